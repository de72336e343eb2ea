package org.isogloss.glossary.match;

import java.util.EnumSet;
import java.util.Optional;
import org.isogloss.glossary.PartOfSpeech;

/** Holds the words that the automaton found against a listed term. */
final class Verifier {

  private final SenseTable senses;
  private final Tokens tokens;
  private final boolean titleCase;

  Verifier(TermIndex index, Tokens tokens, boolean titleCase) {
    this.senses = index.senses();
    this.tokens = tokens;
    this.titleCase = titleCase;
  }

  /**
   * The term, if the words are a form of it.
   *
   * @param at the token of each word
   * @param forms the number of each word's form
   * @param joint the place of the word that two tokens make up; -1 if there is none
   */
  Optional<Scan.Found> verify(TermIndex.Sequence sequence, int[] at, int[] forms, int joint) {
    ListedTerm listed = sequence.term();
    EnumSet<Difference> differences = EnumSet.noneOf(Difference.class);
    if (joint >= 0 || sequence.joint() >= 0) {
      differences.add(Difference.HYPHENATION);
    }
    Inflection inflection = Inflection.NONE;
    for (int i = 0; i < at.length; i++) {
      int sense = sense(sequence, i, forms[i], at);
      if (sense < 0) {
        return Optional.empty();
      }
      Inflection found = senses.inflection(sense);
      int head = found.isOfVerb() ? listed.verbHead() : listed.nounHead();
      if (found != Inflection.NONE && sequence.holds(head, i)) {
        inflection = found;
      } else if (found != Inflection.NONE) {
        differences.add(Difference.NUMBER);
      }
      if (senses.respelled(sense)) {
        differences.add(Difference.SPELLING);
      }
      compareSigns(sequence, i, at, joint, differences);
    }
    return accept(sequence, at, joint, inflection, differences);
  }

  /** The plainest way in which a form can be the listed word; -1 if there is none. */
  private int sense(TermIndex.Sequence sequence, int i, int form, int[] at) {
    ListedTerm term = sequence.term();
    boolean verb = sequence.holds(term.verbHead(), i);
    int best = -1;
    for (int sense = senses.first(form); sense < senses.end(form); sense++) {
      Inflection inflection = senses.inflection(sense);
      boolean fits =
          senses.listed(sense) == sequence.word(i)
              && (!inflection.isOfNoun() || term.nounHead() >= 0)
              && (!inflection.isOfVerb() || verb);
      if (!fits) {
        continue;
      }
      if (best < 0) {
        best = sense;
      }
      // It processes the data: a noun or a verb by its form, a verb by the words around it.
      boolean other = senses.inflection(best).isOfNoun() && inflection.isOfVerb();
      if (other && reading(at[0], at[at.length - 1]) == Reading.VERB) {
        best = sense;
      }
    }
    return best;
  }

  private void compareSigns(
      TermIndex.Sequence sequence, int i, int[] at, int joint, EnumSet<Difference> differences) {
    ListedTerm listed = sequence.term();
    int place = sequence.placeInTerm(i);
    ListedTerm.Word word = listed.words().get(place);
    boolean lastOfTerm = i == at.length - 1;
    int token = at[i] + (i == joint ? 1 : 0);
    boolean listedPossessive =
        listed.words().get(i == sequence.joint() ? place + 1 : place).possessive();
    boolean found = tokens.isPossessive(token);
    if (found != listedPossessive && (listedPossessive || !lastOfTerm)) {
      differences.add(Difference.POSSESSIVE);
    }
    if (i == 0) {
      return;
    }
    int before = at[i - 1] + (i - 1 == joint ? 1 : 0);
    String article = at[i] - before > 1 ? tokens.folded(at[i] - 1) : "";
    if (!article.equals(word.article())) {
      differences.add(Difference.ARTICLE);
    } else if (article.isEmpty() && tokens.gapBefore(at[i]) != word.gap()) {
      differences.add(Difference.HYPHENATION);
    }
  }

  private Optional<Scan.Found> accept(
      TermIndex.Sequence sequence,
      int[] at,
      int joint,
      Inflection inflection,
      EnumSet<Difference> differences) {
    ListedTerm listed = sequence.term();
    int first = at[0];
    int last = at[at.length - 1] + (joint == at.length - 1 ? 1 : 0);
    String article = listed.words().get(0).article();
    if (!article.isEmpty()) {
      if (first > 0 && tokens.folded(first - 1).equals(article)) {
        first--;
      } else {
        differences.add(Difference.ARTICLE);
      }
    }
    if (listed.term().exactForm() && (inflection != Inflection.NONE || !differences.isEmpty())) {
      return Optional.empty();
    }
    if (!readsAs(listed, inflection, first, last)) {
      return Optional.empty();
    }
    if (listed.isSmall() && !titleCase && Sentences.isInsideName(tokens, first, last)) {
      return Optional.empty();
    }
    CharSequence text = tokens.source().subSequence(tokens.start(first), tokens.end(last));
    boolean starts = tokens.isCapital(first) && Sentences.startsAt(tokens, first);
    Candidate candidate = new Candidate(listed, inflection, differences, text, starts);
    return isFair(candidate)
        ? Optional.of(new Scan.Found(first, last, candidate))
        : Optional.empty();
  }

  /** A deprecated term is not found in a form that may well be another word. */
  private static boolean isFair(Candidate candidate) {
    if (!candidate.isDeprecated()) {
      return true;
    }
    boolean other =
        candidate.differences().contains(Difference.ARTICLE)
            || candidate.differences().contains(Difference.POSSESSIVE)
            || candidate.differences().contains(Difference.NUMBER);
    return !other && (!candidate.term().caseSensitive() || candidate.sameCase());
  }

  /** Whether the words around speak for the word class of a term of one word, or not against it. */
  private boolean readsAs(ListedTerm listed, Inflection inflection, int first, int last) {
    boolean free =
        listed.term().partOfSpeech() == PartOfSpeech.UNSPECIFIED && inflection == Inflection.NONE;
    if (free || (first != last && listed.verbHead() < 0)) {
      return true;
    }
    String form = tokens.folded(first);
    Reading reading = reading(first, last);
    boolean ambiguous = Reading.isAmbiguous(form);
    PartOfSpeech wanted = listed.term().partOfSpeech();
    if (wanted == PartOfSpeech.UNSPECIFIED && inflection != Inflection.NONE) {
      wanted = inflection.isOfVerb() ? PartOfSpeech.VERB : wanted;
      if (ambiguous && !inflection.isOfVerb()) {
        wanted = PartOfSpeech.NOUN;
      }
    }
    return switch (wanted) {
      case VERB ->
          reading == Reading.VERB
              || (reading == Reading.UNKNOWN && !ambiguous)
              || (reading == Reading.ATTRIBUTIVE && !ambiguous && hasEnding(inflection));
      case NOUN, PROPER_NOUN ->
          ambiguous
              ? reading == Reading.NOMINAL || reading == Reading.ATTRIBUTIVE
              : reading != Reading.VERB;
      case ADJECTIVE ->
          ambiguous
              ? reading == Reading.ATTRIBUTIVE || reading == Reading.NOMINAL
              : reading != Reading.VERB || isAfterBe(first);
      case ADVERB, OTHER, UNSPECIFIED -> true;
    };
  }

  private Reading reading(int first, int last) {
    return Reading.of(
        tokens.folded(first - 1),
        tokens.folded(first - 2),
        tokens.folded(first),
        tokens.folded(last + 1),
        first > 0 && tokens.isPossessive(first - 1));
  }

  /** Used cars, using steam: verb forms that may stand before a noun. */
  private static boolean hasEnding(Inflection inflection) {
    return inflection.isOfVerb() && inflection != Inflection.THIRD_PERSON;
  }

  private boolean isAfterBe(int token) {
    return ClosedClasses.is(tokens.folded(token - 1), "be");
  }
}
