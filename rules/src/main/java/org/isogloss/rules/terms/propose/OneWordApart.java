package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.rules.lexicon.Nations;
import org.isogloss.rules.lexicon.WordRelation;
import org.isogloss.rules.lexicon.WordRelations;
import org.isogloss.rules.terms.index.Signature;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Pairs forms that are equal except for one word, if the two words have the same or a similar
 * meaning in general English. Forms are grouped by what remains of them without one word (the
 * deletion neighbourhood of M. Mor and A. Fraenkel, 1982, over words), so that the cost is
 * near-linear.
 */
final class OneWordApart {

  /** In a longer list of forms that share all but one word, only the most frequent are compared. */
  private static final int MOST_COMPARED = 150;

  /** Forms of this many words that differ in one are deliberately alike, in any order. */
  private static final int LONG_FORM = 4;

  /** A form without one of its words. */
  private record Rest(boolean headIsGone, String head, List<String> modifiers) {}

  private record Entry(TermForm form, String word) {}

  /** Names made of abbreviations, such as those of licenses, are all different things. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2}");

  private final WordRelations relations;
  private final WordPairs words;
  private final Proposals proposals;

  /** The pairs of words that replace each other in aligned repeats. */
  private final Set<Set<String>> interchanged;

  OneWordApart(WordRelations relations, WordPairs words, Proposals proposals) {
    this.relations = relations;
    this.words = words;
    this.proposals = proposals;
    this.interchanged = proposals.interchangedWords();
  }

  void find(List<TermForm> forms) {
    Map<Signature, TermForm> usual = new LinkedHashMap<>();
    for (TermForm form : forms) {
      if (form.isNominal() && form.signature().size() > 1) {
        usual.merge(form.signature(), form, (a, b) -> b.count() > a.count() ? b : a);
      }
    }
    Map<Rest, List<Entry>> rests = new LinkedHashMap<>();
    for (TermForm form : usual.values()) {
      Signature signature = form.signature();
      Rest headless = new Rest(true, "", signature.modifiers());
      rests
          .computeIfAbsent(headless, r -> new ArrayList<>())
          .add(new Entry(form, signature.head()));
      for (int i = 0; i < signature.modifiers().size(); i++) {
        Rest rest = new Rest(false, signature.head(), signature.without(i));
        rests
            .computeIfAbsent(rest, r -> new ArrayList<>())
            .add(new Entry(form, signature.modifiers().get(i)));
      }
    }
    rests.values().stream().filter(entries -> entries.size() > 1).forEach(this::compare);
    usual.values().forEach(form -> compareShorter(form, usual));
  }

  private void compare(List<Entry> entries) {
    List<Entry> compared =
        entries.stream()
            .sorted(Comparator.comparingInt((Entry entry) -> -entry.form().count()))
            .limit(MOST_COMPARED)
            .toList();
    for (int i = 0; i < compared.size(); i++) {
      for (int j = i + 1; j < compared.size(); j++) {
        compare(compared.get(i), compared.get(j));
      }
    }
  }

  private void compare(Entry a, Entry b) {
    // A word that occurs twice in a form leaves the same remainder twice.
    if (a.form().equals(b.form())
        || relations.between(a.word(), b.word()).kind() == WordRelation.Kind.CONTRAST) {
      return;
    }
    boolean sameShape = isSameShape(a, b);
    if (sameShape && interchanged.contains(Set.of(a.word(), b.word()))) {
      String note = "“%s” and “%s” replace each other in a repeated passage";
      proposals.add(
          a.form(),
          b.form(),
          Evidence.of(EvidenceKind.ANALOGY, note.formatted(a.word(), b.word())));
    }
    for (Evidence reason : words.compare(a.word(), b.word())) {
      if (sameShape || !reason.kind().isMeaning()) {
        proposals.add(a.form(), b.form(), reason);
      }
    }
  }

  /** Whether one word replaces the other, with no other change except in a long form. */
  private static boolean isSameShape(Entry a, Entry b) {
    if (a.form().signature().size() >= LONG_FORM) {
      return true;
    }
    List<String> one = new ArrayList<>(a.form().sequence());
    int at = one.indexOf(a.word());
    if (at < 0) {
      return false;
    }
    one.set(at, b.word());
    return one.equals(b.form().sequence());
  }

  /** Pairs a form with one that lacks a nation's name, which a text about that nation may omit. */
  private void compareShorter(TermForm form, Map<Signature, TermForm> usual) {
    Signature signature = form.signature();
    for (int i = 0; i < signature.modifiers().size(); i++) {
      String word = signature.modifiers().get(i);
      TermForm shorter = usual.get(new Signature(signature.head(), signature.without(i)));
      if (shorter == null || shorter.equals(form) || ABBREVIATION.matcher(form.key()).find()) {
        continue;
      }
      boolean nation = Nations.of(word).isPresent() && shorter.signature().size() > 2;
      if (nation || isInner(form, word)) {
        proposals.add(
            form,
            shorter,
            Evidence.of(
                EvidenceKind.INSERTION,
                "one of them also has “" + written(word, form, shorter) + "”"));
      }
    }
  }

  /** A word that only one form has, as it is written there: {@code Norwegian}, not its base. */
  private static String written(String word, TermForm form, TermForm shorter) {
    List<String> words = form.wordsMissingIn(shorter);
    return words.size() == 1 ? words.get(0) : word;
  }

  /** Whether a word is between others of its form: before them it would make a different kind. */
  private static boolean isInner(TermForm form, String word) {
    int at = form.sequence().indexOf(word);
    return at > 0 && at < form.sequence().size() - 1 && !QualifyingWords.narrows(word);
  }
}
