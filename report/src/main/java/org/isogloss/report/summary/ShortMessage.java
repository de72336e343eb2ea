package org.isogloss.report.summary;

import java.util.regex.Pattern;
import org.isogloss.core.lint.Finding;

/**
 * The message of a finding in formats that do not show its text. It includes the words found and
 * the best suggestion, which the rule's own message may leave to the report.
 */
public final class ShortMessage {

  /** In characters; a longer text adds nothing to its place. */
  private static final int LONGEST = 60;

  /** What the source has for a space: a line break, with the marks of a quotation, or an entity. */
  private static final Pattern SPACE =
      Pattern.compile("(?:\\R[\\h>]*|[\\s\\h\\u2028\\u2029]|&(?:nbsp|#0*160|#[xX]0*[aA]0);)+");

  private static final Pattern LINE_BREAK = Pattern.compile("\\h*\\R\\s*");

  /** What a quotation can follow without a colon. */
  private static final Pattern OPEN_END = Pattern.compile("(?s).*[.,:;?!…]");

  private ShortMessage() {}

  /** The message, on one line. */
  public static String of(Finding finding) {
    String said = LINE_BREAK.matcher(finding.message()).replaceAll(" ");
    // Findings with several places name their forms, or are passages.
    if (!finding.occurrences().isEmpty() || !finding.differences().isEmpty()) {
      return said;
    }
    String text = folded(finding.text()).strip();
    boolean isNamed = text.isEmpty() || text.length() > LONGEST || names(said, text);
    StringBuilder out = new StringBuilder();
    if (!isNamed) {
      out.append(" “").append(text).append('”');
    }
    finding.suggestions().stream()
        .findFirst()
        .map(ShortMessage::folded)
        .filter(best -> best.length() <= LONGEST)
        .filter(best -> best.isEmpty() || !names(said, best))
        .ifPresent(best -> out.append(best.isEmpty() ? " → (delete it)" : " → “" + best + "”"));
    if (out.length() == 0) {
      return said;
    }
    boolean isSentence = said.endsWith(".");
    String stem = said.replaceFirst("\\.$", "");
    boolean isOpen = !isNamed && !OPEN_END.matcher(stem).matches();
    return stem + (isOpen ? ":" : "") + out + (isSentence ? "." : "");
  }

  /** A text with single spaces. */
  private static String folded(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }

  /** Whether a message contains some words, not just as a part of others. */
  private static boolean names(String message, String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
        .matcher(folded(message))
        .find();
  }
}
