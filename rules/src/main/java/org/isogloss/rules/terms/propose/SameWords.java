package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.core.text.Spellings;
import org.isogloss.core.text.Stemmer;
import org.isogloss.rules.lexicon.Nations;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Pairs forms of several words with the same stems: in another order, with another derivation or
 * number of a word, or with another form of a nation's name.
 */
final class SameWords {

  private static final Pattern WORDS = Pattern.compile("[\\s'’‐‑-]+");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\s");

  private final Stemmer stemmer = new Stemmer();
  private final Map<String, String> stems = new HashMap<>();

  private SameWords() {}

  static void find(List<TermForm> forms, Proposals proposals) {
    SameWords words = new SameWords();
    Map<List<String>, List<TermForm>> byStems = new LinkedHashMap<>();
    for (TermForm form : forms) {
      if (form.sequence().size() > 1) {
        List<String> bag = form.sequence().stream().map(words::stem).sorted().toList();
        byStems.computeIfAbsent(bag, b -> new ArrayList<>()).add(form);
      }
    }
    for (List<TermForm> all : byStems.values()) {
      List<TermForm> group = MostFrequent.of(all);
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          words.compare(group.get(i), group.get(j), proposals);
        }
      }
    }
  }

  private String stem(String lemma) {
    return stems.computeIfAbsent(
        lemma,
        word ->
            Nations.of(word)
                .orElseGet(() -> stemmer.stem(Spellings.american(word.toLowerCase(Locale.ROOT)))));
  }

  private void compare(TermForm a, TermForm b, Proposals proposals) {
    List<String> one = a.sequence().stream().map(this::stem).toList();
    List<String> other = b.sequence().stream().map(this::stem).toList();
    if (!one.equals(other)) {
      proposals.add(
          a, b, Evidence.of(EvidenceKind.ORDER, "they have the same words in a different order"));
    } else if (!nationalWords(a).equals(nationalWords(b))) {
      proposals.add(
          a, b, Evidence.of(EvidenceKind.NATION, "they refer to the same nation in two ways"));
    } else if (!a.sequence().equals(b.sequence())) {
      // The keeper's bell is a bell; keeping the bell is not.
      if (hasPossessive(a) == hasPossessive(b)) {
        proposals.add(
            a, b, Evidence.of(EvidenceKind.DERIVATION, "their words have the same roots"));
      }
    } else if (!squeezed(a).equals(squeezed(b))) {
      proposals.add(
          a,
          b,
          Evidence.of(EvidenceKind.NUMBER, "a modifier is singular in one, plural in the other"));
    }
  }

  private static boolean hasPossessive(TermForm form) {
    return POSSESSIVE.matcher(form.key()).find();
  }

  /** A key without signs and case. */
  private static String squeezed(TermForm form) {
    return WORDS.matcher(form.key().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The words of a form that refer to a nation, as they are written. */
  private static List<String> nationalWords(TermForm form) {
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(form.key().toLowerCase(Locale.ROOT), -1)) {
      if (Nations.of(word).isPresent()) {
        words.add(word);
      }
    }
    return words;
  }
}
