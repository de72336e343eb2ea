package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/**
 * The comma before the last item of a series. Only what is certainly a series counts, by the same
 * signs whether it has the comma or not: four items or more, or three that end alike, are names or
 * are announced, each of three words at most, and none of them a clause or an adverb. {@link
 * SeriesLookalikes} recognizes what only looks like a series.
 */
final class SerialComma {

  private static final String WORD = "[\\p{L}][\\p{L}\\p{N}’'-]*+";
  private static final String ITEM = WORD + "(?: " + WORD + "){0,2}";

  private static final Pattern SERIES =
      Pattern.compile(", ((?:%s, ){0,8})(%s)(,?) (?:and|or) (%s)".formatted(ITEM, ITEM, ITEM));

  /** What follows a pair inside of a series: "ringing bells and horns, and lighting lamps". */
  private static final Pattern GOES_ON = Pattern.compile(", (?:and|or) ");

  private static final Map<String, List<String>> DATA =
      DataFile.groups(SerialComma.class, "series.txt");

  /** Words that begin no item, such as adverbs and pronouns. */
  private static final Set<String> NOT_ITEMS = new HashSet<>(DATA.get("not-items"));

  /** Words of a clause that a comma may separate from the main clause. */
  private static final Set<String> CLAUSE_WORDS = new HashSet<>(DATA.get("clause-words"));

  /** First words of a sentence that begin a phrase before its subject. */
  private static final Set<String> SENTENCE_OPENERS = new HashSet<>(DATA.get("sentence-openers"));

  private static final Set<String> INTRODUCERS = new HashSet<>(DATA.get("introducers"));

  /** With the spaces around it, in code units. */
  private static final int LONGEST_INTRODUCER = 14;

  private static final List<String> ENDINGS = DATA.get("endings");

  private static final int MOST_ITEM_WORDS = 3;

  /** How far back, in code units, the clause before a series is read. */
  private static final int REACH = 200;

  private static final StyleQuestion QUESTION =
      new StyleQuestion(
          "serial-comma",
          "Comma before the last item of a series",
          "Series of three items or more without the serial comma where most have it, or the reverse.",
          "Series are written",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("comma", "with the serial comma"),
              new StyleAnswer("none", "without the serial comma")),
          new PatternObserver(RUNNING_TEXT, SERIES, SerialComma::series));

  private SerialComma() {}

  static StyleQuestion question() {
    return QUESTION;
  }

  private static Optional<Observation> series(MatchResult match, StyleBlock block) {
    String[] middle = match.group(1).isEmpty() ? new String[0] : match.group(1).split(", ");
    String last = match.group(2);
    String tail = match.group(4);
    String first = RunningText.wordBefore(block.text(), match.start());
    int start = match.start() - first.length();
    if (first.isEmpty()
        || !isWordStart(block.text(), start)
        || GOES_ON.matcher(block.text()).region(match.end(), block.text().length()).lookingAt()
        || isPhrase(first, last)
        || isLookalike(match, block.text(), first, middle)) {
      return Optional.empty();
    }
    boolean items = isItem(first) && isItem(last) && isItem(tail);
    for (String item : middle) {
      items &= isItem(item);
    }
    boolean alike =
        middle.length > 0
            || isAlike(first, lastWord(SeriesLookalikes.head(last)), headWords(tail))
            || (isNames(first, last, tail) && !startsSentence(block.text(), start))
            || (isPlain(last) && isIntroduced(block.text(), start));
    if (!items || !alike || !beginsHere(block.text(), start)) {
      return Optional.empty();
    }
    boolean comma = !match.group(3).isEmpty();
    String word = lastWord(last);
    return Optional.of(
        new Observation(
            block.span(match.end(2) - word.length(), match.end(3)),
            comma ? "comma" : "none",
            Map.of("comma", word + ",", "none", word)));
  }

  private static boolean isLookalike(
      MatchResult match, String text, String first, String[] middle) {
    List<String> items = new ArrayList<>(List.of(first));
    items.addAll(List.of(middle));
    items.add(match.group(2));
    items.add(match.group(4));
    int start = match.start() - first.length();
    String before = text.substring(clauseStart(text, start), start);
    boolean goesOn = match.end() < text.length() && text.charAt(match.end()) == ',';
    return new SeriesLookalikes(before, items, goesOn).isOne();
  }

  private static String[] headWords(String item) {
    return SeriesLookalikes.head(item).split(" ");
  }

  /** Whether a participle with its object follows a noun: "bells, using oil or gas". */
  private static boolean isPhrase(String first, String last) {
    int space = last.indexOf(' ');
    return space > 0 && last.substring(0, space).endsWith("ing") && !first.endsWith("ing");
  }

  private static boolean isWordStart(String text, int start) {
    return Character.isLetter(text.charAt(start)) && (start == 0 || text.charAt(start - 1) != '.');
  }

  private static boolean isItem(String item) {
    String[] words = item.toLowerCase(Locale.ROOT).split(" ", -1);
    for (String word : words) {
      if (word.equals("and") || word.equals("or")) {
        return false;
      }
    }
    return words.length <= MOST_ITEM_WORDS && !NOT_ITEMS.contains(words[0]);
  }

  private static String lastWord(String item) {
    return item.substring(item.lastIndexOf(' ') + 1);
  }

  private static boolean startsSentence(String text, int at) {
    String before = text.substring(Math.max(0, at - 2), at).strip();
    return before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** One word, and no participle that begins a clause. */
  private static boolean isPlain(String item) {
    return item.indexOf(' ') < 0 && !item.endsWith("ing") && !item.endsWith("ed");
  }

  private static boolean isNames(String first, String second, String tail) {
    return Character.isUpperCase(first.charAt(0))
        && Character.isUpperCase(second.charAt(0))
        && Character.isUpperCase(tail.charAt(0));
  }

  /** Whether the word before a series announces it. */
  private static boolean isIntroduced(String text, int first) {
    String before = text.substring(Math.max(0, first - LONGEST_INTRODUCER), first).stripTrailing();
    return INTRODUCERS.contains(lastWord(before));
  }

  /** Whether three items have heads of one form, so that they are of one kind. */
  private static boolean isAlike(String first, String second, String[] tail) {
    String ending = ending(first);
    if (ending.isEmpty() || !ending.equals(ending(second))) {
      return false;
    }
    for (String word : tail) {
      if (ending.equals(ending(word))) {
        return true;
      }
    }
    return false;
  }

  private static String ending(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }

  /** Where the words before a series begin that no mark separates from it. */
  private static int clauseStart(String text, int first) {
    int from = first;
    while (from > 0 && first - from < REACH && ".:;!?,()".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  /** Whether the first comma separates items, and not a clause or phrase from the main clause. */
  private static boolean beginsHere(String text, int first) {
    int from = clauseStart(text, first);
    String[] words = text.substring(from, first).strip().toLowerCase(Locale.ROOT).split(" ", -1);
    boolean sentence = from == 0 || ".!?".indexOf(text.charAt(from - 1)) >= 0;
    if (sentence && SENTENCE_OPENERS.contains(words[0])) {
      return false;
    }
    for (String word : words) {
      if (CLAUSE_WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
