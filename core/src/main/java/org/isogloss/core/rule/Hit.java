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
 */
public record Hit(
    Place place,
    String message,
    List<String> suggestions,
    Optional<String> subId,
    Optional<Severity> severity,
    List<Form> forms,
    List<Occurrence> occurrences) {

  /** A form of a concept and how often it stands in the manuscript. */
  public record Form(String text, int count) {}

  /** One place of a concept or a repeated passage; {@code form} is empty for a passage. */
  public record Occurrence(Place place, Optional<String> form) {}

  public Hit {
    Objects.requireNonNull(place, "place");
    if (message.isBlank()) {
      throw new IllegalArgumentException("message must not be blank");
    }
    suggestions = List.copyOf(suggestions);
    forms = List.copyOf(forms);
    occurrences = List.copyOf(occurrences);
  }

  /** A hit of a rule without sub-rules, forms or further places. */
  public static Hit at(Place place, String message) {
    return new Hit(
        place, message, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  public Hit suggesting(List<String> replacements) {
    return new Hit(place, message, replacements, subId, severity, forms, occurrences);
  }

  public Hit by(String sub, Severity how) {
    return new Hit(
        place, message, suggestions, Optional.of(sub), Optional.of(how), forms, occurrences);
  }

  public Hit with(List<Form> allForms, List<Occurrence> allOccurrences) {
    return new Hit(place, message, suggestions, subId, severity, allForms, allOccurrences);
  }
}
