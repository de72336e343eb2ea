package org.isogloss.core.segment;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;

/** Decides by the words around a stop whether a sentence ends there. */
final class StopJudge {

  /** A capitalized word of up to this many letters may be an unlisted abbreviation. */
  private static final int LONGEST_UNLISTED = 5;

  /** A phrase that opens a sentence has at most this many words ("At 5 a.m."). */
  private static final int OPENING_WORDS = 3;

  /** And at most this many code units. */
  private static final int LONGEST_OPENING = 60;

  /**
   * A protected expression extends at most this many code units from its inner stop to each side.
   */
  private static final int PROTECTED_REACH = 200;

  private final String text;
  private final BitSet apart;
  private final Enclosures enclosures;

  /**
   * @param apart where the text has code, or a mark that belongs to what is set apart
   */
  StopJudge(String text, BitSet apart) {
    this.text = text;
    this.apart = apart;
    this.enclosures = new Enclosures(text);
  }

  /**
   * Judges a stop.
   *
   * @param start where the sentence that it may end began
   */
  Verdict judge(Stop stop, int start) {
    if (stop.next() == text.length()) {
      return Verdict.ENDS;
    }
    Neighbours after = Neighbours.after(text, stop.next());
    boolean isApart = apart.get(stop.mark()) && after.isLowerCase();
    if (isApart || enclosures.hold(stop) || Characters.isInner(after.first())) {
      return Verdict.GOES_ON;
    }
    return switch (stop.kind()) {
      case IDEOGRAPHIC -> Verdict.ENDS;
      case ELLIPSIS_AND_STOP -> after.isLowerCase() ? Verdict.GOES_ON : Verdict.ENDS;
      case ELLIPSIS -> {
        if (isBracketed(stop)) {
          yield Verdict.GOES_ON;
        }
        boolean begins =
            SentenceStarters.begins(after.word())
                && !SentenceStarters.isAlwaysCapital(after.word());
        yield begins || (after.isCapital() && !stop.isBare()) ? Verdict.ENDS : Verdict.GOES_ON;
      }
      case QUESTION -> question(stop, after);
      case FULL_STOP -> fullStop(stop, start, after);
      // Without a mark, only a word that is not otherwise capitalized shows an end; a citation at
      // the beginning is the number of an entry.
      case CITATION ->
          start < stop.mark()
                  && SentenceStarters.begins(after.word())
                  && !SentenceStarters.isAlwaysCapital(after.word())
              ? Verdict.ENDS
              : Verdict.GOES_ON;
    };
  }

  private Verdict question(Stop stop, Neighbours after) {
    if (after.isLowerCase() || isBracketed(stop)) {
      return Verdict.GOES_ON;
    }
    if (stop.isGlued()) {
      return glued(stop, after);
    }
    boolean starter = SentenceStarters.begins(after.word());
    return starter || !endsAtExclaimingName(stop) ? Verdict.ENDS : Verdict.GOES_ON;
  }

  /** Whether the mark is in brackets by itself: {@code [...]}, {@code (?)}. */
  private boolean isBracketed(Stop stop) {
    return !stop.isBare() && stop.mark() > 0 && Characters.isOpener(text.charAt(stop.mark() - 1));
  }

  private Verdict fullStop(Stop stop, int start, Neighbours after) {
    String word = Neighbours.abbreviationBefore(text, start, stop.mark());
    if (isLabel(start, stop)
        || (stop.isBare() && Neighbours.isWithinAbbreviation(text, stop.mark(), stop.next()))) {
      return Verdict.GOES_ON;
    }
    if (stop.isGlued()) {
      return isInitial(word) || isFollowed(word) ? Verdict.GOES_ON : glued(stop, after);
    }
    if (stop.isBare()) {
      Verdict verdict = abbreviation(word, stop, start, after);
      if (verdict != Verdict.UNKNOWN) {
        return verdict;
      }
    }
    if (after.isLowerCase()) {
      return stop.isBare() ? Verdict.UNKNOWN : Verdict.GOES_ON;
    }
    boolean capitalised = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    if (after.isCapital()
        && (!stop.isBare() || !capitalised || SentenceStarters.begins(after.word()))) {
      return Verdict.ENDS;
    }
    boolean plain = (!capitalised && word.length() >= LONGEST_UNLISTED) || !stop.isBare();
    return plain || Character.isIdeographic(after.first()) || word.length() > LONGEST_UNLISTED
        ? Verdict.ENDS
        : Verdict.UNKNOWN;
  }

  /**
   * Without a space, only a whole word that begins sentences shows one; anything else may be a
   * name.
   */
  private Verdict glued(Stop stop, Neighbours after) {
    boolean ends =
        after.word().length() > 1 && SentenceStarters.begins(after.word()) && !isProtected(stop);
    return ends ? Verdict.ENDS : Verdict.GOES_ON;
  }

  private Verdict abbreviation(String word, Stop stop, int start, Neighbours after) {
    if (isInitial(word)) {
      return initial(word, stop, after);
    }
    Optional<Abbreviations.Kind> kind = Abbreviations.kind(word);
    if (kind.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    boolean starter = SentenceStarters.begins(after.word());
    boolean ends =
        switch (kind.get()) {
          case PREPOSITIVE -> false;
          case NUMBER -> !after.counts() && !after.isLowerCase();
          case MAY_END -> starter && !after.bracketed() && !isOpeningPhrase(start, stop.mark());
          case USUALLY_ENDS -> after.isCapital();
        };
    return ends ? Verdict.ENDS : Verdict.GOES_ON;
  }

  private static boolean isFollowed(String word) {
    return Abbreviations.kind(word)
        .filter(k -> k == Abbreviations.Kind.PREPOSITIVE || k == Abbreviations.Kind.NUMBER)
        .isPresent();
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private Verdict initial(String word, Stop stop, Neighbours after) {
    int before = Characters.stripBlanks(text, 0, stop.mark() - 1);
    boolean pronoun =
        SentenceStarters.isAlwaysCapital(word)
            && before > 0
            && Character.isLowerCase(text.charAt(before - 1));
    boolean ends =
        pronoun
            ? SentenceStarters.begins(after.word())
            : SentenceStarters.beginsAfterInitial(after.word());
    return ends ? Verdict.ENDS : Verdict.GOES_ON;
  }

  private boolean isLabel(int start, Stop stop) {
    int bullet =
        Characters.skipBlanks(
            text, SegmentationPatterns.end(SegmentationPatterns.BULLET, text, start));
    return SegmentationPatterns.end(SegmentationPatterns.LABEL, text, bullet) >= stop.markEnd();
  }

  private boolean isOpeningPhrase(int start, int end) {
    if (end - start > LONGEST_OPENING) {
      return false;
    }
    String[] words = text.substring(start, end).split("\\s+", OPENING_WORDS + 1);
    return words.length <= OPENING_WORDS && SentenceStarters.opensPhrase(words[0]);
  }

  private boolean endsAtExclaimingName(Stop stop) {
    int from = Math.max(0, stop.markEnd() - 20);
    Matcher matcher =
        SegmentationPatterns.EXCLAIMING_NAME.matcher(text).region(from, stop.markEnd());
    while (matcher.find()) {
      if (matcher.end() == stop.markEnd()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stop is inside an address or the like. */
  private boolean isProtected(Stop stop) {
    int from = stop.mark();
    int first = Math.max(0, from - PROTECTED_REACH);
    while (from > first && !Characters.isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = stop.mark();
    int last = Math.min(text.length(), to + PROTECTED_REACH);
    while (to < last && !Characters.isBlank(text.charAt(to))) {
      to++;
    }
    Matcher matcher = SegmentationPatterns.PROTECTED.matcher(text).region(from, to);
    while (matcher.find()) {
      if (matcher.start() < stop.mark() && matcher.end() > stop.markEnd()) {
        return true;
      }
    }
    return false;
  }
}
