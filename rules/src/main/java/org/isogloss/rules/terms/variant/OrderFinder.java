package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.rules.terms.candidate.Signature;
import org.isogloss.rules.terms.candidate.TermForm;
import org.isogloss.rules.terms.lexicon.Nations;

/** Pairs forms with the same words in another order, or with another form of a nation's name. */
final class OrderFinder {

  /** "China's culture" and "Chinese culture" are too common side by side to be a fault. */
  private static final int SHORTEST_NATIONAL = 3;

  private OrderFinder() {}

  static void find(List<TermForm> forms, PairTable table) {
    Map<Signature, List<TermForm>> bySignature = new LinkedHashMap<>();
    for (TermForm form : forms) {
      if (form.signature().size() > 1) {
        bySignature.computeIfAbsent(form.signature(), s -> new ArrayList<>()).add(form);
      }
    }
    forms.stream()
        .filter(TermForm::isName)
        .forEach(
            form ->
                bySignature
                    .computeIfAbsent(anyHead(form), signature -> new ArrayList<>())
                    .add(form));
    for (List<TermForm> all : bySignature.values()) {
      List<TermForm> group = MostFrequent.of(all);
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          compare(group.get(i), group.get(j), table);
        }
      }
    }
  }

  /** A chain of names such as "Nadaraya-Watson" has no head. */
  private static Signature anyHead(TermForm form) {
    return new Signature("(names)", form.sequence());
  }

  private static void compare(TermForm a, TermForm b, PairTable table) {
    if (!a.sequence().equals(b.sequence())) {
      table.add(
          a, b, Evidence.of(EvidenceKind.ORDER, "they have the same words in a different order"));
    } else if (a.signature().size() >= SHORTEST_NATIONAL
        && !nationalWords(a).equals(nationalWords(b))) {
      table.add(
          a, b, Evidence.of(EvidenceKind.NATION, "they refer to the same nation in two ways"));
    }
  }

  /** The words of a form that refer to a nation, as they are written. */
  private static List<String> nationalWords(TermForm form) {
    List<String> words = new ArrayList<>();
    for (String word : form.key().toLowerCase(Locale.ROOT).split("[\\s'-]+", -1)) {
      if (Nations.of(word).isPresent()) {
        words.add(word);
      }
    }
    return words;
  }
}
