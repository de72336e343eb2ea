package org.isogloss.core.document.latex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.assembly.Patterns;

/** The language that a file declares: for an editor, with babel, or with polyglossia. */
final class LatexLanguage {

  private static final Map<String, LanguageTag> TAGS = tags();
  private static final Patterns PATTERNS = new Patterns(LatexLanguage.class, "latex-patterns.txt");

  /** The maximum length of a comment that is parsed. */
  private static final int LONGEST = 300;

  private Optional<LanguageTag> magic = Optional.empty();
  private Optional<LanguageTag> main = Optional.empty();
  private Optional<LanguageTag> option = Optional.empty();

  /** The language of a babel or polyglossia name. */
  static Optional<LanguageTag> tag(String name) {
    return Optional.ofNullable(TAGS.get(name.strip()));
  }

  /** The declared language; declarations for editors take precedence. */
  Optional<LanguageTag> declared() {
    return magic.or(() -> main).or(() -> option);
  }

  /** Reads a comment for editors, such as {@code !TeX spellcheck = en-GB}. */
  void comment(String text) {
    if (magic.isEmpty()) {
      magic = named("magic-language", text);
    }
  }

  /**
   * The language that a comment for a checker switches to, such as {@code LTeX: language=de-DE}.
   */
  static Optional<LanguageTag> switchedBy(String comment) {
    return named("switch-language", comment);
  }

  private static Optional<LanguageTag> named(String pattern, String text) {
    for (Pattern wanted : PATTERNS.named(pattern)) {
      Matcher matcher = wanted.matcher(text);
      if (text.length() <= LONGEST && matcher.matches()) {
        return LanguageTag.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the options of a class or a package. The document's language is the last one among
   * babel's own options, or the last one of the class if babel has none.
   */
  void options(String options, String loaded) {
    boolean babel = loaded.contains("babel");
    Optional<LanguageTag> last = Optional.empty();
    for (String one : options.split(",", -1)) {
      String[] pair = one.split("=", 2);
      if (pair.length == 1 && tag(one).isPresent()) {
        last = tag(one);
      } else if (pair.length == 2 && babel && pair[0].strip().equals("main")) {
        main = tag(pair[1]);
        return;
      }
    }
    if (babel && last.isPresent()) {
      main = last;
    } else if (last.isPresent()) {
      option = last;
    }
  }

  /** Reads polyglossia's main language and its options, such as {@code variant=british}. */
  void main(String name, String options) {
    main = tag(name);
    for (String one : options.split(",", -1)) {
      String[] pair = one.split("=", 2);
      if (pair.length == 2 && pair[0].strip().equals("variant")) {
        Optional<LanguageTag> variety = variety(pair[1].strip());
        main = variety.isPresent() ? variety : main;
      }
    }
  }

  /** Polyglossia has short names for varieties in addition to those of babel. */
  private static Optional<LanguageTag> variety(String name) {
    return switch (name) {
      case "us" -> tag("american");
      case "uk" -> tag("british");
      default -> tag(name);
    };
  }

  private static Map<String, LanguageTag> tags() {
    Map<String, LanguageTag> tags = new HashMap<>();
    for (String line : DataFile.lines(LatexLanguage.class, "languages.txt")) {
      String[] fields = line.split("\t", -1);
      for (String name : fields[1].split(" ", -1)) {
        tags.put(name, LanguageTag.of(fields[0]).orElseThrow());
      }
    }
    return tags;
  }
}
