package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Pairs a word with a longer one that begins with it ({@code arg}, {@code argument}), and a joined
 * name with its words ({@code HEDSpec}, {@code HED specification}).
 */
final class ShortForms {

  private static final int SHORTEST = 3;

  /** What a short form must at least leave out. */
  private static final int FEWEST_LETTERS_LESS = 3;

  /** A short form and a long one are used more than once. */
  private static final int FEWEST_PLACES = 2;

  /** Of the longer words with one beginning only the most frequent are compared. */
  private static final int MOST_COMPARED = 5;

  private static final Pattern HUMP =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private ShortForms() {}

  /** Whether a word is another one without its last letters; a word joined by a mark is another. */
  static boolean isShortFor(String word, String other) {
    return word.length() >= SHORTEST
        && other.length() >= word.length() + FEWEST_LETTERS_LESS
        && other.startsWith(word)
        && Character.isLetter(other.codePointAt(word.length()));
  }

  static void find(List<TermForm> forms, Proposals proposals) {
    findWords(forms, proposals);
    findJoined(forms, proposals);
  }

  private static void findWords(List<TermForm> forms, Proposals proposals) {
    TreeMap<String, TermForm> words = new TreeMap<>();
    for (TermForm form : forms) {
      if (form.sequence().size() == 1 && form.count() >= FEWEST_PLACES) {
        words.merge(
            form.sequence().get(0).toLowerCase(Locale.ROOT),
            form,
            (a, b) -> b.count() > a.count() ? b : a);
      }
    }
    words.forEach(
        (word, form) -> {
          if (word.length() >= SHORTEST) {
            words.subMap(word, false, word + Character.MAX_VALUE, false).entrySet().stream()
                .filter(longer -> isShortFor(word, longer.getKey()))
                .map(Map.Entry::getValue)
                .sorted(
                    Comparator.comparingInt((TermForm longer) -> -longer.count())
                        .thenComparing(TermForm::key))
                .limit(MOST_COMPARED)
                .forEach(longer -> add(form, longer, proposals));
          }
        });
  }

  private static void add(TermForm form, TermForm longer, Proposals proposals) {
    proposals.add(
        form,
        longer,
        Evidence.of(
            EvidenceKind.SHORT_FORM,
            "one of “%s” and “%s” may be short for the other".formatted(form.key(), longer.key())));
  }

  private static void findJoined(List<TermForm> forms, Proposals proposals) {
    Map<String, List<TermForm>> joined = new HashMap<>();
    for (TermForm form : forms) {
      String[] parts = HUMP.split(form.key(), -1);
      if (form.sequence().size() == 1 && parts.length > 1) {
        joined.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), p -> new ArrayList<>()).add(form);
      }
    }
    for (TermForm form : forms) {
      if (form.sequence().size() > 1) {
        for (TermForm name : joined.getOrDefault(form.sequence().get(0), List.of())) {
          if (beginsWithParts(form, HUMP.split(name.key(), -1))) {
            add(name, form, proposals);
          }
        }
      }
    }
  }

  /** Whether each word of a form begins with a part of a joined name, and one is longer than it. */
  private static boolean beginsWithParts(TermForm form, String[] parts) {
    List<String> words = form.sequence();
    if (words.size() != parts.length) {
      return false;
    }
    boolean longer = false;
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].toLowerCase(Locale.ROOT);
      if (part.length() < 2 || !words.get(i).startsWith(part)) {
        return false;
      }
      longer |= words.get(i).length() > part.length() + 1;
    }
    return longer;
  }
}
