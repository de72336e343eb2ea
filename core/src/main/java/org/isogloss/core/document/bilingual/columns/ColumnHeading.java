package org.isogloss.core.document.bilingual.columns;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.language.LanguageNames;

/**
 * What the heading of a column says about it.
 *
 * @param role what it contains
 * @param language the language of its text, if the heading names it
 */
record ColumnHeading(Role role, Optional<LanguageTag> language) {

  /** What a column contains. */
  enum Role {
    SOURCE,
    TARGET,
    /** A text, of which the heading does not say which side it is. */
    TEXT,
    ID,
    STATE,
    NOTE,
    UNKNOWN;

    boolean isText() {
      return this == SOURCE || this == TARGET || this == TEXT;
    }
  }

  private static final ColumnHeading NONE = new ColumnHeading(Role.UNKNOWN, Optional.empty());

  /** A longer text is not a heading. */
  private static final int LONGEST = 60;

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[-–—:/|.,：]\\s*|\\s+|(?=\\s*[(\\[（【])");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[（【]\\s*(.+?)\\s*[)\\]）】]");

  /** What has the form of a tag; its group is what follows the code of the language. */
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}((?:[- ][a-z0-9]{2,8})*)");

  /** A script, a region, or both. */
  private static final Pattern SUBTAGS =
      Pattern.compile(
          "(?:[- ](?:hans|hant|latn|cyrl|arab))?(?:[- ](?:419|%s))?"
              .formatted(String.join("|", Locale.getISOCountries()).toLowerCase(Locale.ROOT)));

  private static final Map<String, Role> ROLES = roles();

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (String line : DataFile.lines(ColumnHeading.class, "headings.txt")) {
      String[] sides = line.split(":", 2);
      for (String name : sides[1].split(",", -1)) {
        roles.put(plain(name), Role.valueOf(sides[0].toUpperCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(roles);
  }

  /** Reads the heading of a column. */
  static ColumnHeading of(String cell) {
    String name = plain(cell);
    if (name.isEmpty() || name.length() > LONGEST) {
      return NONE;
    }
    Role role = ROLES.get(name);
    if (role != null) {
      return new ColumnHeading(role == Role.TEXT ? Role.UNKNOWN : role, Optional.empty());
    }
    return language(name)
        .map(language -> new ColumnHeading(Role.TEXT, Optional.of(language)))
        .or(() -> compound(name))
        .orElse(NONE);
  }

  /** The name of a language and that of a text, in either order. */
  private static Optional<ColumnHeading> compound(String name) {
    Matcher between = BETWEEN.matcher(name);
    while (between.find()) {
      String first = name.substring(0, between.start());
      String second = name.substring(between.end()).strip();
      Optional<ColumnHeading> found =
          text(first, second).or(() -> text(second, first)).or(() -> twice(first, second));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<ColumnHeading> text(String kind, String language) {
    Role role = ROLES.get(kind);
    return role == null || !role.isText()
        ? Optional.<ColumnHeading>empty()
        : language(language).map(tag -> new ColumnHeading(role, Optional.of(tag)));
  }

  /** The name of a language and its code: {@code English (en)}. */
  private static Optional<ColumnHeading> twice(String name, String code) {
    Optional<String> named = language(name).map(LanguageTag::primary);
    return language(code)
        .filter(tag -> named.equals(Optional.of(tag.primary())))
        .map(tag -> new ColumnHeading(Role.TEXT, Optional.of(tag)));
  }

  private static Optional<LanguageTag> language(String name) {
    Matcher brackets = BRACKETS.matcher(name);
    String bare = brackets.matches() ? brackets.group(1) : name;
    Matcher tag = TAG.matcher(bare);
    if (!tag.matches()) {
      return LanguageNames.tag(bare).flatMap(LanguageTag::of);
    }
    // Many a word has the form of a subtag: "en text" and "is active" are not languages.
    String rest = tag.group(1);
    return rest.isEmpty() || SUBTAGS.matcher(rest).matches()
        ? LanguageNames.knownTag(bare.replace(' ', '-'))
            .or(() -> LanguageNames.tag(bare))
            .flatMap(LanguageTag::of)
        : Optional.empty();
  }

  private static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ')
        .replaceAll("[\\s\\uFEFF]+", " ")
        .replaceAll("[:*\\s]+$", "")
        .strip();
  }
}
