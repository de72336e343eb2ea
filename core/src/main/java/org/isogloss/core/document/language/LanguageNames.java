package org.isogloss.core.document.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;

/** Recognizes a language by its tag or by its name in one of many languages. */
public final class LanguageNames {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

  private static final Set<String> CODES = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (String code : CODES) {
      add(NAMES, Locale.forLanguageTag(code), Locale.ENGLISH);
    }
    for (String line : DataFile.lines(LanguageNames.class, "language-names.txt")) {
      String[] sides = line.split(":", 2);
      for (String name : sides[1].split(",", -1)) {
        NAMES.put(plain(name), sides[0]);
      }
    }
  }

  /** Rarely needed names: loading them takes a moment. */
  private static final class Foreign {

    /** The languages used in the headings of translators' spreadsheets. */
    private static final List<String> HEADED_IN =
        List.of(
            "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ru", "uk",
            "tr", "ja", "ko", "zh", "zh-TW");

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
      for (Locale locale : Locale.getAvailableLocales()) {
        if (!locale.getLanguage().isEmpty() && locale.getVariant().isEmpty()) {
          add(NAMES, locale, Locale.ENGLISH);
        }
      }
      for (String language : HEADED_IN) {
        Locale in = Locale.forLanguageTag(language);
        CODES.forEach(code -> add(NAMES, Locale.forLanguageTag(code), in));
      }
      for (String code : CODES) {
        add(NAMES, Locale.forLanguageTag(code), Locale.forLanguageTag(code));
      }
    }

    private Foreign() {}
  }

  private LanguageNames() {}

  private static void add(Map<String, String> names, Locale locale, Locale in) {
    names.putIfAbsent(plain(locale.getDisplayName(in)), locale.toLanguageTag());
  }

  /** The tag of a language given by name or tag; empty if unknown. */
  public static Optional<String> tag(String text) {
    Optional<String> tag = knownTag(text);
    if (tag.isPresent()) {
      return tag;
    }
    String name = plain(text);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(NAMES.get(name))
        .or(() -> Optional.ofNullable(Foreign.NAMES.get(name)));
  }

  /** A text as a tag, if it has the form of one, is for a known language, and contains _ or -. */
  public static Optional<String> knownTag(String text) {
    String tag = text.strip().replace('_', '-');
    if (!TAG.matcher(tag).matches()) {
      return Optional.empty();
    }
    String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    boolean known = CODES.contains(primary) || primary.equals(LanguageTag.UNDETERMINED.tag());
    return known ? Optional.of(tag) : Optional.empty();
  }

  /** A tag in the usual capitalization, such as {@code zh-CN} for {@code ZH-cn}. */
  public static String usual(String tag) {
    String usual = Locale.forLanguageTag(tag).toLanguageTag();
    return usual.equalsIgnoreCase(tag) ? usual : tag;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s*[(\\[]\\s*", " (")
        .replaceAll("\\s*[)\\]]", ")")
        .replace('_', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
