package org.isogloss.core.document.bilingual.columns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.language.LanguagePair;

/**
 * The columns of a bilingual table, counted from 0.
 *
 * @param source the column of the original text
 * @param target the column of its translation
 * @param languages their languages, as far as they are named
 * @param english the side that is English
 * @param id the column of the ids of the rows
 * @param state the column that says how far each translation is
 * @param notes the columns of comments
 * @param others the columns of further languages
 * @param isHeaded whether the first row names the columns
 */
public record PairColumns(
    int source,
    int target,
    LanguagePair languages,
    Bitext.Side english,
    OptionalInt id,
    OptionalInt state,
    List<Integer> notes,
    Set<Integer> others,
    boolean isHeaded) {

  /**
   * What a table was found to be.
   *
   * @param columns its columns, if it is bilingual
   * @param reason if not, why, and what was expected
   */
  public record Decision(Optional<PairColumns> columns, String reason) {

    public Decision {
      Objects.requireNonNull(columns, "columns");
      Objects.requireNonNull(reason, "reason");
    }

    static Decision no(String reason) {
      return new Decision(Optional.empty(), reason);
    }
  }

  public PairColumns {
    Objects.requireNonNull(languages, "languages");
    Objects.requireNonNull(english, "english");
    notes = List.copyOf(notes);
    others = Set.copyOf(others);
  }

  /** The column of the English text. */
  public int here() {
    return english == Bitext.Side.SOURCE ? source : target;
  }

  /** The column of the text in the other language. */
  public int there() {
    return english == Bitext.Side.SOURCE ? target : source;
  }

  /** Whether a column has neither the English text nor a text that nothing is known about. */
  public boolean isAside(int column) {
    return column == there()
        || others.contains(column)
        || notes.contains(column)
        || (id.isPresent() && id.getAsInt() == column)
        || (state.isPresent() && state.getAsInt() == column);
  }
}
