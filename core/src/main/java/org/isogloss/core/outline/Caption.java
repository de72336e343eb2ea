package org.isogloss.core.outline;

import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;

/**
 * The caption of a figure, a table or the like.
 *
 * @param block its block
 * @param label the label in front of its text; empty if it has none, or the format adds it
 * @param title its text after the label; may be empty
 */
public record Caption(Block block, Optional<Label> label, Span title) {

  /**
   * A label, such as {@code Fig. 3:}.
   *
   * @param kind what is numbered
   * @param word the label word as it is written, {@code Fig.}
   * @param number the number, {@code 3}
   * @param separator the mark after the number, {@code :}; empty if there is none
   * @param span the word and the number
   */
  public record Label(LabelKind kind, String word, String number, String separator, Span span) {

    public Label {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(word, "word");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(separator, "separator");
      Objects.requireNonNull(span, "span");
    }
  }

  public Caption {
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(title, "title");
  }

  public Span span() {
    return block.span();
  }
}
