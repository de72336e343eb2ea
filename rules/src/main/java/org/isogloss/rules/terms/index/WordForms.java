package org.isogloss.rules.terms.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.rules.terms.index.Word.Role;

/** The forms of words, of which the equal words of a manuscript share one. Not thread-safe. */
final class WordForms {

  /** What joins the parts of a compound. */
  static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  /** What the parts of a word depend on. */
  private record Key(String text, String lemma, Role role, boolean neutral) {}

  private final Map<Key, WordForm> known = new HashMap<>();

  /** The form of a word that is its own lemma, and has one part whatever its characters are. */
  WordForm whole(String text, Role role, boolean neutral) {
    return known.computeIfAbsent(
        new Key(text, text, role, neutral),
        key -> new WordForm(text, List.of(text), role, neutral));
  }

  /** The form of a word whose hyphens, if any, join its parts. */
  WordForm of(String text, String lemma, Role role, boolean neutral) {
    return known.computeIfAbsent(
        new Key(text, lemma, role, neutral),
        key -> new WordForm(text, parts(text, lemma), role, neutral));
  }

  /** The lemmas of the parts of a compound: its own parts, and for the last one the lemma's. */
  private static List<String> parts(String text, String lemma) {
    List<String> parts = new ArrayList<>(split(text.toLowerCase(Locale.ROOT)));
    List<String> lemmas = split(lemma);
    if (parts.isEmpty() || lemmas.isEmpty()) {
      return List.of(lemma);
    }
    parts.set(parts.size() - 1, lemmas.get(lemmas.size() - 1));
    return parts;
  }

  private static List<String> split(String word) {
    return Arrays.stream(HYPHEN.split(word, -1)).filter(part -> !part.isEmpty()).toList();
  }
}
