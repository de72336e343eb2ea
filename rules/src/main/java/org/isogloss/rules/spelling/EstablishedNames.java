package org.isogloss.rules.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.languagetool.AcceptedFilter;
import org.isogloss.rules.languagetool.MaskedSpans;

/**
 * The proper names that a manuscript itself establishes: capitalized words of the byline and the
 * reference list, and words that are written at least twice and always with a capital. At least one
 * of these capitals must be the word's own: a capital at the start of a sentence, in a title or in
 * a table cell does not establish a misspelling as a name.
 */
final class EstablishedNames {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*");

  /** A capital in the middle of a word, which no writing rule explains. */
  private static final Pattern INNER_CAPITAL = Pattern.compile(".*[\\p{Ll}\\p{N}]\\p{Lu}.*");

  /** What may precede the first word of a sentence or quotation. */
  private static final String OPENERS = "\"'“‘«‹„([{*_–—-•·|/\\";

  /** What is in brackets does not begin with a capital unless it is a sentence of its own. */
  private static final String BRACKETS = "([{";

  /** Marks after which a sentence, or something written like one, begins. */
  private static final String STARTERS = ".!?…:;。！？：；";

  /** Marks that may follow the end of a sentence. */
  private static final String CLOSERS = "\"'”’»›)]}*_";

  /** Words with fewer letters may be lower case in a title. */
  private static final int LONG_WORD = 5;

  /** A word that recurs so often in titles, and never in lower case, is a name. */
  private static final int OFTEN_IN_TITLES = 3;

  private static final Set<String> TITLES =
      Set.copyOf(DataFile.lines(EstablishedNames.class, "name-titles.txt"));

  private final Map<String, Integer> capitalised = new HashMap<>();

  /** Inside titles, headings, cells and keywords, where any word may have a capital. */
  private final Map<String, Integer> inTitles = new HashMap<>();

  private final Set<String> lower = new HashSet<>();
  private final Set<String> listed = new HashSet<>();
  private final Set<String> own = new HashSet<>();

  private EstablishedNames() {}

  static EstablishedNames of(AnalyzedManuscript manuscript) {
    EstablishedNames names = new EstablishedNames();
    for (AnalyzedDocument document : manuscript.documents()) {
      for (Block block : document.document().blocks()) {
        names.read(document, block);
      }
    }
    return names;
  }

  private void read(AnalyzedDocument document, Block block) {
    boolean lists = block.zone() == Zone.BYLINE || block.zone() == Zone.REFERENCE_ENTRY;
    String text = document.text(block.span());
    boolean running = isRunning(block.zone()) && !isTitled(text);
    MaskedSpans masked = MaskedSpans.of(document, block);
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end()).shifted(block.span().start());
      if (masked.overlap(span)) {
        continue;
      }
      String word = AcceptedFilter.nominative(matcher.group());
      if (!Character.isUpperCase(word.codePointAt(0))) {
        lower.add(word);
      } else if (lists) {
        listed.add(word);
      } else {
        boolean starts = isAfterStart(text, matcher.start());
        capitalised.merge(word, 1, Integer::sum);
        if (!running && !starts) {
          inTitles.merge(word, 1, Integer::sum);
        }
        if (INNER_CAPITAL.matcher(word).matches() || (running && !starts)) {
          own.add(word);
        }
      }
    }
  }

  private static boolean isRunning(Zone zone) {
    return switch (zone) {
      case TITLE, HEADING, TABLE, KEYWORDS -> false;
      default -> true;
    };
  }

  /**
   * Whether most longer words are capitalized in a line without end punctuation; their capitals
   * then prove nothing.
   */
  private static boolean isTitled(String text) {
    if (STARTERS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (matcher.end() - matcher.start() >= LONG_WORD) {
        words++;
        capitals += Character.isUpperCase(text.codePointAt(matcher.start())) ? 1 : 0;
      }
    }
    return words > 1 && capitals * 4 > words * 3;
  }

  /** Whether a word owes its capital to its position. */
  private static boolean isAfterStart(String text, int word) {
    int at = word - 1;
    while (at >= 0 && isBlankOr(OPENERS, text.charAt(at))) {
      if (OPENERS.indexOf(text.charAt(at)) >= 0
          && BRACKETS.indexOf(text.charAt(at)) < 0
          && !Character.isLetterOrDigit(before(text, at))) {
        return true;
      }
      at--;
    }
    while (at >= 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0
        || (STARTERS.indexOf(text.charAt(at)) >= 0
            && !(text.charAt(at) == '.' && isTitleBefore(text, at)));
  }

  private static boolean isBlankOr(String signs, char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || signs.indexOf(c) >= 0;
  }

  private static char before(String text, int at) {
    return at == 0 ? ' ' : text.charAt(at - 1);
  }

  /** An abbreviation before a name: Mr. Low, Prof. Low, A. Low. */
  private static boolean isTitleBefore(String text, int stop) {
    int at = stop;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return (stop - at == 1 && Character.isUpperCase(text.charAt(at)))
        || TITLES.contains(text.substring(at, stop));
  }

  /** Whether a word, with or without a possessive ending, is one of the names. */
  boolean contain(String word) {
    String name = AcceptedFilter.nominative(word);
    if (listed.contains(name)) {
      return true;
    }
    boolean recurs =
        (own.contains(name) && capitalised.getOrDefault(name, 0) > 1)
            || inTitles.getOrDefault(name, 0) >= OFTEN_IN_TITLES;
    return recurs
        && !lower.contains(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  /** Whether a word has a capital that its position does not explain, at least once. */
  boolean hasOwnCapital(String word) {
    return own.contains(AcceptedFilter.nominative(word));
  }
}
