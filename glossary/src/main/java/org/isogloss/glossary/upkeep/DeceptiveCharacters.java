package org.isogloss.glossary.upkeep;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Detects letters and spaces in a term that look right but are not. */
final class DeceptiveCharacters {

  /** A fault and its kind. */
  record Fault(FaultKind kind, String message) {}

  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  /** The Greek letters that look like Latin ones; “μm”, “kΩ” and “Δt” have others. */
  private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνου";

  private DeceptiveCharacters() {}

  static Optional<Fault> fault(String text, String language) {
    if (!text.equals(text.strip()) || text.matches("(?s).*[\\s\u00A0]{2}.*|.*[\\n\\t\u00A0].*")) {
      return Optional.of(new Fault(FaultKind.BLANK_STRAY, "stray spaces in “" + text + "”"));
    }
    Optional<Integer> hidden =
        text.codePoints()
            .filter(
                c ->
                    Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL)
            .boxed()
            .findFirst();
    if (hidden.isPresent()) {
      return Optional.of(
          new Fault(
              FaultKind.BLANK_STRAY,
              String.format("invisible U+%04X in “%s”", hidden.get(), text)));
    }
    for (String word : text.split("[\\s-]+", -1)) {
      Optional<Fault> mixed = mixed(word, language);
      if (mixed.isPresent()) {
        return mixed;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> mixed(String word, String language) {
    boolean english = language.startsWith("en");
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    word.codePoints().mapToObj(UnicodeScript::of).filter(ALIKE::contains).forEach(scripts::add);
    return word.codePoints()
        .filter(c -> isAlike(c, scripts, english))
        .mapToObj(
            c ->
                new Fault(
                    FaultKind.LETTER_ALIKE,
                    String.format(
                        "U+%04X (%s) in “%s” only looks like a Latin letter",
                        c, Character.getName(c), word)))
        .findFirst();
  }

  /** Whether a letter, in a word of these scripts, is taken for a Latin one. */
  private static boolean isAlike(int c, Set<UnicodeScript> scripts, boolean english) {
    UnicodeScript script = UnicodeScript.of(c);
    boolean full = c >= 0xFF01 && c <= 0xFF5E;
    boolean mixed = scripts.size() > 1;
    return (english && full)
        || (script == UnicodeScript.CYRILLIC && (english || mixed))
        || (mixed && GREEK.indexOf(c) >= 0);
  }
}
