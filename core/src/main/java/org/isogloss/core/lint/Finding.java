package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;

/**
 * A hit with its identity and its place on disk.
 *
 * @param ruleId the rule, with its sub-rule after a {@code /}
 * @param severity how bad it is
 * @param message one sentence: what was found and what is asked
 * @param location the place a reader should go to first
 * @param zone what the block at that place is
 * @param text the file's text at the location
 * @param suggestions replacements for the text, the best first
 * @param fingerprint stays the same when unrelated lines move
 * @param forms the competing forms of a concept
 * @param occurrences every place
 * @param evidence why it is believed
 * @param differences where the occurrences do not say the same
 * @param context the words around the text
 */
public record Finding(
    String ruleId,
    Severity severity,
    String message,
    Location location,
    Zone zone,
    String text,
    List<String> suggestions,
    String fingerprint,
    List<Hit.Form> forms,
    List<Occurrence> occurrences,
    List<Evidence> evidence,
    List<Difference> differences,
    Context context)
    implements Comparable<Finding> {

  public Finding {
    Objects.requireNonNull(ruleId, "ruleId");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(text, "text");
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(fingerprint, "fingerprint");
    forms = List.copyOf(forms);
    occurrences = List.copyOf(occurrences);
    evidence = List.copyOf(evidence);
    differences = List.copyOf(differences);
    Objects.requireNonNull(context, "context");
  }

  /** One place of a concept or a passage in a file. */
  public record Occurrence(Location location, String text, Optional<String> form) {

    public Occurrence {
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(form, "form");
    }
  }

  /** A reason to believe in the finding, and where it can be seen. */
  public record Evidence(String kind, String note, List<Location> locations) {

    public Evidence {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(note, "note");
      locations = List.copyOf(locations);
    }
  }

  /** A stretch in which occurrences differ; the texts stand at the locations, one for each. */
  public record Difference(String kind, List<Location> locations, List<String> texts) {

    public Difference {
      Objects.requireNonNull(kind, "kind");
      locations = List.copyOf(locations);
      texts = List.copyOf(texts);
      if (locations.size() != texts.size()) {
        throw new IllegalArgumentException(
            "one text for each place: " + texts.size() + " texts, " + locations.size() + " places");
      }
    }

    /** What of it stands in some occurrences. */
    Difference within(List<Occurrence> places) {
      List<Location> whereLeft = new ArrayList<>();
      List<String> textsLeft = new ArrayList<>();
      for (int i = 0; i < locations.size(); i++) {
        Location where = locations.get(i);
        if (places.stream().anyMatch(place -> place.location().contains(where))) {
          whereLeft.add(where);
          textsLeft.add(texts.get(i));
        }
      }
      return new Difference(kind, whereLeft, textsLeft);
    }
  }

  /**
   * The words beside a text in its block, three at most on either side.
   *
   * @param before those before it; empty at the start of a block
   * @param after those after it; empty at the end of a block
   */
  public record Context(String before, String after) {

    public Context {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    /** Nothing is known of the words around. */
    public static final Context NONE = new Context("", "");
  }

  /** A finding of whose surroundings nothing is known. */
  public Finding(
      String ruleId,
      Severity severity,
      String message,
      Location location,
      Zone zone,
      String text,
      List<String> suggestions,
      String fingerprint,
      List<Hit.Form> forms,
      List<Occurrence> occurrences,
      List<Evidence> evidence,
      List<Difference> differences) {
    this(
        ruleId,
        severity,
        message,
        location,
        zone,
        text,
        suggestions,
        fingerprint,
        forms,
        occurrences,
        evidence,
        differences,
        Context.NONE);
  }

  /** The same with some of its occurrences; forms and differences follow, the message does not. */
  Finding keeping(List<Occurrence> some) {
    List<Hit.Form> counted =
        forms.stream()
            .map(form -> new Hit.Form(form.text(), count(form.text(), some)))
            .filter(form -> form.count() > 0)
            .toList();
    boolean comparable = some.contains(occurrences.get(0));
    List<Difference> left =
        differences.stream()
            .map(difference -> difference.within(some))
            .filter(difference -> comparable && difference.locations().size() > 1)
            .toList();
    Identity identity = Identity.of(ruleId, counted, some);
    return new Finding(
        ruleId,
        severity,
        message,
        location,
        zone,
        text,
        suggestions,
        identity.fingerprint(),
        counted,
        some,
        evidence,
        left,
        context);
  }

  /** The same with another of its occurrences as the place to go to first. */
  public Finding startingAt(Occurrence first, Zone itsZone) {
    return new Finding(
        ruleId,
        severity,
        message,
        first.location(),
        itsZone,
        first.text(),
        // A form needs no replacement by itself.
        suggestions.stream().filter(s -> !first.form().equals(Optional.of(s))).toList(),
        fingerprint,
        forms,
        occurrences,
        evidence,
        differences,
        context);
  }

  /** The occurrences of its rarest form, those of the first of several; all of a passage. */
  public List<Occurrence> rarest() {
    Optional<Hit.Form> rare = forms.stream().min(Comparator.comparingInt(Hit.Form::count));
    return occurrences.stream()
        .filter(o -> rare.isEmpty() || o.form().equals(rare.map(Hit.Form::text)))
        .toList();
  }

  private static int count(String form, List<Occurrence> places) {
    return (int) places.stream().filter(o -> o.form().equals(Optional.of(form))).count();
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
