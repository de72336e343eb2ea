package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Span;
import org.isogloss.glossary.Termbase;

/**
 * Finds all terms of a termbase in one pass, preferring the leftmost and, among these, the longest.
 * Thread-safe, if each thread has its own tokens.
 */
public final class TermMatcher {

  private static final Comparator<Scan.Found> LEFTMOST_LONGEST =
      Comparator.comparingInt(Scan.Found::first)
          .thenComparing(Comparator.comparingInt(Scan.Found::last).reversed());

  /** The number of words that may separate two names of one thing: “also known as the”. */
  private static final int MOST_NAMING = 4;

  private static final Set<String> NAMING =
      Set.copyOf(DataFile.lines(TermMatcher.class, "naming-words.txt"));

  private final TermIndex index;

  /**
   * @param termbase what to find; only its English side counts
   */
  public TermMatcher(Termbase termbase) {
    this.index = new TermIndex(termbase);
  }

  /**
   * The terms in a sentence, in order and without overlaps.
   *
   * @param tokens the sentence, read
   * @param titleCase whether all words may be capitalized, as in a heading
   */
  public List<TermMatch> find(Tokens tokens, boolean titleCase) {
    Scan scan = new Scan(index, tokens, titleCase || SentenceCapitals.isShouted(tokens));
    List<Scan.Found> found = scan.run();
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort(LEFTMOST_LONGEST);
    boolean inTitleCase = titleCase && SentenceCapitals.isTitle(tokens);
    List<TermMatch> matches = new ArrayList<>();
    int done = -1;
    for (int i = 0; i < found.size(); ) {
      Scan.Found head = found.get(i);
      List<Candidate> candidates = new ArrayList<>();
      int next = i;
      while (next < found.size()
          && found.get(next).first() == head.first()
          && found.get(next).last() == head.last()) {
        candidates.add(found.get(next).candidate());
        next++;
      }
      if (head.first() > done) {
        matches.add(match(tokens, inTitleCase, head, candidates));
        done = head.last();
      }
      i = next;
    }
    markNeighbors(tokens, matches);
    return matches;
  }

  private static String behind(CharSequence text, int end) {
    return text.subSequence(end, Math.min(text.length(), end + TermMatch.BEHIND)).toString();
  }

  /** Marks deprecated terms next to a term of their concept that may be used. */
  private static void markNeighbors(Tokens tokens, List<TermMatch> matches) {
    int token = 0;
    for (int i = 0; i + 1 < matches.size(); i++) {
      TermMatch one = matches.get(i);
      TermMatch other = matches.get(i + 1);
      while (token < tokens.count() && tokens.start(token) < one.span().end()) {
        token++;
      }
      if (areOfOneConcept(one, other) && onlyNames(tokens, token, other.span().start())) {
        matches.set(i, one.deprecated().isPresent() ? one.asBesideTerm() : one);
        matches.set(i + 1, other.deprecated().isPresent() ? other.asBesideTerm() : other);
      }
    }
  }

  /** Whether one of two is deprecated, and the other a term of the same concept that is not. */
  private static boolean areOfOneConcept(TermMatch one, TermMatch other) {
    return one.deprecated().isPresent() != other.deprecated().isPresent()
        && one.nearest().concept().equals(other.nearest().concept());
  }

  /** Whether from a token to a place only signs and words join two names of one thing. */
  private static boolean onlyNames(Tokens tokens, int from, int to) {
    int words = 0;
    for (int token = from; token < tokens.count() && tokens.end(token) <= to; token++) {
      if (tokens.isWord(token)) {
        words++;
        if (words > MOST_NAMING || !NAMING.contains(tokens.folded(token))) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * All terms in a sentence, including those inside others, in any order.
   *
   * @param tokens the sentence, read
   */
  public List<Candidate> all(Tokens tokens) {
    return new Scan(index, tokens, false).run().stream().map(Scan.Found::candidate).toList();
  }

  private static TermMatch match(
      Tokens tokens, boolean inTitleCase, Scan.Found head, List<Candidate> candidates) {
    List<Candidate> longest = longest(tokens, head.last(), candidates);
    int end = longest.get(0).listed().end(tokens, head.last());
    Span span = new Span(tokens.start(head.first()), end);
    Borders.Kind borders = Borders.of(tokens.source(), span.start(), span.end());
    boolean follows =
        head.last() + 1 < tokens.count() && tokens.gapBefore(head.last() + 1) != Gap.NONE;
    return new TermMatch(
        span,
        span.in(tokens.source()),
        SentenceCapitals.startsAt(tokens, head.first()),
        SentenceCapitals.opensAt(tokens, head.first()),
        inTitleCase,
        tokens.folded(head.first() - 1),
        follows ? tokens.folded(head.last() + 1) : "",
        borders == Borders.Kind.COMPOUND || isCamel(tokens, span, longest),
        borders == Borders.Kind.JOINED,
        behind(tokens.source(), span.end()),
        SingleQuotes.closeBehind(tokens.source(), span.start(), span.end()),
        false,
        longest);
  }

  /** The terms to which an “'s” behind the last word belongs; all of them if it belongs to none. */
  private static List<Candidate> longest(Tokens tokens, int last, List<Candidate> candidates) {
    List<Candidate> own =
        tokens.hasPossessiveS(last)
            ? candidates.stream().filter(one -> one.listed().endsInPossessive()).toList()
            : List.of();
    return own.isEmpty() ? candidates : own;
  }

  /** A camel-case name formed by two listed words is also a compound. */
  private static boolean isCamel(Tokens tokens, Span span, List<Candidate> candidates) {
    CharSequence text = span.in(tokens.source());
    return Capitals.isCamel(text)
        && candidates.stream().allMatch(one -> one.differences().contains(Difference.HYPHENATION));
  }
}
