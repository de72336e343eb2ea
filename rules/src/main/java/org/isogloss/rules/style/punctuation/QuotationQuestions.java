package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isogloss.core.document.Document;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about quotation marks. */
final class QuotationQuestions {

  /** The marks that can be inside or outside a closing quotation mark. */
  private static final String MOVABLE = ",.";

  /** A quotation of more words may be a sentence, whose period belongs to it. */
  private static final int MOST_WORDS = 4;

  private static final StyleQuestion FORM =
      new StyleQuestion(
          "quotation-mark-form",
          "Straight and curly quotation marks",
          "Quotation marks that are straight where most are curly, or the reverse.",
          "Double quotation marks are",
          RuleInfo.PROSE,
          List.of(new StyleAnswer("straight", "straight"), new StyleAnswer("curly", "curly")),
          QuotationQuestions::forms);

  private static final StyleQuestion PRIMARY =
      new StyleQuestion(
          "quotation-mark-primary",
          "Double and single quotation marks",
          "Quotations in single marks where most have double ones, or the reverse.",
          "Quotations are",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("double", "in double quotation marks"),
              new StyleAnswer("single", "in single quotation marks")),
          QuotationQuestions::primary);

  private static final StyleQuestion PUNCTUATION =
      new StyleQuestion(
          "quotation-punctuation",
          "Commas and periods at closing quotation marks",
          "Commas and periods outside closing quotation marks where most are inside, or the reverse.",
          "Commas and periods after quoted words are",
          RUNNING_TEXT,
          List.of(new StyleAnswer("inside", "inside"), new StyleAnswer("outside", "outside")),
          QuotationQuestions::punctuation);

  private QuotationQuestions() {}

  static List<StyleQuestion> all() {
    return List.of(FORM, PRIMARY, PUNCTUATION);
  }

  private static void forms(StyleDocument document, Consumer<Observation> found) {
    for (StyleBlock block : document.blocks()) {
      if (block.zone().isProse()) {
        for (Quotations.Pair pair : Quotations.of(block.text()).pairs()) {
          if (pair.isDouble() && !pair.isMixed() && isProse(block.text(), pair)) {
            found.accept(form(block, pair.open(), pair.isCurly(), "“"));
            found.accept(form(block, pair.close(), pair.isCurly(), "”"));
          }
        }
      }
    }
  }

  /** Whether a quotation is among words, and not part of some code that is not marked as such. */
  private static boolean isProse(String text, Quotations.Pair pair) {
    int after = pair.close() + 1;
    boolean code = after < text.length() && text.charAt(after) == Document.HIDDEN;
    return !code && !RunningText.isWord(text, after) && !RunningText.isWord(text, pair.open() - 1);
  }

  private static Observation form(StyleBlock block, int at, boolean curly, String mark) {
    return new Observation(
        block.span(at, at + 1),
        curly ? "curly" : "straight",
        Map.of("curly", mark, "straight", "\""));
  }

  private static void primary(StyleDocument document, Consumer<Observation> found) {
    for (StyleBlock block : document.blocks()) {
      if (RUNNING_TEXT.contains(block.zone())) {
        for (Quotations.Pair pair : Quotations.of(block.text()).pairs()) {
          if (pair.depth() == 0 && !pair.isMixed() && isWords(block.text(), pair)) {
            found.accept(
                new Observation(
                    block.span(pair.open(), pair.close() + 1),
                    pair.isDouble() ? "double" : "single",
                    respelled(block.text().substring(pair.open() + 1, pair.close()), pair)));
          }
        }
      }
    }
  }

  /** A quotation inside the quotation, or something hidden, needs a person. */
  private static Map<String, String> respelled(String words, Quotations.Pair pair) {
    boolean plain =
        words.chars().allMatch(c -> Character.isLetterOrDigit(c) || " ,.;:!?-".indexOf(c) >= 0);
    if (!plain) {
      return Map.of();
    }
    return pair.isCurly()
        ? Map.of("double", "“" + words + "”", "single", "‘" + words + "’")
        : Map.of("double", "\"" + words + "\"", "single", "'" + words + "'");
  }

  /** Letters, signs and literals are quoted in single marks in many houses. */
  private static boolean isWords(String text, Quotations.Pair pair) {
    String words = text.substring(pair.open() + 1, pair.close());
    return words.indexOf(' ') > 0
        && words.indexOf(Document.HIDDEN) < 0
        && words.codePoints().anyMatch(Character::isLetter);
  }

  private static void punctuation(StyleDocument document, Consumer<Observation> found) {
    for (StyleBlock block : document.blocks()) {
      if (RUNNING_TEXT.contains(block.zone())) {
        for (Quotations.Pair pair : Quotations.of(block.text()).pairs()) {
          if (pair.isDouble() && pair.depth() == 0 && isFragment(block.text(), pair)) {
            placed(block, pair, found);
          }
        }
      }
    }
  }

  /** Quoted words that cannot be a sentence: few, in the middle of one, and in lower case. */
  private static boolean isFragment(String text, Quotations.Pair pair) {
    String words = text.substring(pair.open() + 1, pair.close());
    return words.indexOf(Document.HIDDEN) < 0
        && !words.isEmpty()
        && Character.isLowerCase(words.charAt(0))
        && words.split(" ", MOST_WORDS + 1).length <= MOST_WORDS
        && pair.open() > 1
        && text.charAt(pair.open() - 1) == ' '
        && RunningText.isWord(text, pair.open() - 2);
  }

  private static void placed(StyleBlock block, Quotations.Pair pair, Consumer<Observation> found) {
    String text = block.text();
    int close = pair.close();
    char last = text.charAt(close - 1);
    char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    boolean inside = MOVABLE.indexOf(last) >= 0;
    boolean outside = MOVABLE.indexOf(next) >= 0 && RunningText.isGap(text, close + 2);
    if (inside == outside || (inside && !RunningText.isGap(text, close + 1))) {
      return;
    }
    String quote = text.substring(close, close + 1);
    char mark = inside ? last : next;
    int from = inside ? close - 1 : close;
    found.accept(
        new Observation(
            block.span(from, from + 2),
            inside ? "inside" : "outside",
            Map.of("inside", mark + quote, "outside", quote + mark)));
  }
}
