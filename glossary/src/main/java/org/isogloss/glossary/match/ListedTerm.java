package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.WordClass;

/** A term split into words, with what may vary in it. */
final class ListedTerm {

  /**
   * A word of a term.
   *
   * @param text as listed, without a possessive ending
   * @param folded its folded form
   * @param possessive whether it has a possessive ending
   * @param gap what precedes it
   * @param article the article before it that was dropped
   * @param word whether it is a word and not another character
   */
  record Word(
      String text, String folded, boolean possessive, Gap gap, Article article, boolean word) {}

  /** The nouns that take the plural, by the adjective that follows them. */
  private static final Map<String, Set<String>> POSTMODIFIED =
      DataFile.lines(ListedTerm.class, "postmodified-nouns.txt").stream()
          .map(line -> line.split(": ", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0], parts -> Set.of(parts[1].split(" ", -1))));

  private final Concept concept;
  private final Term term;
  private final List<Word> words;
  private final int nounHead;
  private final int verbHead;
  private final boolean small;

  private ListedTerm(Concept concept, Term term, List<Word> words) {
    this.concept = concept;
    this.term = term;
    this.words = List.copyOf(words);
    this.nounHead = findNounHead();
    this.verbHead = findVerbHead();
    this.small = isSmall(term.text());
  }

  /** The words of a term; articles at its start and after a preposition are dropped. */
  static ListedTerm of(Concept concept, Term term, Tokens tokens) {
    tokens.read(term.text(), 0, term.text().length(), (from, to) -> false);
    List<Word> words = new ArrayList<>();
    Article article = Article.NONE;
    for (int i = 0; i < tokens.count(); i++) {
      String folded = tokens.key(i);
      boolean skipped =
          tokens.article(i) != Article.NONE
              && i + 1 < tokens.count()
              && (i == 0 || ClosedClasses.isPreposition(tokens.folded(i - 1)));
      if (skipped) {
        article = tokens.article(i);
      } else {
        words.add(
            new Word(
                tokens.text(i),
                folded,
                tokens.isPossessive(i),
                tokens.gapBefore(i),
                article,
                tokens.isWord(i)));
        article = Article.NONE;
      }
    }
    return new ListedTerm(concept, term, words);
  }

  private int findNounHead() {
    switch (term.partOfSpeech()) {
      case NOUN, PROPER_NOUN, UNSPECIFIED -> {
        for (int i = 1; i < words.size() - 1; i++) {
          Word word = words.get(i);
          // “user interface (UI)”: the noun is before the parenthesis.
          boolean parts =
              word.folded().equals("(")
                  ? word.gap() == Gap.BLANK
                  : word.gap().joins()
                      ? ClosedClasses.is(word.folded(), "inner") && isJoinedFrom(i)
                      : ClosedClasses.isPreposition(word.folded());
          if (parts) {
            return i - 1;
          }
        }
        int last = words.size() - 1;
        return isAgentWithParticle(last) || isPostmodified(last) ? last - 1 : last;
      }
      default -> {
        return -1;
      }
    }
  }

  /** Whether hyphens join all words from one on: no “man-in-the-middle attack”. */
  private boolean isJoinedFrom(int first) {
    return words.subList(first, words.size()).stream().allMatch(word -> word.gap().joins());
  }

  /** “passer-by”, “runner-up”, whose plural is “passers-by”; a “set-up” takes it at the end. */
  private boolean isAgentWithParticle(int last) {
    return last > 0
        && words.get(last).gap().joins()
        && ClosedClasses.isParticle(words.get(last).folded())
        && words.get(last - 1).folded().matches(".+[eo]r");
  }

  /** “attorney general”, whose plural is “attorneys general”. */
  private boolean isPostmodified(int last) {
    return last > 0
        && POSTMODIFIED
            .getOrDefault(words.get(last).folded(), Set.of())
            .contains(words.get(last - 1).folded());
  }

  private int findVerbHead() {
    if (term.partOfSpeech() == WordClass.VERB) {
      return lastPart();
    }
    boolean maybe =
        term.partOfSpeech() == WordClass.UNSPECIFIED
            && isSmall(term.text())
            && (words.size() == 1
                || (words.size() == 2 && ClosedClasses.isParticle(words.get(1).folded())));
    return maybe ? 0 : -1;
  }

  /** The part of a hyphenated verb that takes its endings: fine-tuned, but checked-in. */
  private int lastPart() {
    int last = 0;
    while (last + 1 < words.size()
        && words.get(last + 1).gap().joins()
        && !ClosedClasses.isParticle(words.get(last + 1).folded())) {
      last++;
    }
    return last;
  }

  private static boolean isSmall(String text) {
    return text.codePoints().noneMatch(Character::isUpperCase);
  }

  Concept concept() {
    return concept;
  }

  Term term() {
    return term;
  }

  List<Word> words() {
    return words;
  }

  /** The index of the word that takes the plural; -1 if none does. */
  int nounHead() {
    return nounHead;
  }

  /** The index of the word that takes verb endings; -1 if none does. */
  int verbHead() {
    return verbHead;
  }

  /** Whether “'s” ends it, as in “master's” and “it's”. */
  boolean endsInPossessive() {
    return words.get(words.size() - 1).possessive();
  }

  /** Where it ends in a text, after an “'s” only if that is its own. */
  int end(Tokens tokens, int last) {
    return endsInPossessive() ? tokens.endWithPossessive(last) : tokens.end(last);
  }

  /** Whether it contains no capital. */
  boolean isSmall() {
    return small;
  }
}
