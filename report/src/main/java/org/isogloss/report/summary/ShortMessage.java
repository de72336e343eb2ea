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

  private ShortMessage() {}

  public static String of(Finding finding) {
    // Findings with several places name their forms, or are passages.
    if (!finding.occurrences().isEmpty() || !finding.differences().isEmpty()) {
      return finding.message();
    }
    String text = finding.text().strip();
    boolean isNamed = text.isEmpty() || text.length() > LONGEST || names(finding.message(), text);
    StringBuilder out = new StringBuilder();
    if (!isNamed) {
      out.append(" “").append(text).append('”');
    }
    finding.suggestions().stream()
        .findFirst()
        .filter(best -> best.length() <= LONGEST)
        .filter(best -> best.isEmpty() || !names(finding.message(), best))
        .ifPresent(best -> out.append(best.isEmpty() ? " → (delete it)" : " → “" + best + "”"));
    if (out.length() == 0) {
      return finding.message();
    }
    boolean isSentence = finding.message().endsWith(".");
    String stem = finding.message().replaceFirst("\\.$", "");
    boolean isOpen = !isNamed && !stem.matches("(?s).*\\p{Punct}");
    return stem + (isOpen ? ":" : "") + out + (isSentence ? "." : "");
  }

  /** Whether a message contains some words, not just as a part of others. */
  private static boolean names(String message, String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
        .matcher(message)
        .find();
  }
}
