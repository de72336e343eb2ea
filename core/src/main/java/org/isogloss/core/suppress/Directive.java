package org.isogloss.core.suppress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.document.Span;

/**
 * A directive in a comment: {@code isogloss off term-variants -- quoted from the treaty}.
 *
 * @param kind its scope
 * @param rules names of rules, families or parts of rules; empty for all rules
 * @param reason why, in the writer's words; empty if none is given
 * @param comment the comment's span in the source
 */
public record Directive(Kind kind, List<String> rules, String reason, Span comment) {

  /** The scope of a directive. */
  public enum Kind {
    /** From here to the end of the file, or until rules are turned on again. */
    OFF,
    /** Ends what was turned off before. */
    ON,
    /** In the next line that is neither blank nor a comment. */
    NEXT_LINE,
    /** In the next block: paragraph, heading, list item, table cell. */
    NEXT_BLOCK;

    /** The word for it in a comment. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  public Directive {
    rules = List.copyOf(rules);
  }
}
