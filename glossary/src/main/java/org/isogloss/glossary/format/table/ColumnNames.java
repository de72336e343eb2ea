package org.isogloss.glossary.format.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.language.LanguageNames;
import org.isogloss.glossary.LanguageSection;

/** Recognizes the content of a column by its heading, in any language. */
public final class ColumnNames {

  private static final Map<String, Column.Kind> NAMES = new HashMap<>();

  static {
    for (String line : DataFile.lines(ColumnNames.class, "column-names.txt")) {
      String[] parts = line.split(":", 2);
      Column.Kind kind = Column.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String name : parts[1].split(",", -1)) {
        NAMES.put(plain(name), kind);
      }
    }
  }

  /** A field and a language, in either order: {@code Term [de]}, {@code de: term}. */
  private static final Pattern APART =
      Pattern.compile("(.+?)\\s*(?:[(\\[{（【](.+)[)\\]}）】]|\\s[-–—]\\s(.+)|[:/|：](.+))");

  private ColumnNames() {}

  /** The meaning of a heading, if it is known: a field, a language, or a field in one. */
  public static Optional<Column> of(String heading) {
    String name = plain(heading);
    Column.Kind kind = NAMES.get(name);
    if (kind != null) {
      return Optional.of(Column.of(kind));
    }
    if (name.isEmpty() || name.length() > 60) {
      return Optional.empty();
    }
    return LanguageNames.knownTag(heading)
        .map(LanguageNames::usual)
        .or(() -> LanguageNames.tag(name))
        .map(tag -> new Column(Column.Kind.TERM_IN_LANGUAGE, tag))
        .or(() -> compound(name));
  }

  private static Optional<Column> compound(String name) {
    Matcher matcher = APART.matcher(name);
    if (matcher.matches()) {
      String second =
          matcher.group(2) != null
              ? matcher.group(2)
              : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
      return pair(matcher.group(1), second);
    }
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      Optional<Column> found = pair(name.substring(0, at), name.substring(at + 1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Column> pair(String one, String other) {
    Optional<Column> found = ofKind(one, other);
    return found.isPresent() ? found : ofKind(other, one);
  }

  private static Optional<Column> ofKind(String field, String language) {
    Column.Kind kind = NAMES.get(plain(field));
    Optional<String> tag = kind == null ? Optional.empty() : LanguageNames.tag(language.strip());
    return tag.flatMap(found -> in(kind, found));
  }

  /** A field of one language; empty if the table has no place for it beside the terms. */
  private static Optional<Column> in(Column.Kind kind, String tag) {
    boolean english = LanguageSection.isEnglish(tag);
    String language = tag.equals(LanguageSection.ENGLISH) ? "" : tag;
    return switch (kind) {
      case TERM -> Optional.of(new Column(Column.Kind.TERM_IN_LANGUAGE, tag));
      case PREFERRED ->
          Optional.of(
              english ? new Column(kind, language) : new Column(Column.Kind.TERM_IN_LANGUAGE, tag));
      case ADMITTED, DEPRECATED -> Optional.of(new Column(kind, language));
      case SOURCE, SOURCE_TERM -> Optional.of(new Column(Column.Kind.SOURCE_TERM, tag));
      case TARGET_TERM -> Optional.of(new Column(kind, tag));
      default -> english ? Optional.of(Column.of(kind)) : Optional.empty();
    };
  }

  private static String plain(String heading) {
    String text =
        Normalizer.normalize(heading, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace('-', ' ')
            .replace('’', '\'')
            .replaceAll("[\\s\\uFEFF]+", " ")
            .strip();
    return text.replaceAll("\\s*[:*]+$", "");
  }
}
