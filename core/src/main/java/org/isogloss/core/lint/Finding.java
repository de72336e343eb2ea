package org.isogloss.core.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Severity;

/**
 * A hit with its identity and its place on disk.
 *
 * @param ruleId the rule, with its part after a {@code /}
 * @param severity how bad it is
 * @param confidence how sure it is
 * @param message one sentence: what was found and what to do
 * @param place the place that a reader should go to first
 * @param zone the zone of that place
 * @param suggestions replacements for the text, the best first
 * @param fix its fix, if the rule knows one
 * @param fingerprint stays the same when unrelated lines move
 * @param grounds its forms, occurrences, evidence and differences
 * @param context the words around the text
 * @param around what is around each of its occurrences, in their order, where each is an error in
 *     its own right; otherwise empty
 */
public record Finding(
    String ruleId,
    Severity severity,
    Confidence confidence,
    String message,
    Located place,
    Zone zone,
    List<String> suggestions,
    Optional<Fix<Located>> fix,
    String fingerprint,
    Grounds<Located> grounds,
    Context context,
    List<Around> around)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::message);

  public Finding {
    Objects.requireNonNull(ruleId, "ruleId");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(zone, "zone");
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(grounds, "grounds");
    Objects.requireNonNull(context, "context");
    around = List.copyOf(around);
    int separate = grounds.areSeparate() ? grounds.occurrences().size() : 0;
    if (around.size() != separate) {
      throw new IllegalArgumentException(
          "%d separate places, but the surroundings of %d".formatted(separate, around.size()));
    }
  }

  /**
   * What is around one of several places.
   *
   * @param context the words next to it
   * @param zone the zone that it is in
   */
  public record Around(Context context, Zone zone) {

    public Around {
      Objects.requireNonNull(context, "context");
      Objects.requireNonNull(zone, "zone");
    }
  }

  /**
   * The words next to a text in its block, at most three on either side.
   *
   * @param before those before it; empty at the start of a block
   * @param after those after it; empty at the end of a block
   */
  public record Context(String before, String after) {

    public Context {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    /** The surrounding words are not known. */
    public static final Context NONE = new Context("", "");
  }

  /** Its place in the file. */
  public Location location() {
    return place.location();
  }

  /** The file's text at its place. */
  public String text() {
    return place.text();
  }

  /** The competing forms of a concept. */
  public List<Grounds.Form> forms() {
    return grounds.forms();
  }

  /** Every place. */
  public List<Grounds.Occurrence<Located>> occurrences() {
    return grounds.occurrences();
  }

  /** The places of one of its forms. */
  public List<Location> placesOf(Grounds.Form form) {
    return occurrencesOf(form).map(Located::location).toList();
  }

  /** The places of one of its forms, with their text. */
  public Stream<Located> occurrencesOf(Grounds.Form form) {
    return occurrences().stream()
        .filter(o -> o.form().equals(Optional.of(form.text())))
        .map(Grounds.Occurrence::place);
  }

  /**
   * The name at each of its places that competes with others: its form or, where that is a longer
   * phrase, the name in it; nothing for a passage.
   */
  public Function<Grounds.Occurrence<Located>, Optional<String>> names() {
    Map<String, String> names = new HashMap<>();
    forms().forEach(form -> names.put(form.text(), form.name()));
    return place -> place.form().map(form -> names.getOrDefault(form, form));
  }

  /** The most frequent of the names that compete; empty if none do. */
  public Optional<String> usualName() {
    return forms().stream()
        .max(Comparator.comparingInt(Grounds.Form::count))
        .map(Grounds.Form::name);
  }

  /** The places other than the one to go to first. */
  public List<Location> otherPlaces() {
    return occurrences().stream()
        .map(o -> o.place().location())
        .filter(other -> !other.equals(location()))
        .toList();
  }

  /** The sentences of the other language that it rests on, with their places. */
  public List<Grounds.Evidence<Located>> inOtherLanguage() {
    return evidence().stream().filter(Grounds.Evidence::isInOtherLanguage).toList();
  }

  /** The reasons other than sentences of the other language. */
  public List<Grounds.Evidence<Located>> reasons() {
    return evidence().stream().filter(one -> !one.isInOtherLanguage()).toList();
  }

  /** The evidence. */
  public List<Grounds.Evidence<Located>> evidence() {
    return grounds.evidence();
  }

  /** Where the occurrences differ. */
  public List<Grounds.Difference<Located>> differences() {
    return grounds.differences();
  }

  /**
   * Whether each of its places is an error in its own right, and they are only reported together
   * because a person decides once what to do about them.
   */
  public boolean isOneDecision() {
    return grounds.areSeparate();
  }

  /** Each of its places as a finding of its own; itself if it is about one thing. */
  List<Finding> apart() {
    if (!isOneDecision()) {
      return List.of(this);
    }
    return IntStream.range(0, occurrences().size()).mapToObj(this::part).toList();
  }

  /** One of its places on its own: the same finding as if it had no other place. */
  private Finding only(int at) {
    Finding part = part(at);
    boolean alike = part.text().equals(text());
    return new Finding(
        ruleId,
        severity,
        confidence,
        grounds.counted(message, 1),
        part.place(),
        part.zone(),
        alike ? suggestions : List.of(),
        fixOf(List.of(part.place())),
        part.fingerprint(),
        Grounds.ofEvidence(evidence()),
        part.context(),
        List.of());
  }

  /**
   * The fix of some of its places: what it changes there, or what it would change at the first of
   * all places if the first one left has the same text.
   */
  private Optional<Fix<Located>> fixOf(List<Located> left) {
    return fix.flatMap(
        how -> {
          Set<Located> places = new HashSet<>(left);
          List<Fix.Edit<Located>> there =
              how.edits().stream().filter(edit -> places.contains(edit.place())).toList();
          boolean moves =
              there.isEmpty()
                  && how.edits().size() == 1
                  && how.edits().get(0).place().equals(place)
                  && left.get(0).text().equals(text());
          List<Fix.Edit<Located>> edits =
              moves ? List.of(new Fix.Edit<>(left.get(0), how.edits().get(0).text())) : there;
          return edits.isEmpty()
              ? Optional.<Fix<Located>>empty()
              : Optional.of(new Fix<>(how.applicability(), edits, how.caution()));
        });
  }

  private Finding part(int at) {
    Located there = occurrences().get(at).place();
    Around its = around.get(at);
    return new Finding(
        ruleId,
        severity,
        confidence,
        message,
        there,
        its.zone(),
        List.of(),
        Optional.empty(),
        Identity.of(ruleId, there.text(), its.context()).fingerprint(),
        Grounds.none(),
        its.context(),
        List.of());
  }

  /**
   * Returns the same finding with some of its occurrences; forms and differences are adjusted, the
   * message is not. Of one decision, the number in the message and the fix are those of the places
   * that are left, and a single one is like a finding with one place.
   */
  Finding keeping(List<Grounds.Occurrence<Located>> some) {
    if (isOneDecision() && some.size() == 1) {
      return only(occurrences().indexOf(some.get(0)));
    }
    Set<Grounds.Occurrence<Located>> there = new HashSet<>(some);
    boolean separate = isOneDecision();
    boolean comparable = there.contains(occurrences().get(0));
    List<Grounds.Difference<Located>> left =
        comparable
            ? differences().stream().flatMap(d -> within(d, some).stream()).toList()
            : List.of();
    Grounds<Located> kept = grounds.keeping(some, left);
    return new Finding(
        ruleId,
        severity,
        confidence,
        separate ? grounds.counted(message, some.size()) : message,
        place,
        zone,
        suggestions,
        separate ? fixOf(some.stream().map(Grounds.Occurrence::place).toList()) : fix,
        Identity.of(ruleId, kept.forms(), some).fingerprint(),
        kept,
        context,
        separate
            ? IntStream.range(0, around.size())
                .filter(at -> there.contains(occurrences().get(at)))
                .mapToObj(around::get)
                .toList()
            : List.of());
  }

  /** The part of a difference in the given occurrences; empty if nothing is left to compare. */
  private static Optional<Grounds.Difference<Located>> within(
      Grounds.Difference<Located> difference, List<Grounds.Occurrence<Located>> some) {
    List<Located> left =
        difference.places().stream()
            .filter(
                where ->
                    some.stream().anyMatch(o -> o.place().location().contains(where.location())))
            .toList();
    return left.size() < 2
        ? Optional.empty()
        : Optional.of(new Grounds.Difference<>(difference.kind(), left));
  }

  /**
   * Returns the same finding with another of its occurrences as the place to go to first.
   *
   * @param document the document of that place
   */
  public Finding startingAt(Grounds.Occurrence<Located> first, Document document) {
    Context words =
        first.place().prose().map(span -> Surroundings.of(document, span)).orElse(Context.NONE);
    Zone itsZone = document.zoneAt(first.place().location().startOffset());
    return startingAt(first, new Around(words, itsZone));
  }

  /** The same, where it is known what is around the place. */
  Finding startingAt(Grounds.Occurrence<Located> first, Around there) {
    boolean separate = isOneDecision();
    Optional<String> name = names().apply(first);
    // A form needs no replacement by itself, nor does another word the same one; what replaces a
    // name does not replace a longer phrase with it.
    List<String> others =
        suggestions.stream()
            .filter(
                suggestion ->
                    separate
                        ? first.place().text().equals(text())
                        : first.form().equals(name) && !name.equals(Optional.of(suggestion)))
            .toList();
    Optional<Fix<Located>> moved =
        separate
            ? fix
            : fix.filter(one -> one.edits().stream().allMatch(e -> others.contains(e.text())))
                .map(one -> one.map(old -> old.equals(place) ? first.place() : old));
    return new Finding(
        ruleId,
        severity,
        confidence,
        message,
        first.place(),
        there.zone(),
        others,
        moved,
        fingerprint,
        grounds,
        there.context(),
        around);
  }

  /**
   * The occurrences of its rarest form, or of the first of several such forms, if possible of one
   * with another name than the most frequent one; for a passage, all occurrences.
   */
  public List<Grounds.Occurrence<Located>> rarest() {
    Optional<String> usual = usualName();
    Optional<Grounds.Form> rare =
        forms().stream()
            .min(
                Comparator.comparing((Grounds.Form form) -> usual.equals(Optional.of(form.name())))
                    .thenComparingInt(Grounds.Form::count));
    return occurrences().stream()
        .filter(o -> rare.isEmpty() || o.form().equals(rare.map(Grounds.Form::text)))
        .toList();
  }

  /** By place, then rule, then message. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
