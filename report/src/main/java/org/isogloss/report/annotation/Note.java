package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isogloss.core.document.Located;
import org.isogloss.engine.fix.Edit;

/**
 * A message to the author at one place of a manuscript. A finding has a note at its first place,
 * and shorter ones at other places where something has to be done.
 *
 * @param place the marked text; its offsets are those of the document's source
 * @param rule the id of the rule, with its part after a {@code /}
 * @param message what was found and what to do, in one or two sentences
 * @param details further paragraphs: the competing forms, the other places, the reasons
 * @param suggestions replacements for the marked text, the best first; an empty one deletes it
 * @param change the replacement that is safe to make, if there is one; it may be written as a
 *     change instead of a comment. Its place is the marked text, and the article before it if that
 *     has to change
 */
public record Note(
    Located place,
    String rule,
    String message,
    List<String> details,
    List<String> suggestions,
    Optional<Edit> change) {

  /** The pairs of quotation marks in messages, with those of LanguageTool. */
  private static final List<String> QUOTES = List.of("“”", "\"\"", "''");

  public Note {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(message, "message");
    details = List.copyOf(details);
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(change, "change");
  }

  /** The offset of the marked text in the document's source. */
  public int start() {
    return place.location().startOffset();
  }

  /** The offset after the marked text in the document's source. */
  public int end() {
    return place.location().endOffset();
  }

  /**
   * The text of a comment, paragraph by paragraph: the message, suggestions that it does not name,
   * and details.
   */
  public List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(message);
    if (!suggestions.stream().allMatch(this::isNamed)) {
      paragraphs.add(
          (suggestions.size() == 1 ? "Suggestion: " : "Suggestions: ")
              + suggestions.stream().map(Note::quoted).collect(Collectors.joining(", "))
              + ".");
    }
    paragraphs.addAll(details);
    return paragraphs;
  }

  private boolean isNamed(String suggestion) {
    return QUOTES.stream()
        .anyMatch(quotes -> message.contains(quotes.charAt(0) + suggestion + quotes.charAt(1)));
  }

  private static String quoted(String suggestion) {
    return suggestion.isEmpty() ? "delete it" : "“" + suggestion + "”";
  }
}
