package org.isogloss.glossary.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.WordForms;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.WordClass;

/** Compares the words that the automaton found with a listed term. */
final class Verifier {

  /** The differences that may turn the words of a term into something else. */
  private static final int OTHER_WORD =
      Difference.ARTICLE.bit() | Difference.POSSESSIVE.bit() | Difference.NUMBER.bit();

  /** How many words between a verb and its particle are looked at, the particle included. */
  private static final int LONGEST_OBJECT = 5;

  private final WordTable table;
  private final SenseTable senses;
  private final SequenceTable sequences;
  private final Tokens tokens;
  private final boolean titleCase;

  Verifier(TermIndex index, Tokens tokens, boolean titleCase) {
    this.table = index.table();
    this.senses = index.senses();
    this.sequences = index.sequences();
    this.tokens = tokens;
    this.titleCase = titleCase;
  }

  /** Whether the words have the letters of those found by hash. */
  boolean spells(int sequence, Words words) {
    for (int i = 0; i < sequences.length(sequence); i++) {
      if (!table.spells(tokens, words.first(i), words.last(i), words.form(i))) {
        return false;
      }
    }
    return true;
  }

  /** The term, if the words are a form of it. */
  Optional<Scan.Found> verify(int sequence, Words words) {
    int length = sequences.length(sequence);
    int differences =
        words.joint() >= 0 || sequences.joint(sequence) >= 0 ? Difference.HYPHENATION.bit() : 0;
    Inflection inflection = Inflection.NONE;
    for (int i = 0; i < length; i++) {
      int sense = sense(sequence, i, words);
      if (sense < 0) {
        return Optional.empty();
      }
      Inflection found = senses.inflection(sense);
      if (found != Inflection.NONE) {
        boolean head =
            found.isOfVerb()
                ? sequences.isVerbHead(sequence, i)
                : sequences.isNounHead(sequence, i);
        inflection = head ? found : inflection;
        differences |= head ? 0 : Difference.NUMBER.bit();
      }
      if (senses.respelled(sense)) {
        differences |= Difference.SPELLING.bit();
      }
      differences |= signs(sequence, i, words);
      if (i > 0 && isPartedOtherwise(sequence, i, words)) {
        return Optional.empty();
      }
    }
    return accept(sequence, words.first(0), words.last(length - 1), inflection, differences);
  }

  /** The plainest way in which a form can be the listed word; -1 if there is none. */
  private int sense(int sequence, int i, Words words) {
    int best = -1;
    int sense = table.senses(words.form(i));
    while (true) {
      if (senses.listed(sense) == sequences.word(sequence, i)) {
        Inflection inflection = senses.inflection(sense);
        boolean fits =
            inflection == Inflection.NONE
                || (inflection.isOfVerb()
                    ? sequences.isVerbHead(sequence, i)
                    : sequences.hasNounHead(sequence));
        // It processes the data: a noun or a verb by its form, a verb by the words around it.
        if (fits
            && (best < 0 || isRatherVerb(senses.inflection(best), inflection, sequence, words))) {
          best = sense;
        }
      }
      if (senses.isLast(sense)) {
        return best;
      }
      sense++;
    }
  }

  private boolean isRatherVerb(Inflection best, Inflection other, int sequence, Words words) {
    return best.isOfNoun()
        && other.isOfVerb()
        && reading(words.first(0), words.first(sequences.length(sequence) - 1)) == WordContext.VERB;
  }

  /**
   * A character that touches a word is part of it, and one after a space is not: .NET, C++. An en
   * dash may also separate two terms, or the parts of a sentence.
   */
  private boolean isPartedOtherwise(int sequence, int i, Words words) {
    Gap listed = sequences.gapBefore(sequence, i);
    Gap found = tokens.gapBefore(words.first(i));
    return listed != found
        && (listed == Gap.NONE || found == Gap.NONE || (found == Gap.DASH && !listed.joins()));
  }

  /** The differences in the possessive ending of a word and in what precedes it. */
  private int signs(int sequence, int i, Words words) {
    int differences = 0;
    boolean listed = sequences.isPossessive(sequence, i);
    boolean lastOfTerm = i == sequences.length(sequence) - 1;
    // The bare apostrophe in “the masters' bell” is that of a plural: it does not end “master's”.
    boolean found =
        (listed && lastOfTerm)
            ? tokens.hasPossessiveS(words.last(i))
            : tokens.isPossessive(words.last(i));
    if (found != listed && (listed || !lastOfTerm)) {
      differences = Difference.POSSESSIVE.bit();
    }
    if (i == 0) {
      return differences;
    }
    int token = words.first(i);
    Article article =
        token - words.last(i - 1) > 1 && !tokens.isBarrier(token - 1)
            ? tokens.article(token - 1)
            : Article.NONE;
    if (article != sequences.articleBefore(sequence, i)) {
      differences |= Difference.ARTICLE.bit();
    } else if (article == Article.NONE
        && differ(sequences.gapBefore(sequence, i), tokens.gapBefore(token))) {
      differences |= Difference.HYPHENATION.bit();
    }
    return differences;
  }

  /** Who lists a hyphen may have no key for the dash; who lists a dash means it. */
  private static boolean differ(Gap listed, Gap found) {
    return found != listed && !(listed == Gap.HYPHEN && found == Gap.DASH);
  }

  private Optional<Scan.Found> accept(
      int sequence, int firstWord, int last, Inflection inflection, int bits) {
    int first = firstWord;
    int differences = bits;
    Article article = sequences.articleBefore(sequence, 0);
    if (article != Article.NONE) {
      boolean there =
          first > 0 && !tokens.isBarrier(first - 1) && tokens.article(first - 1) == article;
      first -= there ? 1 : 0;
      differences |= there ? 0 : Difference.ARTICLE.bit();
    }
    if (!standsAlone(sequence, first, last)) {
      return Optional.empty();
    }
    if (sequences.isExact(sequence) && (inflection != Inflection.NONE || differences != 0)) {
      return Optional.empty();
    }
    boolean small = sequences.isSmall(sequence);
    boolean free = sequences.isUnspecified(sequence) && inflection == Inflection.NONE;
    boolean read =
        free
            || (first != last && !sequences.hasVerbHead(sequence))
            || readsAs(sequences.term(sequence).term(), inflection, first, last);
    if (!read || (small && !titleCase && SentenceCapitals.isInsideName(tokens, first, last))) {
      return Optional.empty();
    }
    ListedTerm listed = sequences.term(sequence);
    boolean open =
        (differences & Difference.HYPHENATION.bit()) != 0
            && listed.term().partOfSpeech() != WordClass.VERB;
    OpenCompounds compound =
        open
            ? OpenCompounds.of(listed, inflection, tokens, first, last, reading(first, last))
            : OpenCompounds.TERM;
    if (compound == OpenCompounds.CLAUSE) {
      return Optional.empty();
    }
    boolean sameCase = Capitals.agree(listed, small, inflection, tokens, first, last);
    if (!isFair(sequence, differences, sameCase)) {
      return Optional.empty();
    }
    Candidate candidate =
        new Candidate(
            listed,
            inflections(listed, inflection, first),
            hasMarksOf(listed, first, last),
            Difference.of(differences),
            sameCase,
            compound == OpenCompounds.DOUBTFUL
                ? Optional.of(Doubt.CLAUSE)
                : doubt(listed, inflection, first, last),
            first != last || isClear(listed.term().partOfSpeech(), reading(first, last)));
    return Optional.of(new Scan.Found(first, last, candidate));
  }

  private boolean hasMarksOf(ListedTerm listed, int first, int last) {
    CharSequence text = tokens.source().subSequence(tokens.start(first), listed.end(tokens, last));
    return Folding.marks(text).equals(Folding.marks(listed.term().text()));
  }

  /** The inflections that the head may have where it stands, the plainest first. */
  private List<Inflection> inflections(ListedTerm listed, Inflection inflection, int first) {
    boolean measure =
        inflection == Inflection.NONE
            && listed.term().status() == TermStatus.DEPRECATED
            && Measures.isSymbol(listed)
            && Measures.isPlural(tokens, first);
    if (measure) {
      return List.of(Inflection.PLURAL);
    }
    int head = listed.verbHead();
    if (head < 0 || inflection.isOfNoun()) {
      return List.of(inflection);
    }
    List<Inflection> possible =
        VerbReading.of(tokens, first, first + head, listed.words().get(head).folded(), inflection);
    // Without a word class, the base may as well be a noun: “has run” is clear, “a run” is not.
    boolean open = inflection == Inflection.NONE && listed.term().partOfSpeech() != WordClass.VERB;
    return open && (possible.size() > 1 || isNominal(first)) ? List.of(inflection) : possible;
  }

  private boolean isNominal(int token) {
    WordContext reading = reading(token, token);
    return reading == WordContext.NOMINAL || reading == WordContext.ATTRIBUTIVE;
  }

  private Optional<Doubt> doubt(ListedTerm listed, Inflection inflection, int first, int last) {
    if (inflection.isOfVerb() && VerbPrepositions.mayBeAt(tokens, first)) {
      return Optional.of(Doubt.PREPOSITION);
    }
    if (isNounByHyphen(listed, inflection, first, last)) {
      return Optional.of(Doubt.NOUN);
    }
    if (first != last) {
      return Optional.empty();
    }
    String after = tokens.gapBefore(last + 1) == Gap.BLANK ? tokens.folded(last + 1) : "";
    boolean verb = inflection.isOfVerb() || listed.term().partOfSpeech() == WordClass.VERB;
    String base = listed.words().get(0).folded();
    if (verb && (VerbPhrases.continueAt(tokens, base, last) || isParticleBehindObject(last))) {
      return Optional.of(Doubt.PHRASAL_VERB);
    }
    boolean adjective =
        listed.term().partOfSpeech() == WordClass.NOUN
            && WordContext.isRatherAdjective(tokens.folded(first))
            && reading(first, last) == WordContext.ATTRIBUTIVE
            && !isSubject(tokens.folded(first - 1), after);
    return adjective ? Optional.of(Doubt.ADJECTIVE) : Optional.empty();
  }

  /** Whether a verb and its particle have the hyphen of a noun, and no word shows the verb. */
  private boolean isNounByHyphen(ListedTerm listed, Inflection inflection, int first, int last) {
    return first != last
        && inflection == Inflection.NONE
        && listed.term().partOfSpeech() == WordClass.VERB
        && tokens.gapBefore(last).joins()
        && listed.words().get(listed.words().size() - 1).gap() == Gap.BLANK
        && reading(first, last) != WordContext.VERB;
  }

  /** “Pick the file up.”: a particle that nothing follows, after a short object. */
  private boolean isParticleBehindObject(int verb) {
    for (int at = verb + 1; at <= verb + LONGEST_OBJECT; at++) {
      String word = tokens.folded(at);
      boolean goesOn =
          !word.isEmpty()
              && (!ClosedClasses.isFunctionWord(word)
                  || ClosedClasses.is(word, "determiner")
                  || ClosedClasses.is(word, "object"));
      if (at > verb + 1 && ClosedClasses.is(word, "parted")) {
        String next = tokens.folded(at + 1);
        return next.isEmpty() || ClosedClasses.isFunctionWord(next);
      }
      if (!goesOn || ClosedClasses.is(word, "parted")) {
        return false;
      }
    }
    return false;
  }

  /** “Each individual gets one”: after a singular word, a plural noun would not follow. */
  private static boolean isSubject(String before, String after) {
    return ClosedClasses.is(before, "singular") && after.endsWith("s") && !after.endsWith("ss");
  }

  /**
   * Whether the words are not part of a longer name, and a single word is not a camel-case name.
   */
  private boolean standsAlone(int sequence, int first, int last) {
    boolean camel =
        sequences.joint(sequence) >= 0
            && sequences.isSmall(sequence)
            && Capitals.isCamel(tokens.text(first));
    return !camel
        && Borders.of(tokens.source(), tokens.start(first), tokens.end(last))
            != Borders.Kind.INSIDE;
  }

  /** A deprecated term is not matched in a form that may well be another word. */
  private boolean isFair(int sequence, int differences, boolean sameCase) {
    return !sequences.isDeprecated(sequence)
        || ((differences & OTHER_WORD) == 0 && (sameCase || !sequences.isCaseSensitive(sequence)));
  }

  /** Whether the surrounding words are compatible with the word class of a one-word term. */
  private boolean readsAs(Term term, Inflection inflection, int first, int last) {
    String form = tokens.folded(first);
    WordContext reading = reading(first, last);
    boolean ambiguous = WordContext.isAmbiguous(form);
    WordClass wanted = term.partOfSpeech();
    if (wanted == WordClass.UNSPECIFIED && inflection != Inflection.NONE) {
      wanted = inflection.isOfVerb() ? WordClass.VERB : wanted;
      if (ambiguous && !inflection.isOfVerb()) {
        wanted = WordClass.NOUN;
      }
    }
    return switch (wanted) {
      case VERB ->
          reading == WordContext.VERB
              || isBehindPronoun(first, last, inflection)
              || (reading == WordContext.UNKNOWN && !ambiguous)
              || (reading == WordContext.ATTRIBUTIVE && isImperative(first, last, inflection))
              || (reading == WordContext.ATTRIBUTIVE && !ambiguous && hasEnding(inflection));
      case NOUN, PROPER_NOUN ->
          ambiguous
              ? reading == WordContext.NOMINAL || reading == WordContext.ATTRIBUTIVE
              : reading != WordContext.VERB;
      case ADJECTIVE ->
          ambiguous
              ? reading == WordContext.ATTRIBUTIVE || reading == WordContext.NOMINAL
              : reading != WordContext.VERB || isAfterBe(first);
      case ADVERB, OTHER, UNSPECIFIED -> true;
    };
  }

  /**
   * “This utilizes heat”, “these also utilize heat”: the word before it is not a determiner, since
   * no noun has that form after one.
   */
  private boolean isBehindPronoun(int first, int last, Inflection inflection) {
    String before = tokens.folded(VerbReading.beforeAdverbs(tokens, first));
    return switch (inflection) {
      case THIRD_PERSON -> ClosedClasses.is(before, "this");
      case NONE ->
          ClosedClasses.is(before, "these")
              && first == last
              && WordForms.classes(tokens.folded(first)).equals(Set.of(PartOfSpeech.VERB));
      default -> false;
    };
  }

  private static boolean isClear(WordClass listed, WordContext reading) {
    return listed == WordClass.VERB && reading == WordContext.VERB;
  }

  private WordContext reading(int first, int last) {
    return WordContext.of(
        tokens.folded(first - 1),
        tokens.folded(first - 2),
        tokens.folded(first),
        tokens.folded(last + 1),
        first > 0 && tokens.isPossessive(first - 1));
  }

  /** Used cars, using steam: verb forms that may precede a noun. */
  private static boolean hasEnding(Inflection inflection) {
    return inflection.isOfVerb() && inflection != Inflection.THIRD_PERSON;
  }

  /** “Hit Enter”, “Click on Save”: perhaps a command at the start, whatever follows. */
  private boolean isImperative(int first, int last, Inflection inflection) {
    boolean phrasal = first != last && ClosedClasses.isParticle(tokens.folded(last));
    return inflection == Inflection.NONE
        && first == tokens.firstWord()
        && (phrasal || first == last);
  }

  private boolean isAfterBe(int token) {
    return ClosedClasses.is(tokens.folded(token - 1), "be");
  }
}
