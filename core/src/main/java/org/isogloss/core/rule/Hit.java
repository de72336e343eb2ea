package org.isogloss.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.Place;

/**
 * What a rule found, before the engine signs it.
 *
 * @param place the place a reader should go to first
 * @param message one sentence: what was found and what is asked
 * @param suggestions replacements for the text at the place, the best first
 * @param subId the name of the part of the rule that found it, such as a LanguageTool rule's id
 * @param severity where it differs from the rule's own
 * @param forms the competing forms of a concept
 * @param occurrences every place
 * @param evidence why the rule believes that the occurrences belong together
 * @param differences where the occurrences do not say the same
 */
public record Hit(
    Place place,
    String message,
    List<String> suggestions,
    Optional<String> subId,
    Optional<Severity> severity,
    List<Form> forms,
    List<Occurrence> occurrences,
    List<Evidence> evidence,
    List<Difference> differences) {

  /** A form of a concept and how often it stands in the manuscript. */
  public record Form(String text, int count) {}

  /** One place of a concept or a repeated passage; {@code form} is empty for a passage. */
  public record Occurrence(Place place, Optional<String> form) {}

  /**
   * A reason to believe in the hit.
   *
   * @param kind what sort of reason, in lower-case kebab
   * @param note the reason in words
   * @param places where it can be seen
   */
  public record Evidence(String kind, String note, List<Place> places) {

    public Evidence {
      requireKebab(kind);
      places = List.copyOf(places);
    }
  }

  /**
   * A stretch in which two or more occurrences differ.
   *
   * @param kind what sort of difference, in lower-case kebab
   * @param places the stretch in each occurrence; an empty one where the others have words more
   */
  public record Difference(String kind, List<Place> places) {

    public Difference {
      requireKebab(kind);
      places = List.copyOf(places);
      if (places.size() < 2) {
        throw new IllegalArgumentException("a difference needs two places or more: " + places);
      }
    }
  }

  private static void requireKebab(String kind) {
    if (!kind.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("kind must be lower-case kebab: " + kind);
    }
  }

  public Hit {
    Objects.requireNonNull(place, "place");
    if (message.isBlank()) {
      throw new IllegalArgumentException("message must not be blank");
    }
    suggestions = List.copyOf(suggestions);
    forms = List.copyOf(forms);
    occurrences = List.copyOf(occurrences);
    evidence = List.copyOf(evidence);
    differences = List.copyOf(differences);
  }

  /** A hit of a rule without sub-rules, forms or further places. */
  public static Hit at(Place place, String message) {
    return new Hit(
        place,
        message,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public Hit suggesting(List<String> replacements) {
    return new Hit(
        place, message, replacements, subId, severity, forms, occurrences, evidence, differences);
  }

  public Hit by(String sub) {
    return new Hit(
        place,
        message,
        suggestions,
        Optional.of(sub),
        severity,
        forms,
        occurrences,
        evidence,
        differences);
  }

  public Hit as(Severity how) {
    return new Hit(
        place,
        message,
        suggestions,
        subId,
        Optional.of(how),
        forms,
        occurrences,
        evidence,
        differences);
  }

  public Hit with(List<Form> allForms, List<Occurrence> allOccurrences) {
    return new Hit(
        place,
        message,
        suggestions,
        subId,
        severity,
        allForms,
        allOccurrences,
        evidence,
        differences);
  }

  public Hit because(List<Evidence> reasons) {
    return new Hit(
        place, message, suggestions, subId, severity, forms, occurrences, reasons, differences);
  }

  public Hit differing(List<Difference> stretches) {
    return new Hit(
        place, message, suggestions, subId, severity, forms, occurrences, evidence, stretches);
  }
}
