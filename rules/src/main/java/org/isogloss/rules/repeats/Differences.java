package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.WordScanner;
import org.isogloss.rules.repeats.Stretch.Kind;
import org.isogloss.rules.repeats.words.Amounts;
import org.isogloss.rules.repeats.words.NamesInText;
import org.isogloss.rules.repeats.words.WordClasses;

/** Classifies the differences between two aligned passages. Not thread-safe. */
final class Differences {

  private static final int LONGEST_TERM = 3;

  /**
   * So many words with a meaning that only one of the two sides has, counted on both together, make
   * them say different things.
   */
  private static final int OTHER_CLAUSE = 2;

  /** The most words between two places of one clause that can be negated. */
  private static final int CLAUSE = 5;

  private static final Pattern CLAUSE_MARK = Pattern.compile("[^\\p{L}\\p{N}\\s'’-]");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}+");

  private static final Pattern CAPITAL_BEHIND = Pattern.compile("\\s+\\p{Lu}\\p{Ll}");

  private final WordClasses words = new WordClasses();

  /** Returns the differences in the order of the first passage; none if the two are the same. */
  List<TypedDifference> of(AlignedPair pair, AnalyzedDocument first, AnalyzedDocument second) {
    List<TypedDifference> found = new ArrayList<>();
    List<Stretch> changed = new ArrayList<>();
    List<Stretch> stretches = WholeStretches.of(pair, first, second);
    for (Stretch stretch : stretches) {
      if (stretch.kind() != Kind.EQUAL) {
        changed.add(stretch);
      }
    }
    moved(changed, first, second, found);
    for (Stretch stretch : changed) {
      TypedDifference.Kind kind = kind(stretch, first, second);
      if (kind == TypedDifference.Kind.TERM && standsElsewhere(stretch, changed, first, second)) {
        kind = TypedDifference.Kind.WORDING;
      }
      found.add(new TypedDifference(kind, stretch.first(), stretch.second()));
    }
    withoutReworded(found, first, second);
    new Typography(first, second).add(pair, stretches, found);
    found.sort((a, b) -> a.first().compareTo(b.first()));
    return found;
  }

  /**
   * Removes stretches whose words also occur on the other side, in another place. A figure there is
   * another figure.
   */
  private void moved(
      List<Stretch> changed,
      AnalyzedDocument first,
      AnalyzedDocument second,
      List<TypedDifference> found) {
    Map<List<String>, Stretch> deleted = new HashMap<>();
    for (Stretch stretch : changed) {
      deleted.put(stems(first.text(stretch.first())), stretch);
    }
    for (Stretch inserted : List.copyOf(changed)) {
      List<String> stems = stems(second.text(inserted.second()));
      Stretch from = deleted.get(stems);
      if (stems.size() > 1
          && from != null
          && !stems.stream().allMatch(WordClasses::isNumber)
          && changed.contains(from)
          && changed.contains(inserted)) {
        found.add(new TypedDifference(TypedDifference.Kind.ORDER, from.first(), inserted.second()));
        changed.remove(from);
        changed.remove(inserted);
        if (!from.equals(inserted)) {
          rest(Kind.INSERTED, new Span(from.first().end(), from.first().end()), from.second())
              .ifPresent(changed::add);
          rest(
                  Kind.DELETED,
                  inserted.first(),
                  new Span(inserted.second().end(), inserted.second().end()))
              .ifPresent(changed::add);
        }
      }
    }
  }

  private static Optional<Stretch> rest(Kind kind, Span first, Span second) {
    return (kind == Kind.INSERTED ? second : first).isEmpty()
        ? Optional.empty()
        : Optional.of(new Stretch(kind, first, second));
  }

  private List<String> stems(String text) {
    return WordClasses.of(text).stream().map(words::stem).sorted().toList();
  }

  private TypedDifference.Kind kind(
      Stretch stretch, AnalyzedDocument first, AnalyzedDocument second) {
    List<String> before = WordClasses.of(first.text(stretch.first()));
    List<String> after = WordClasses.of(second.text(stretch.second()));
    String one = first.text(stretch.first());
    String other = second.text(stretch.second());
    List<String> amounts = Amounts.of(one);
    List<String> others = Amounts.of(other);
    // Figures that one side omits do not contradict it.
    if (!amounts.isEmpty() && !others.isEmpty()) {
      if (!amounts.equals(others)) {
        boolean points =
            pointsBefore(first, stretch.first().start())
                || pointsBefore(second, stretch.second().start());
        return points ? TypedDifference.Kind.CITATION : TypedDifference.Kind.NUMBER;
      }
      if (isSpelledAlike(one, other)) {
        return TypedDifference.Kind.TYPOGRAPHY;
      }
      if (haveOtherUnits(one, other)) {
        return TypedDifference.Kind.UNIT;
      }
    }
    boolean onlyOneNegates =
        negations(first, stretch.first()).size() != negations(second, stretch.second()).size()
            && !words.negateAlike(before, after)
            && !sayOtherThings(before, after);
    if (onlyOneNegates || negated(before, after)) {
      return TypedDifference.Kind.NEGATION;
    }
    if (stretch.kind() == Kind.REPLACED
        && before.stream().allMatch(WordClasses::isUnit)
        && after.stream().allMatch(WordClasses::isUnit)) {
      return TypedDifference.Kind.UNIT;
    }
    return isTerm(before) && isTerm(after) && !stemsOf(before).equals(stemsOf(after))
        ? TypedDifference.Kind.TERM
        : TypedDifference.Kind.WORDING;
  }

  /**
   * The negations of a span, without those that are a part of a name or code. Which ones they are
   * is a matter of wording: <i>don't</i>, <i>do not</i>, <i>never</i>.
   */
  private static List<String> negations(AnalyzedDocument document, Span span) {
    List<String> found = new ArrayList<>();
    WordScanner scanner = new WordScanner(document.document().prose(), span.start(), span.end());
    while (scanner.next()) {
      Span place = new Span(scanner.start(), scanner.end());
      String word = Folding.caseless(document.text(place));
      if (WordClasses.isNegation(word) && !isInName(document, place)) {
        found.add(word);
      }
    }
    return found;
  }

  /**
   * Makes two differences in negation a matter of wording if one clause is negated with another
   * word in another place: <i>none of the lamps are lit</i>, <i>all lamps are not lit</i>. The same
   * word in another place negates something else.
   */
  private static void withoutReworded(
      List<TypedDifference> found, AnalyzedDocument first, AnalyzedDocument second) {
    found.sort((a, b) -> a.first().compareTo(b.first()));
    int last = -1;
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).kind() != TypedDifference.Kind.NEGATION) {
        continue;
      }
      if (last >= 0 && isReworded(found.get(last), found.get(i), first, second)) {
        found.set(last, asWording(found.get(last)));
        found.set(i, asWording(found.get(i)));
        last = -1;
      } else {
        last = i;
      }
    }
  }

  private static boolean isReworded(
      TypedDifference one, TypedDifference other, AnalyzedDocument first, AnalyzedDocument second) {
    List<String> before = new ArrayList<>(negations(first, one.first()));
    before.addAll(negations(first, other.first()));
    List<String> after = new ArrayList<>(negations(second, one.second()));
    after.addAll(negations(second, other.second()));
    return before.size() == 1
        && after.size() == 1
        && !before.equals(after)
        && isOneClause(first, one.first(), other.first())
        && isOneClause(second, one.second(), other.second());
  }

  /** Whether a few words without a mark are between two spans. */
  private static boolean isOneClause(AnalyzedDocument document, Span one, Span other) {
    if (other.start() < one.end()) {
      return false;
    }
    String between = document.text(one.gapTo(other));
    return WordClasses.of(between).size() <= CLAUSE && !CLAUSE_MARK.matcher(between).find();
  }

  private static TypedDifference asWording(TypedDifference difference) {
    return new TypedDifference(
        TypedDifference.Kind.WORDING, difference.first(), difference.second());
  }

  /** {@code No Parking Area}, {@code no_parking}, {@code not.rung}, and what is set in code. */
  private static boolean isInName(AnalyzedDocument document, Span word) {
    String prose = document.document().prose();
    Matcher behind = CAPITAL_BEHIND.matcher(prose).region(word.end(), prose.length());
    return NamesInText.isJoined(prose, word.start(), word.end())
        || (CAPITALIZED.matcher(document.text(word)).matches() && behind.lookingAt())
        || document.document().inlines(word).stream()
            .anyMatch(inline -> inline.kind() == Inline.Kind.CODE);
  }

  /**
   * Whether the two sides differ in so many words besides the negation that what one negates is
   * said nowhere on the other one: <i>If there are not enough boats</i> contradicts no <i>If</i>,
   * and <i>where the tide turns</i> no <i>which is not a pier</i>.
   */
  private boolean sayOtherThings(List<String> before, List<String> after) {
    Set<String> one = meanings(before);
    Set<String> other = meanings(after);
    long lacking =
        one.stream().filter(word -> !other.contains(word)).count()
            + other.stream().filter(word -> !one.contains(word)).count();
    return lacking >= OTHER_CLAUSE;
  }

  private Set<String> meanings(List<String> side) {
    return words.meanings(
        side.stream()
            .filter(word -> !WordClasses.isNegation(word))
            .collect(Collectors.joining(" ")));
  }

  /**
   * Whether the words of one side are not replaced but moved to another place on the other side.
   */
  private boolean standsElsewhere(
      Stretch stretch, List<Stretch> changed, AnalyzedDocument first, AnalyzedDocument second) {
    List<String> before = stems(first.text(stretch.first()));
    List<String> after = stems(second.text(stretch.second()));
    return changed.stream()
        .filter(other -> !other.equals(stretch))
        .anyMatch(
            other ->
                stems(second.text(other.second())).containsAll(before)
                    || stems(first.text(other.first())).containsAll(after));
  }

  /** Whether only spaces and marks differ: {@code 12 km} and {@code 12km}. */
  private static boolean isSpelledAlike(String one, String other) {
    return MARKS.matcher(one).replaceAll("").equals(MARKS.matcher(other).replaceAll(""));
  }

  /** Whether the same number is in another unit: {@code 12km} and {@code 12 cm}. */
  private static boolean haveOtherUnits(String one, String other) {
    List<String> units = units(one);
    List<String> others = units(other);
    return !units.isEmpty() && !others.isEmpty() && !units.equals(others);
  }

  private static List<String> units(String text) {
    return WordClasses.of(DIGITS.matcher(text).replaceAll(" ")).stream()
        .filter(WordClasses::isUnit)
        .toList();
  }

  private boolean negated(List<String> before, List<String> after) {
    return before.size() == 1 && after.size() == 1 && words.isNegated(before.get(0), after.get(0));
  }

  private static boolean isTerm(List<String> side) {
    return !side.isEmpty()
        && side.size() <= LONGEST_TERM
        && side.stream().allMatch(WordClasses::isContent);
  }

  private List<String> stemsOf(List<String> side) {
    return side.stream().map(words::stem).toList();
  }

  /** Whether the word before a number makes it a reference to a place. */
  private static boolean pointsBefore(AnalyzedDocument document, int start) {
    String prose = document.document().prose();
    int block = document.document().blockAt(start).span().start();
    List<String> before = WordClasses.of(prose.substring(Math.max(block, start - 30), start));
    int last = before.size() - 1;
    // Skips the parts of a number before this one, as in "section 2.3".
    while (last >= 0 && WordClasses.isNumber(before.get(last))) {
      last--;
    }
    return last >= 0 && WordClasses.isPointer(before.get(last));
  }
}
