package org.isogloss.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isogloss.core.document.Place;

/**
 * What a rule found; the engine turns it into a finding.
 *
 * @param place the place that a reader should go to first
 * @param message one sentence: what was found and what to do
 * @param suggestions replacements for the text at the place, the best first
 * @param fix its fix, if the rule knows one
 * @param subId the name of the part of the rule that found it, such as a LanguageTool rule's id
 * @param severity if it differs from the rule's own
 * @param confidence how sure it is
 * @param grounds its forms, occurrences, evidence and differences
 */
public record Hit(
    Place place,
    String message,
    List<String> suggestions,
    Optional<Fix<Place>> fix,
    Optional<String> subId,
    Optional<Severity> severity,
    Confidence confidence,
    Grounds<Place> grounds) {

  public Hit {
    Objects.requireNonNull(place, "place");
    if (message.isBlank()) {
      throw new IllegalArgumentException("message must not be blank");
    }
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(subId, "subId");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(grounds, "grounds");
  }

  /** Creates a certain hit of a rule without parts, and without further places. */
  public static Hit at(Place place, String message) {
    return new Hit(
        place,
        message,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Confidence.HIGH,
        Grounds.none());
  }

  /**
   * Returns the same hit with replacements. The first one is the fix; if there are others, a person
   * has to choose, and it is only displayed.
   *
   * @param trust how far a single replacement can be trusted
   */
  public Hit suggesting(List<String> replacements, Applicability trust) {
    Optional<Fix<Place>> first =
        replacements.stream()
            .findFirst()
            .map(
                text ->
                    Fix.replacing(
                        place, text, replacements.size() == 1 ? trust : Applicability.DISPLAY));
    return new Hit(place, message, replacements, first, subId, severity, confidence, grounds);
  }

  /** Returns the same hit with another fix, which may edit several places, or without one. */
  public Hit with(Optional<Fix<Place>> how) {
    return new Hit(place, message, suggestions, how, subId, severity, confidence, grounds);
  }

  /** Returns the same hit with another message. */
  public Hit saying(String text) {
    return new Hit(place, text, suggestions, fix, subId, severity, confidence, grounds);
  }

  /** Returns the same hit, found by a part of the rule. */
  public Hit by(String part) {
    return new Hit(
        place, message, suggestions, fix, Optional.of(part), severity, confidence, grounds);
  }

  /** Returns the same hit with its own severity. */
  public Hit as(Severity how) {
    return new Hit(place, message, suggestions, fix, subId, Optional.of(how), confidence, grounds);
  }

  /** Returns the same hit with another confidence. */
  public Hit with(Confidence sure) {
    return new Hit(place, message, suggestions, fix, subId, severity, sure, grounds);
  }

  /**
   * Each place as a hit if each is an error in its own right; otherwise this hit. They have neither
   * suggestions nor a fix.
   */
  public List<Hit> apart() {
    return grounds.areSeparate()
        ? grounds.occurrences().stream().map(Grounds.Occurrence::place).map(this::movedTo).toList()
        : List.of(this);
  }

  private Hit movedTo(Place other) {
    return new Hit(
        other, message, List.of(), Optional.empty(), subId, severity, confidence, grounds);
  }

  /**
   * Returns the same hit with only some of its places, with their severity. If its first place is
   * not among them, its suggestions and its fix are those of the first that is left, unless another
   * text is written there.
   *
   * @param parts some of {@link #apart()}, at least one, all with the same severity
   * @param textAt the text at a place
   */
  public Hit keeping(List<Hit> parts, Function<Place, String> textAt) {
    if (!grounds.areSeparate()) {
      return parts.get(0);
    }
    int left = parts.size();
    if (left == grounds.occurrences().size()) {
      return new Hit(
          place, message, suggestions, fix, subId, parts.get(0).severity(), confidence, grounds);
    }
    Set<Place> places = new HashSet<>();
    parts.forEach(part -> places.add(part.place()));
    Place first = places.contains(place) ? place : parts.get(0).place();
    boolean alike = first.equals(place) || textAt.apply(first).equals(textAt.apply(place));
    return new Hit(
        first,
        grounds.counted(message, left),
        alike ? suggestions : List.of(),
        fix.flatMap(how -> within(how, places, alike ? first : place)),
        subId,
        parts.get(0).severity(),
        confidence,
        left == 1
            ? Grounds.ofEvidence(grounds.evidence())
            : grounds.keeping(
                grounds.occurrences().stream().filter(o -> places.contains(o.place())).toList(),
                grounds.differences()));
  }

  /** What a fix edits in some places, or what it would edit at the first one instead of here. */
  private Optional<Fix<Place>> within(Fix<Place> whole, Set<Place> places, Place first) {
    boolean isHere = whole.edits().size() == 1 && whole.edits().get(0).place().equals(place);
    Fix<Place> moved = isHere ? whole.map(at -> first) : whole;
    List<Fix.Edit<Place>> edits =
        moved.edits().stream().filter(edit -> places.contains(edit.place())).toList();
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix<>(moved.applicability(), edits, moved.caution()));
  }

  /** Returns the same hit with its grounds. */
  public Hit with(Grounds<Place> what) {
    return new Hit(place, message, suggestions, fix, subId, severity, confidence, what);
  }
}
