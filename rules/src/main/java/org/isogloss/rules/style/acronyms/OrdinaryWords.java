package org.isogloss.rules.style.acronyms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds acronyms that a manuscript also writes like ordinary words or names. */
final class OrdinaryWords {

  private OrdinaryWords() {}

  /** Those of some acronyms that documents also write in lower case, or with one capital. */
  static Set<String> among(List<Acronym> acronyms, List<StyleDocument> documents) {
    Map<String, String> byLowerCase = new HashMap<>();
    Set<Character> initials = new HashSet<>();
    for (Acronym acronym : acronyms) {
      String lower = acronym.form().toLowerCase(Locale.ROOT);
      byLowerCase.put(lower, acronym.form());
      initials.add(lower.charAt(0));
    }
    Set<String> found = new HashSet<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (block.zone().hasSentences()) {
          read(block.text(), initials, byLowerCase, found);
        }
      }
    }
    return found;
  }

  private static void read(
      String text, Set<Character> initials, Map<String, String> byLowerCase, Set<String> found) {
    int start = 0;
    int capitals = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      if (Character.isLetterOrDigit(c)) {
        capitals += Character.isUpperCase(c) ? 1 : 0;
        continue;
      }
      if (at - start >= 2
          && capitals <= 1
          && initials.contains(Character.toLowerCase(text.charAt(start)))) {
        String form = byLowerCase.get(text.substring(start, at).toLowerCase(Locale.ROOT));
        if (form != null) {
          found.add(form);
        }
      }
      start = at + 1;
      capitals = 0;
    }
  }
}
