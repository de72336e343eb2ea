package org.isogloss.glossary.format.table;

import java.util.List;
import java.util.Locale;
import org.isogloss.glossary.LanguageSection;

/**
 * The content of a column of a glossary table.
 *
 * @param kind the field
 * @param language the language of a column of terms; empty for other columns
 * @param heading the name of a column that is not recognized; empty for other columns
 */
public record Column(Kind kind, String language, String heading) {

  public enum Kind {
    ID,
    SUBJECT,
    DEFINITION,
    NOTE,
    LANGUAGE,
    LANGUAGE_DEFINITION,
    LANGUAGE_NOTE,
    TERM,
    STATUS,
    /** Whether the row's term is deprecated: yes or no. */
    FORBIDDEN,
    PART_OF_SPEECH,
    CASE,
    EXACT_FORM,
    SOURCE,
    COMMENT,
    EXCEPT,
    CONCEPT_PROPERTIES,
    LANGUAGE_PROPERTIES,
    TERM_PROPERTIES,
    /** Terms of one concept, with one column for each of the three kinds. */
    PREFERRED,
    ADMITTED,
    DEPRECATED,
    SOURCE_TERM,
    TARGET_TERM,
    /** Terms in the language that the column is named after. */
    TERM_IN_LANGUAGE,
    /** An unrecognized column; its cells are kept as properties named after the column. */
    OTHER,
    /** An ignored column: its cells remain in the file and are not read. */
    IGNORED;

    /** The name in a header and in messages. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean holdsTerms() {
      return this == ADMITTED || this == DEPRECATED || namesConcepts();
    }

    /** Whether a concept can consist of its terms alone. */
    boolean namesConcepts() {
      return switch (this) {
        case TERM, PREFERRED, SOURCE_TERM, TARGET_TERM, TERM_IN_LANGUAGE -> true;
        default -> false;
      };
    }
  }

  /** The fields of a table with one term per row, in the order used for new tables. */
  static final List<Kind> FIELDS =
      List.of(
          Kind.ID,
          Kind.SUBJECT,
          Kind.DEFINITION,
          Kind.NOTE,
          Kind.LANGUAGE,
          Kind.TERM,
          Kind.STATUS,
          Kind.PART_OF_SPEECH,
          Kind.CASE,
          Kind.EXACT_FORM,
          Kind.SOURCE,
          Kind.COMMENT,
          Kind.EXCEPT,
          Kind.LANGUAGE_DEFINITION,
          Kind.LANGUAGE_NOTE,
          Kind.CONCEPT_PROPERTIES,
          Kind.LANGUAGE_PROPERTIES,
          Kind.TERM_PROPERTIES);

  Column(Kind kind, String language) {
    this(kind, language, "");
  }

  /** Creates a column that is not in a language. */
  public static Column of(Kind kind) {
    return new Column(kind, "");
  }

  /** Creates a column that is not recognized. */
  static Column other(String heading) {
    return new Column(Kind.OTHER, "", heading);
  }

  /** Its name in a new header. */
  String header() {
    return switch (kind) {
      case TERM_IN_LANGUAGE -> language;
      case OTHER -> heading;
      default -> kind.words();
    };
  }

  /** Whether it contains terms in the language that is checked. */
  boolean isTarget() {
    return switch (kind) {
      case PREFERRED, ADMITTED, DEPRECATED, TARGET_TERM ->
          language.isEmpty() || LanguageSection.isEnglish(language);
      case TERM_IN_LANGUAGE, SOURCE_TERM -> LanguageSection.isEnglish(language);
      default -> false;
    };
  }
}
