package org.isogloss.core.outline;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;

/**
 * A cross-reference in the text, such as {@code Section 4.5} or {@code Tables 2 and 3}.
 *
 * @param block the block it is in
 * @param kind what it refers to
 * @param word its label word as it is written
 * @param targets the numbers, at least one
 * @param span from the word to the last number
 * @param elsewhere whether it refers to another work, as in {@code Section 4.5 of RFC 2119}
 */
public record CrossReference(
    Block block, LabelKind kind, String word, List<Target> targets, Span span, boolean elsewhere) {

  /**
   * One of the numbers of a cross-reference.
   *
   * @param number the number as it is written; the name of a label where LaTeX supplies the number
   * @param span its place
   * @param automatic whether the format supplies the number
   * @param range whether the numbers between the previous target and this one are meant, too
   */
  public record Target(String number, Span span, boolean automatic, boolean range) {

    public Target {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(span, "span");
    }
  }

  public CrossReference {
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(span, "span");
    targets = List.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("a cross-reference needs a number: " + word);
    }
  }
}
