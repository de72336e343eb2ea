package org.isogloss.rules.terms.index;

import java.util.List;
import java.util.Locale;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.TaggedToken;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.index.Word.Role;

/** Detects title case, where capitals say nothing about the words themselves. */
final class TitleCase {

  /** Titles leave shorter words in lower case. */
  private static final int SHORTEST_WORD = 4;

  /** But not shorter nouns and adjectives: "Show this map to our Bell Team" is not a title. */
  private static final int SHORTEST_NOUN = 3;

  /** The words of a list item that may be a label. */
  private static final int SHORT_ITEM = 3;

  private static final String HYPHENS = "-‐‑";

  /** How many lower-case words may separate two capitals of a title: "Back up and Restore". */
  private static final int MOST_SMALL_WORDS = 2;

  private final GeneralFrequency frequency = new GeneralFrequency();

  /** Whether the words there are in title case. */
  static boolean isTitled(Zone zone) {
    return switch (zone) {
      // A cell of a table may be a sentence; what is in title case there is detected by its words.
      case TITLE, HEADING, KEYWORDS, REFERENCE_ENTRY -> true;
      default -> false;
    };
  }

  /**
   * Whether all words of a sentence except function words are capitalized; a remark in parentheses
   * after it does not count. In a caption, such as the description of an image, in the cell of a
   * table and in a list item of few words one long word beside others is enough: “API Latency”.
   *
   * @param zone the zone of the sentence
   */
  static boolean isTitle(Document document, Zone zone, List<TaggedToken> tokens) {
    boolean isLabel =
        zone == Zone.CAPTION
            || zone == Zone.TABLE
            || (zone == Zone.LIST_ITEM && tokens.size() <= SHORT_ITEM);
    int least = isLabel && tokens.size() > 1 ? 1 : 2;
    int content = 0;
    for (TaggedToken token : tokens) {
      if (content > 1 && token.span().in(document.prose()).equals("(")) {
        return isRemark(document, tokens);
      }
      int shortest =
          switch (token.tag()) {
            case NOUN, PROPN, ADJ -> SHORTEST_NOUN;
            case VERB, ADV -> SHORTEST_WORD;
            default -> Integer.MAX_VALUE;
          };
      if (token.span().length() >= shortest && !isBehindHyphen(document, token)) {
        content += token.span().length() >= SHORTEST_WORD ? 1 : 0;
        if (!isCapitalised(token.span().in(document.prose()))) {
          return false;
        }
      }
    }
    return content >= least;
  }

  private static boolean isBehindHyphen(Document document, TaggedToken token) {
    int start = token.span().start();
    return start > 0 && HYPHENS.indexOf(document.prose().charAt(start - 1)) >= 0;
  }

  /** Whether the parenthesis in a sentence is at its end. */
  private static boolean isRemark(Document document, List<TaggedToken> tokens) {
    return tokens.get(tokens.size() - 1).span().in(document.prose()).equals(")");
  }

  /** Whether quoted words are the title of something, with every significant word capitalized. */
  static boolean isTitle(List<Word> words) {
    List<Word> content =
        words.stream()
            .filter(word -> Character.isLetter(word.text().codePointAt(0)))
            .filter(word -> word.text().length() >= SHORTEST_WORD && !isFunctionWord(word))
            .toList();
    return content.size() > 1 && content.stream().allMatch(Word::isCapitalised);
  }

  /**
   * Whether a title continues beyond a phrase: a small word is followed by a common word with a
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

  /**
   * Whether a word that is not a name by itself has a capital that its position does not explain.
   */
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
