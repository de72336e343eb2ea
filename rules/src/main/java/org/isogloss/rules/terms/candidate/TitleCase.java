package org.isogloss.rules.terms.candidate;

import java.util.List;
import java.util.Locale;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.TaggedToken;
import org.isogloss.rules.terms.candidate.Word.Role;
import org.isogloss.rules.terms.lexicon.GeneralFrequency;

/** Sees where capitals are those of a title, so that they say nothing of the words inside it. */
final class TitleCase {

  /** Titles leave shorter words small. */
  private static final int SHORTEST_WORD = 4;

  private static final String HYPHENS = "-‐‑";

  /** So many small words may stand between two capitals of a title: "Back up and Restore". */
  private static final int MOST_SMALL_WORDS = 2;

  private final GeneralFrequency frequency = new GeneralFrequency();

  /** Whether words there have capitals as in a title. */
  static boolean isTitled(Zone zone) {
    return switch (zone) {
      case TITLE, HEADING, TABLE, KEYWORDS, REFERENCE_ENTRY -> true;
      default -> false;
    };
  }

  /**
   * Whether all words of a sentence that are no function words are capitalised; a remark in
   * brackets behind it does not count.
   */
  static boolean isTitle(Document document, List<TaggedToken> tokens) {
    int content = 0;
    for (TaggedToken token : tokens) {
      if (content > 1 && token.span().in(document.prose()).equals("(")) {
        return isRemark(document, tokens);
      }
      boolean counts =
          switch (token.tag()) {
            case NOUN, PROPN, ADJ, VERB, ADV ->
                token.span().length() >= SHORTEST_WORD && !isBehindHyphen(document, token);
            default -> false;
          };
      if (counts) {
        content++;
        if (!isCapitalised(token.span().in(document.prose()))) {
          return false;
        }
      }
    }
    return content > 1;
  }

  private static boolean isBehindHyphen(Document document, TaggedToken token) {
    int start = token.span().start();
    return start > 0 && HYPHENS.indexOf(document.prose().charAt(start - 1)) >= 0;
  }

  /** Whether the bracket that a sentence holds is its end. */
  private static boolean isRemark(Document document, List<TaggedToken> tokens) {
    return tokens.get(tokens.size() - 1).span().in(document.prose()).equals(")");
  }

  /** Whether quoted words are the title of something, with a capital on all that matter. */
  static boolean isTitle(List<Word> words) {
    List<Word> content =
        words.stream()
            .filter(word -> Character.isLetter(word.text().codePointAt(0)))
            .filter(word -> word.text().length() >= SHORTEST_WORD && !isFunctionWord(word))
            .toList();
    return content.size() > 1 && content.stream().allMatch(Word::isCapitalised);
  }

  /**
   * Whether a title goes on beyond a phrase: across a small word there is a common word with a
   * capital, as in "Bounding Boxes for Prediction".
   *
   * @param words the words of the sentence
   * @param from the index of the first word of the phrase
   * @param to the index after its last word
   */
  boolean isInsideTitle(List<Word> words, int from, int to) {
    return goesOn(words, from - 1, -1) || goesOn(words, to, 1);
  }

  private boolean goesOn(List<Word> words, int from, int step) {
    int at = from;
    while (at >= 0
        && at < words.size()
        && Math.abs(at - from) < MOST_SMALL_WORDS
        && isSmall(words.get(at))) {
      at += step;
    }
    return at != from && at >= 0 && at < words.size() && isTitleWord(words.get(at));
  }

  private static boolean isSmall(Word word) {
    return isFunctionWord(word) && word.role() != Role.DETERMINER && !word.isCapitalised();
  }

  private static boolean isFunctionWord(Word word) {
    return switch (word.role()) {
      case PREPOSITION, CONJUNCTION, DETERMINER -> true;
      default -> false;
    };
  }

  /** Whether a word that is no name by itself has a capital that its place does not ask for. */
  private boolean isTitleWord(Word word) {
    return word.isCapitalised()
        && !word.neutral()
        && word.text().length() >= SHORTEST_WORD
        && frequency.of(word.text().toLowerCase(Locale.ROOT)) > 0;
  }

  private static boolean isCapitalised(String text) {
    return !Character.isLowerCase(text.codePointAt(0));
  }
}
