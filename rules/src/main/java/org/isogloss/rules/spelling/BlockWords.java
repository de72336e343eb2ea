package org.isogloss.rules.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.languagetool.AcceptedFilter;
import org.isogloss.rules.languagetool.MaskedSpans;

/**
 * The words of a block: those of its prose, and those that its code, addresses and identifiers
 * consist of.
 *
 * @param document the document
 * @param block the block
 * @param words the spans of the words of its prose, in order, in the prose of the document, without
 *     possessive endings; the parts of a hyphenated word are words
 * @param technical the words of its code, addresses and identifiers, in lower case
 */
record BlockWords(
    AnalyzedDocument document, Block block, List<Span> words, List<String> technical) {

  /** A run of letters and digits, with apostrophes inside. */
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_\\u00AD]*(?:['’][\\p{L}\\p{M}\\u00AD]+)*");

  /** The words of an identifier: {@code XMLReader_v2} is xml, reader and v. */
  private static final Pattern HUMP = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}'’\\u00AD]");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}|[IVXLC]+");

  /** Marks that join an identifier to what precedes it: {@code os.Open}, {@code @user}. */
  private static final String BEFORE = "._@#$\\&%=+~";

  /** Marks that join an identifier to what follows it: {@code open(}, {@code key=}. */
  private static final String AFTER = "._@=+([{";

  /** Reads a block. */
  static BlockWords of(AnalyzedDocument document, Block block) {
    List<Span> words = new ArrayList<>();
    List<String> technical = new ArrayList<>();
    String text = document.text(block.span());
    if (block.zone() == Zone.CODE || block.zone() == Zone.MATH) {
      addParts(text, technical);
    } else if (block.zone().isProse() && !MaskedSpans.isForeign(document, block)) {
      MaskedSpans masked = MaskedSpans.of(document, block);
      masked.spans().stream()
          .filter(inline -> isTechnical(inline.kind()))
          .forEach(inline -> addParts(document.text(inline.span()), technical));
      Matcher run = RUN.matcher(text);
      while (run.find()) {
        Span span = new Span(run.start(), run.end()).shifted(block.span().start());
        span = beforeReference(span, masked);
        if (masked.overlap(span)) {
          continue;
        }
        Span word = span.shifted(-block.span().start());
        if (isIdentifier(text, word.start(), word.end())) {
          addParts(word.in(text), technical);
        } else {
          words.add(
              new Span(
                  span.start(), span.start() + AcceptedFilter.nominative(word.in(text)).length()));
        }
      }
    }
    return new BlockWords(document, block, words, technical);
  }

  /** A word without the raised number after it that refers to a note or a source. */
  private static Span beforeReference(Span word, MaskedSpans masked) {
    return masked
        .firstIn(word)
        .filter(inline -> inline.kind() == Inline.Kind.CITATION)
        .filter(inline -> inline.span().start() > word.start())
        .map(inline -> new Span(word.start(), inline.span().start()))
        .orElse(word);
  }

  private static boolean isTechnical(Inline.Kind kind) {
    return switch (kind) {
      case CODE, MATH, URL, EMAIL -> true;
      default -> false;
    };
  }

  /** Whether a run of letters is, or is part of, something that only a machine reads. */
  private static boolean isIdentifier(String text, int start, int end) {
    if (NO_LETTERS.matcher(text).region(start, end).find()) {
      return true;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean joinedAfter =
        AFTER.indexOf(after) >= 0
            && !(after == '.' && NUMBER.matcher(text.substring(start, end)).matches())
            && end + 1 < text.length()
            && (Character.isLetterOrDigit(text.charAt(end + 1)) || after == '(' || after == '_');
    return (BEFORE.indexOf(before) >= 0 && !isAfterNumber(text, start)) || joinedAfter;
  }

  /** Whether a word follows the number of a heading without a space: {@code III.Pathology}. */
  private static boolean isAfterNumber(String text, int start) {
    int at = start - 1;
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return text.charAt(start - 1) == '.' && NUMBER.matcher(text.substring(at, start - 1)).matches();
  }

  private static void addParts(String code, List<String> parts) {
    Matcher run = RUN.matcher(code);
    while (run.find()) {
      parts.add(run.group().toLowerCase(Locale.ROOT));
      Matcher hump = HUMP.matcher(run.group());
      while (hump.find()) {
        parts.add(hump.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The word at an index as dictionaries have it; empty beyond either end of the block. */
  String word(int index) {
    return index < 0 || index >= words.size() ? "" : plain(document.text(words.get(index)));
  }

  /** A word without soft hyphens, and with straight apostrophes. */
  private static String plain(String word) {
    String bare = word.indexOf('\u00AD') < 0 ? word : word.replace("\u00AD", "");
    return bare.replace('’', '\'');
  }
}
