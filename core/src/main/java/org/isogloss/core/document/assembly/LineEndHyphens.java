package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;

/**
 * Reads the words that are divided at the ends of lines, as in files made from printed pages:
 * {@code light-} and {@code house} are one word, {@code long-} and {@code term} a compound. The
 * hyphen of {@code two-} before {@code and three-storey} stays as it is.
 */
public final class LineEndHyphens {

  /**
   * What is between two lines: a soft hyphen, the marks of a block quotation, and those of emphasis
   * and highlighting, which some programs set line by line.
   */
  private static final Pattern LINE_END =
      Pattern.compile("(\\u00AD)?[*_=}]{0,4}[ \\t]*(?:\\r\\n|\\r|\\n)[\\s>]*[*_={]{0,4}");

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+");

  /** What is read letter by letter: its hyphens are its own. */
  private static final Set<Inline.Kind> LITERAL =
      Collections.unmodifiableSet(
          EnumSet.of(Inline.Kind.CODE, Inline.Kind.MATH, Inline.Kind.URL, Inline.Kind.EMAIL));

  /**
   * A divided word.
   *
   * @param gap the piece between its parts
   * @param first where its first part begins in the text
   * @param second where its second part begins
   * @param soft whether the hyphen is a soft one, which is not part of the text
   */
  private record Place(int gap, int first, int second, boolean soft, DividedWord word) {}

  private final String source;
  private final List<RawBlock> blocks;
  private final Map<RawBlock, List<Place>> places = new LinkedHashMap<>();

  private LineEndHyphens(String source, List<RawBlock> blocks) {
    this.source = source;
    this.blocks = blocks.stream().filter(LineEndHyphens::isProse).toList();
  }

  /**
   * Reads the divided words of a file.
   *
   * @param source the file
   * @param blocks its blocks, whose text changes
   * @param dictionary whether a word is an English one
   */
  public static void read(String source, List<RawBlock> blocks, Predicate<String> dictionary) {
    LineEndHyphens hyphens = new LineEndHyphens(source, blocks);
    hyphens.find();
    if (!hyphens.places.isEmpty()) {
      hyphens.close(dictionary);
    }
  }

  private static boolean isProse(RawBlock block) {
    return switch (block.kind()) {
      case CODE, MATH, METADATA -> false;
      default -> true;
    };
  }

  private void find() {
    for (RawBlock block : blocks) {
      List<Place> found = new ArrayList<>();
      String text = block.text();
      int at = 0;
      for (int i = 0; i < block.size(); i++) {
        RawBlock.Piece piece = block.pieces().get(i);
        boolean gap = piece.replaced() && piece.text().equals(" ") && i > 0 && i + 1 < block.size();
        Matcher end = gap ? LINE_END.matcher(piece.source().in(source)) : null;
        if (end != null && end.matches()) {
          Place place = place(text, at, i, end.group(1) != null);
          if (place != null) {
            found.add(place);
          }
        }
        at += piece.text().length();
      }
      if (!found.isEmpty()) {
        BitSet literal = block.marked(LITERAL);
        found.removeIf(place -> literal.get(place.gap() - 1) || literal.get(place.gap() + 1));
        places.put(block, found);
      }
    }
  }

  /** The word that is divided by the blank at a place; null if none is. */
  private static Place place(String text, int blank, int gap, boolean soft) {
    int end = soft ? blank : blank - 1;
    if (end < 1 || !(soft || text.charAt(end) == '-')) {
      return null;
    }
    int start = wordStart(text, end);
    Matcher second = WORD.matcher(text).region(blank + 1, text.length());
    if (start == end
        || !second.lookingAt()
        || !Character.isLowerCase(text.codePointAt(blank + 1))
        || isJoint(text, start - 1, -1)
        || isJoint(text, second.end(), 1)
        || endsInHyphen(text, second.end())
        || isOption(text, start)) {
      return null;
    }
    DividedWord word = new DividedWord(text.substring(start, end), second.group());
    return new Place(gap, start, blank + 1, soft, word);
  }

  /** Where the word that ends at a place begins. Two hyphens are a dash. */
  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0) {
      int before = text.codePointBefore(start);
      boolean inside = start < end && Character.isLetterOrDigit(text.codePointAt(start));
      boolean joins = before == '-' || before == '\'' || before == '’';
      int next = start - Character.charCount(before);
      boolean joined =
          joins && inside && next > 0 && Character.isLetterOrDigit(text.codePointBefore(next));
      if (!joined && !Character.isLetterOrDigit(before)) {
        break;
      }
      start = next;
    }
    return start;
  }

  /** Whether an address, a path or the like goes on at a place. */
  private static boolean isJoint(String text, int at, int step) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    int next = at + step;
    return "/\\@#".indexOf(c) >= 0
        || (".:".indexOf(c) >= 0
            && next >= 0
            && next < text.length()
            && Character.isLetterOrDigit(text.charAt(next)));
  }

  /** Whether a hyphen ends the word at a place, as in a list of prefixes. */
  private static boolean endsInHyphen(String text, int end) {
    return end < text.length()
        && text.charAt(end) == '-'
        && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
  }

  /** Whether the hyphens of an option of a program precede a word. */
  private static boolean isOption(String text, int start) {
    int at = start;
    while (at > 0 && text.charAt(at - 1) == '-') {
      at--;
    }
    return at < start && (at == 0 || text.charAt(at - 1) == ' ');
  }

  private void close(Predicate<String> dictionary) {
    DivisionEvidence evidence = new DivisionEvidence(dictionary);
    blocks.forEach(block -> count(block, evidence));
    places.values().forEach(found -> found.forEach(place -> evidence.weigh(place.word())));
    places.forEach((block, found) -> close(block, found, evidence));
  }

  /** Counts the words of a block that are not divided. */
  private void count(RawBlock block, DivisionEvidence evidence) {
    Set<Integer> parts = new HashSet<>();
    for (Place place : places.getOrDefault(block, List.of())) {
      parts.add(place.first());
      parts.add(place.second());
    }
    Matcher word = WORD.matcher(block.text());
    while (word.find()) {
      if (!parts.contains(word.start())) {
        evidence.count(word.group());
      }
    }
  }

  private static void close(RawBlock block, List<Place> found, DivisionEvidence evidence) {
    Map<Integer, Integer> cut = new HashMap<>();
    for (Place place : found) {
      DivisionEvidence.Reading reading =
          place.soft() ? DivisionEvidence.Reading.JOINED : evidence.reading(place.word());
      if (reading != DivisionEvidence.Reading.SUSPENDED) {
        cut.put(place.gap(), 1);
      }
      if (reading == DivisionEvidence.Reading.JOINED && !place.soft()) {
        cut.put(place.gap() - 1, 1);
      }
    }
    block.cutEnds(cut);
  }
}
