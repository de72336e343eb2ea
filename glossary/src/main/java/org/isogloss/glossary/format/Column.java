package org.isogloss.glossary.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.data.DataFile;
import org.isogloss.glossary.LanguageSection;

/**
 * What a column of a glossary table holds.
 *
 * @param kind the field
 * @param language the language of a column of terms; empty for the other columns
 */
record Column(Kind kind, String language) {

  enum Kind {
    ID,
    SUBJECT,
    DEFINITION,
    NOTE,
    LANGUAGE,
    LANGUAGE_DEFINITION,
    LANGUAGE_NOTE,
    TERM,
    STATUS,
    PART_OF_SPEECH,
    CASE,
    EXACT_FORM,
    SOURCE,
    COMMENT,
    EXCEPT,
    CONCEPT_PROPERTIES,
    LANGUAGE_PROPERTIES,
    TERM_PROPERTIES,
    /** Terms of one concept, the three kinds in a column each. */
    PREFERRED,
    ADMITTED,
    DEPRECATED,
    SOURCE_TERM,
    TARGET_TERM,
    /** Terms in the language that the column is named for. */
    TERM_IN_LANGUAGE,
    IGNORED;

    /** The name in a header and in messages. */
    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean holdsTerms() {
      return this == ADMITTED || this == DEPRECATED || namesConcepts();
    }

    /** Whether a concept can stand on its terms alone. */
    boolean namesConcepts() {
      return switch (this) {
        case TERM, PREFERRED, SOURCE_TERM, TARGET_TERM, TERM_IN_LANGUAGE -> true;
        default -> false;
      };
    }
  }

  /** The fields of a table of one term a row, in the order that a new one has. */
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

  private static final Map<String, Kind> NAMES = names();

  /** The codes of languages by their English names in lower case. */
  private static final Map<String, String> LANGUAGES = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
      LANGUAGES.put(name.toLowerCase(Locale.ROOT), code);
    }
  }

  private static Map<String, Kind> names() {
    Map<String, Kind> names = new HashMap<>();
    for (String line : DataFile.lines(Column.class, "column-names.txt")) {
      String[] parts = line.split(":", 2);
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String name : parts[1].split(",", -1)) {
        names.put(name.strip(), kind);
      }
    }
    return names;
  }

  /** A column that is not in a language. */
  static Column of(Kind kind) {
    return new Column(kind, "");
  }

  /** What a new header calls it. */
  String header() {
    return kind == Kind.TERM_IN_LANGUAGE ? language : kind.words();
  }

  /** What a header cell says, if it says anything known: a field, or the tag of a language. */
  static Optional<Column> named(String header) {
    String name = header.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    Kind kind = NAMES.get(name);
    if (kind != null) {
      return Optional.of(new Column(kind, ""));
    }
    String tag = header.strip();
    if (isLanguage(tag)) {
      return Optional.of(new Column(Kind.TERM_IN_LANGUAGE, tag));
    }
    String code = LANGUAGES.get(name);
    if (code != null) {
      return Optional.of(new Column(Kind.TERM_IN_LANGUAGE, code));
    }
    return Optional.empty();
  }

  /** Whether it holds terms in the language that is checked. */
  boolean isTarget() {
    return switch (kind) {
      case PREFERRED, ADMITTED, DEPRECATED, TARGET_TERM -> true;
      case TERM_IN_LANGUAGE -> LanguageSection.isEnglish(language);
      default -> false;
    };
  }

  private static boolean isLanguage(String tag) {
    if (!LanguageSection.isTag(tag)) {
      return false;
    }
    String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return LANGUAGES.containsValue(primary) || primary.equals(LanguageSection.UNDETERMINED);
  }
}
