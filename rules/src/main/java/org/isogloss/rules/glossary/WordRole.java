package org.isogloss.rules.glossary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.TaggedSentence;
import org.isogloss.core.text.TaggedToken;
import org.isogloss.core.text.WordForms;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.TermMatch;

/**
 * What its sentence makes of a single word that is spelled like a term: the search for terms looks
 * only at the words next to it, the tagger at the whole sentence.
 */
final class WordRole {

  private static final Pattern BREAK = Pattern.compile("[\\s\\h-]");

  /** A verb and a particle. */
  private static final Pattern PHRASAL =
      Pattern.compile("(\\p{L}+)\\s+(?:away|back|down|in|off|on|out|over|through|up)");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?!\\p{L})");

  private static final Pattern WORDS = Pattern.compile("[\\s\\h]+");

  /** What the object of a verb may begin with. */
  private static final Set<PartOfSpeech> OBJECTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.ADJ,
              PartOfSpeech.DET,
              PartOfSpeech.NOUN,
              PartOfSpeech.NUM,
              PartOfSpeech.PRON,
              PartOfSpeech.PROPN));

  /** What may be between a verb and the noun of its object. */
  private static final Set<PartOfSpeech> MODIFIERS =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.ADJ,
              PartOfSpeech.DET,
              PartOfSpeech.NOUN,
              PartOfSpeech.NUM,
              PartOfSpeech.PROPN));

  /** Words after which “to” is a preposition, by their lemmas. */
  private static final Set<String> BEFORE_TO =
      Set.copyOf(DataFile.lines(WordRole.class, "before-prepositional-to.txt"));

  /** The particles of verbs that have no object, by the verb. */
  private static final Map<String, Set<String>> OBJECTLESS =
      DataFile.lines(WordRole.class, "objectless-verbs.txt").stream()
          .map(line -> line.split(": ", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0], parts -> Set.of(parts[1].split(" ", -1))));

  /** The verbs that take a kind of complement. */
  private static final Map<String, Set<String>> COMPLEMENTS =
      DataFile.lines(WordRole.class, "verb-complements.txt").stream()
          .map(line -> line.split(": ", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0], parts -> Set.of(parts[1].split(" ", -1))));

  /** How many adverbs may come between a subject and its verb. */
  private static final int MOST_ADVERBS = 3;

  /** How many tokens before a participle the form of “be” is looked for. */
  private static final int FARTHEST = 12;

  /** What joins participles. */
  private static final Set<String> JOINING = Set.of("and", "or", ",");

  private static final Set<String> BE = Set.of("be");

  private static final String TO = " to";

  private static final String NO_NOUN = "it may be a noun here, and the new term is not one";

  private static final String MAYBE_VERB = "it may be a verb here";

  private final AnalyzedDocument document;
  private final TermMatch match;
  private final Term term;
  private final boolean isVerbForm;
  private final boolean isBase;
  private final boolean isPlural;
  private final boolean isParticiple;
  private final boolean isPast;
  private final boolean isClear;
  private final boolean isWord;

  /** Whether it is a word that, or whose base, may be a noun or something else. */
  private final boolean isAmbiguous;

  /** The tokens of its sentence and its place among them, read when they are first needed. */
  private List<TaggedToken> tokens;

  private int at;

  /**
   * @param form the term that the word may be
   */
  WordRole(AnalyzedDocument document, TermMatch match, Candidate form) {
    this.document = document;
    this.match = match;
    this.term = form.term();
    this.isVerbForm = form.inflection().isOfVerb();
    this.isBase = form.inflection() == Inflection.NONE;
    this.isPlural = form.inflection() == Inflection.PLURAL;
    this.isParticiple = form.inflection() == Inflection.PARTICIPLE;
    this.isPast = form.inflection() == Inflection.PAST;
    this.isClear = form.isClear();
    this.isWord = !BREAK.matcher(match.text()).find();
    this.isAmbiguous =
        isWord && (isAmbiguous(match.text()) || isAmbiguous(term.text()) || isVerbInGlossaryOnly());
  }

  /** Why it may not be the listed term, as the end of a sentence; empty if it probably is. */
  Optional<String> doubt() {
    WordClass listed = term.partOfSpeech();
    if (isWithoutObject() && OBJECTS.contains(tag(stepBehind()))) {
      return Optional.of("its particle may be a preposition here");
    }
    boolean other =
        switch (listed) {
          case VERB -> isWord && standsAsNoun();
          case ADJECTIVE -> isWord ? mayBeAdverb() : isNounPhrase() && !isPredicative();
          default -> false;
        };
    boolean fits = !other && (isClear || !isAmbiguous || fits(listed));
    return fits ? Optional.empty() : Optional.of("it may not be %s here".formatted(named(listed)));
  }

  /** “setup”, “logins”: a verb in the glossary that is a noun in the dictionary. */
  private boolean isVerbInGlossaryOnly() {
    return term.partOfSpeech() == WordClass.VERB
        && WordForms.classes(match.text()).equals(Set.of(PartOfSpeech.NOUN));
  }

  /** Whether its tag, or what is next to it, fits a word class. */
  private boolean fits(WordClass listed) {
    PartOfSpeech tag = tag(0);
    return switch (listed) {
      case VERB -> tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
      case ADJECTIVE -> isBeforeNoun() || (tag != PartOfSpeech.NOUN && !isHead());
      case NOUN -> tag.isNoun() || tag == PartOfSpeech.X;
      default -> true;
    };
  }

  /**
   * Whether an adjective may be an adverb where no noun follows: “the bell rings late”, “a gull
   * flies high”, “lit right now”.
   */
  private boolean mayBeAdverb() {
    PartOfSpeech tag = tag(0);
    if (tag == PartOfSpeech.ADV) {
      return true;
    }
    if (isBeforeNoun()) {
      return false;
    }
    PartOfSpeech before = tag(beforeAdverbs());
    if (!WordForms.classes(match.text()).contains(PartOfSpeech.ADV)) {
      return before == PartOfSpeech.VERB;
    }
    PartOfSpeech next = tag(1);
    return before != PartOfSpeech.AUX
        || next == PartOfSpeech.VERB
        || next == PartOfSpeech.ADV
        || next == PartOfSpeech.ADP;
  }

  /**
   * Whether the words around a verb of the glossary make it a noun, whatever its tag: “a simple
   * select option”, “it relates to query errors”, “a setting that is old”, “they validate data
   * sets”.
   */
  private boolean standsAsNoun() {
    PartOfSpeech before = tag(-1);
    if (isBase) {
      return tag(1).isNoun()
          && (before == PartOfSpeech.ADJ || (text(-1).equals("to") && isLemma(-2, BEFORE_TO)));
    }
    if (!WordForms.classes(match.text()).contains(PartOfSpeech.NOUN)) {
      return false;
    }
    String form = Folding.fold(match.text());
    return form.endsWith("ing")
        ? match.after().equals("that") && before != PartOfSpeech.AUX && before != PartOfSpeech.ADP
        : WordForms.isPlural(form) && isBehindOtherVerb() && !isBeforeDeterminer();
  }

  /** Whether its clause has another verb before it, to which the noun before it belongs. */
  private boolean isBehindOtherVerb() {
    int step = -1;
    while (MODIFIERS.contains(tag(step))) {
      step--;
    }
    return step < -1 && tag(step) == PartOfSpeech.VERB;
  }

  /** Whether another noun phrase begins after it, which only a verb joins to a noun. */
  private boolean isBeforeDeterminer() {
    return tag(1) == PartOfSpeech.DET && !match.after().equals("that");
  }

  /** Whether it is a verb with a particle that has no object, such as “log in”. */
  private boolean isWithoutObject() {
    String[] words = WORDS.split(Folding.fold(term.text()), -1);
    return words.length == 2
        && OBJECTLESS.getOrDefault(words[0], Set.of()).contains(words[1])
        && WORDS.split(match.text(), -1).length == 2;
  }

  private boolean isLemma(int step, Set<String> lemmas) {
    return token(step).filter(one -> one.lemmas().stream().anyMatch(lemmas::contains)).isPresent();
  }

  /**
   * Why another term may not fit where it stands, although it may be the listed term. Without a
   * word class in the glossary, “ship” is rather a noun, and “to ship” something else, unless the
   * new term can only be a verb.
   */
  Optional<String> caution(Term wanted) {
    boolean open = isWord && term.partOfSpeech() == WordClass.UNSPECIFIED;
    Set<PartOfSpeech> classes = open ? classes(wanted.text()) : Set.of();
    if (classes.equals(Set.of(PartOfSpeech.VERB)) && tag(0).isNoun()) {
      return Optional.of(NO_NOUN);
    }
    if (isBeforeInfinitive() && !(" " + wanted.text()).endsWith(TO)) {
      return Optional.of("a verb follows it here, which the new term cannot precede");
    }
    if (isVerb() && changesComplement(wanted)) {
      return Optional.of("the new verb needs another construction after it");
    }
    if (takesNoObject(wanted) && isWithObject()) {
      return Optional.of("the new verb takes no object");
    }
    if (isHyphenated(wanted) && isNounPhrase()) {
      return Optional.of(
          term.partOfSpeech() == WordClass.ADJECTIVE
              ? "it needs the hyphen only before a noun"
              : "it may be a noun here, and the glossary does not say what the term is");
    }
    if (!isAmbiguous) {
      return Optional.empty();
    }
    boolean wantsVerb = classes(wanted.text()).equals(Set.of(PartOfSpeech.VERB));
    if (!wantsVerb && (isCommand() || isPredicate())) {
      return Optional.of(MAYBE_VERB);
    }
    boolean adjective = WordForms.classes(match.text()).contains(PartOfSpeech.ADJ);
    if (term.partOfSpeech() == WordClass.NOUN && adjective && isBeforeNoun()) {
      return Optional.of("it may be an adjective here");
    }
    if (!open) {
      return Optional.empty();
    }
    if (isVerbForm || tag(0) == PartOfSpeech.VERB) {
      return classes.equals(Set.of(PartOfSpeech.VERB))
          ? Optional.empty()
          : Optional.of("it may be a verb here, and the glossary does not say what the term is");
    }
    boolean fits = classes.isEmpty() || classes.contains(PartOfSpeech.NOUN) || !tag(0).isNoun();
    return fits ? Optional.empty() : Optional.of(NO_NOUN);
  }

  /**
   * Whether a new term is a verb with an adjective or a noun, such as “make sure” and “take part”,
   * behind which no object can stand.
   */
  private boolean takesNoObject(Term wanted) {
    String[] words = WORDS.split(Folding.fold(wanted.text()), -1);
    return isVerb()
        && words.length > 1
        && WordForms.classes(words[0]).contains(PartOfSpeech.VERB)
        && !FunctionWords.contains(words[words.length - 1]);
  }

  private boolean isVerb() {
    return term.partOfSpeech() == WordClass.VERB
        || isVerbForm
        || WordForms.classes(term.text()).equals(Set.of(PartOfSpeech.VERB));
  }

  /**
   * Whether what follows a verb has another form after the new one: “it lets you ring”, but “it
   * allows you to ring”; “it provides you with lamps”, but “it gives you lamps”; “she requested a
   * lamp”, but “she asked for a lamp”.
   */
  private boolean changesComplement(Term wanted) {
    int step = stepBehind();
    boolean object = OBJECTS.contains(tag(step)) && !text(step).equals("that");
    if (object && differs("addressing", wanted)) {
      return true;
    }
    int end = step;
    while (MODIFIERS.contains(tag(end)) || tag(end) == PartOfSpeech.PRON) {
      end++;
    }
    // “letting the keepers sleep”, where the last noun may be a verb
    boolean maybeVerb =
        end - 1 > step
            && isPluralNoun(end - 2)
            && WordForms.classes(text(end - 1)).contains(PartOfSpeech.VERB);
    if (maybeVerb && differs("bare", wanted)) {
      return true;
    }
    return switch (tag(end)) {
      case PART -> text(end).equals("to") && differs("to", wanted);
      case VERB -> differs("bare", wanted);
      case ADP -> end > step && text(end).equals("with") && differs("with", wanted);
      default -> false;
    };
  }

  /** Whether the new verb takes a kind of complement and this one does not, or vice versa. */
  private boolean differs(String complement, Term wanted) {
    Set<String> verbs = COMPLEMENTS.get(complement);
    return verbs.contains(Folding.fold(term.text())) != verbs.contains(Folding.fold(wanted.text()));
  }

  /** Whether it has an object, as in “ensure safety” and “safety is ensured”; a clause is none. */
  private boolean isWithObject() {
    if (isPassive()) {
      return true;
    }
    int step = stepBehind();
    if (text(step).equals("that")
        || !(OBJECTS.contains(tag(step)) || tag(step) == PartOfSpeech.VERB)) {
      return false;
    }
    step++;
    while (MODIFIERS.contains(tag(step)) || tag(step) == PartOfSpeech.ADP) {
      step++;
    }
    boolean clause =
        tag(step) == PartOfSpeech.AUX
            || (tag(step) == PartOfSpeech.VERB
                && text(step).endsWith("s")
                && WordForms.classes(text(step)).contains(PartOfSpeech.VERB));
    return !clause;
  }

  /** Whether a form of “be” precedes it and the participles that it is joined to by “and”. */
  private boolean isPassive() {
    if (!isParticiple && !isPast) {
      return false;
    }
    int step = beforeAdverbs();
    while (step >= -FARTHEST && JOINING.contains(text(step))) {
      do {
        step--;
      } while (JOINING.contains(text(step)));
      if (tag(step) != PartOfSpeech.VERB && tag(step) != PartOfSpeech.ADJ) {
        return false;
      }
      do {
        step--;
      } while (tag(step) == PartOfSpeech.ADV);
    }
    return isLemma(step, BE);
  }

  /** Whether its sentence has it as a noun or a name. */
  boolean isNoun() {
    return tag(0).isNoun();
  }

  /** Whether it ends with the “to” of a verb, as in “it is due to ring”. */
  private boolean isBeforeInfinitive() {
    return term.text().endsWith(TO)
        && tag(WORDS.split(match.text()).length - 1) == PartOfSpeech.PART;
  }

  /**
   * Whether words with spaces are rather a noun than the adjective that a hyphen makes of them: “at
   * a high level”, but “a high level bell”.
   */
  private boolean isNounPhrase() {
    String[] words = WORDS.split(match.text(), -1);
    return words.length > 1
        && WordForms.classes(words[words.length - 1]).contains(PartOfSpeech.NOUN)
        && (POSSESSIVE.matcher(match.behind()).lookingAt() || !isBeforeNoun());
  }

  /** Whether it says what a subject is, as in “the bell is third party”. */
  private boolean isPredicative() {
    return tag(-1) == PartOfSpeech.AUX;
  }

  /** Whether a new term, which need not be a noun, is this one with hyphens for its spaces. */
  private boolean isHyphenated(Term wanted) {
    boolean open =
        Stream.of(term, wanted)
            .map(Term::partOfSpeech)
            .allMatch(one -> one == WordClass.ADJECTIVE || one == WordClass.UNSPECIFIED);
    return open
        && wanted.text().indexOf('-') >= 0
        && Folding.fold(wanted.text().replace('-', ' ')).equals(Folding.fold(term.text()));
  }

  /** Whether it is a noun in the glossary, or may be one. */
  private boolean isListedAsNoun() {
    return term.partOfSpeech() == WordClass.NOUN || term.partOfSpeech() == WordClass.UNSPECIFIED;
  }

  /** Whether it may be a noun in the glossary and the verb of a command here. */
  private boolean isCommand() {
    return isListedAsNoun()
        && isBase
        && match.mayBeginCommand()
        && WordForms.classes(match.text()).contains(PartOfSpeech.VERB);
  }

  /** Whether it may be a noun in the glossary and the verb of a sentence here. */
  private boolean isPredicate() {
    return isListedAsNoun()
        && WordForms.classes(match.text()).contains(PartOfSpeech.VERB)
        && ((isBase && isBehindPlural()) || (isPlural && isBehindSingular()));
  }

  /**
   * Whether a plural noun may be its subject, as in “sailors often ship goods” and “lights that
   * guide ships”. Before another verb, as in “the sales report is late”, it is not a verb.
   */
  private boolean isBehindPlural() {
    int before = beforeAdverbs();
    boolean relative =
        tag(before) == PartOfSpeech.PRON
            || tag(before) == PartOfSpeech.SCONJ
            || text(before).equals("that");
    boolean plural = isPluralNoun(relative ? before - 1 : before);
    return plural && !isVerbOnly(stepBehind());
  }

  /** The step to the word before it and the adverbs that precede it. */
  private int beforeAdverbs() {
    int before = -1;
    while (before >= -MOST_ADVERBS && tag(before) == PartOfSpeech.ADV) {
      before--;
    }
    return before;
  }

  /**
   * Whether a singular noun may be its subject. Many compounds, such as “test reports”, look the
   * same: an object follows, as in “a sailor ships goods”, or the sentence begins with the noun and
   * has nothing else, as in “the price falls sharply”.
   */
  private boolean isBehindSingular() {
    if (!tag(-1).isNoun() || isPluralNoun(-1)) {
      return false;
    }
    int behind = stepBehind();
    PartOfSpeech next = tag(behind);
    boolean begins = at == 1 || (at == 2 && tag(-2) == PartOfSpeech.DET);
    return OBJECTS.contains(next)
        || (begins && (next == PartOfSpeech.ADV || text(behind).equals(".")));
  }

  private boolean isPluralNoun(int step) {
    return tag(step).isNoun() && !Inflection.SINGULAR.forms(Folding.fold(text(step))).isEmpty();
  }

  private boolean isVerbOnly(int step) {
    return tag(step) == PartOfSpeech.AUX
        || (tag(step) == PartOfSpeech.VERB
            && WordForms.classes(text(step)).equals(Set.of(PartOfSpeech.VERB)));
  }

  /** The classes of a word, or of a verb with a particle: “log in” is not a noun. */
  private static Set<PartOfSpeech> classes(String text) {
    Matcher phrasal = PHRASAL.matcher(text);
    return phrasal.matches() && WordForms.classes(phrasal.group(1)).contains(PartOfSpeech.VERB)
        ? Set.of(PartOfSpeech.VERB)
        : WordForms.classes(text);
  }

  private static String named(WordClass wordClass) {
    return (wordClass == WordClass.ADJECTIVE ? "an " : "a ") + wordClass.label();
  }

  /** Whether it stands where a noun does: “a heavy fine followed”. */
  private boolean isHead() {
    PartOfSpeech before = tag(-1);
    return (before == PartOfSpeech.DET || before == PartOfSpeech.ADJ || before == PartOfSpeech.NUM)
        && !isBeforeNoun();
  }

  /** Whether what follows it says what it does, as in “the bell rang”: it modifies no noun. */
  boolean isBeforeVerb() {
    PartOfSpeech next = tag(stepBehind());
    boolean modified = next.isNoun() || next == PartOfSpeech.ADJ || next == PartOfSpeech.NUM;
    return !modified && WordForms.classes(match.after()).contains(PartOfSpeech.VERB);
  }

  /** Whether a noun, or another modifier of one, follows it. */
  boolean isBeforeNoun() {
    PartOfSpeech next = tag(stepBehind());
    return next.isNoun() || next == PartOfSpeech.ADJ;
  }

  /** The tag of the word, or of one next to it; {@code X} where there is none. */
  private PartOfSpeech tag(int step) {
    return token(step).map(TaggedToken::tag).orElse(PartOfSpeech.X);
  }

  /** How many tokens after that of its first word it ends. */
  private int stepBehind() {
    int step = 0;
    while (isInMatch(step)) {
      step++;
    }
    return step;
  }

  private String text(int step) {
    return token(step).map(one -> document.text(one.span())).orElse("");
  }

  private boolean isInMatch(int step) {
    return token(step).filter(one -> one.span().start() < match.span().end()).isPresent();
  }

  /** The token of the word, or one next to it. */
  private Optional<TaggedToken> token(int step) {
    if (tokens == null) {
      tokens = document.taggedAround(match.span()).map(TaggedSentence::tokens).orElse(List.of());
      at = index();
    }
    int wanted = at + step;
    return at < 0 || wanted < 0 || wanted >= tokens.size()
        ? Optional.empty()
        : Optional.of(tokens.get(wanted));
  }

  /** The index of the token that the word begins in; -1 if there is none. */
  private int index() {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= match.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < tokens.size() ? low : -1;
  }

  private static boolean isAmbiguous(String word) {
    Set<PartOfSpeech> classes = WordForms.classes(word);
    return classes.size() > 1 && classes.contains(PartOfSpeech.NOUN);
  }
}
