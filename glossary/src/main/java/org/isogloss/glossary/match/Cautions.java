package org.isogloss.glossary.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.WordForms;
import org.isogloss.glossary.WordClass;

/** What speaks against replacing a found term by another one, each as the end of a sentence. */
final class Cautions {

  private static final Pattern BARE_APOSTROPHE = Pattern.compile("['’](?![\\p{L}\\p{N}])");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?!\\p{L})");

  /** After these, the period of an abbreviation ends no sentence. */
  private static final Pattern CLAUSE_GOES_ON = Pattern.compile("[,;:)\\]]");

  /** The ending of a contraction that stands for one of two verbs. */
  private static final Pattern SHORTENED = Pattern.compile("['’][sSdD]$");

  private final TermMatch match;
  private final Candidate found;
  private final ListedTerm wanted;

  /** The new texts, one for each possible inflection. */
  private final List<String> texts;

  /**
   * @param wanted the new term
   * @param texts the new term in the possible inflections of the found one
   */
  Cautions(TermMatch match, Candidate found, ListedTerm wanted, List<String> texts) {
    this.match = match;
    this.found = found;
    this.wanted = wanted;
    this.texts = texts;
  }

  /** The first reason; empty if there is none. */
  Optional<String> first() {
    return Stream.of(
            doubt(),
            tense(),
            modal(),
            verb(),
            phrasal(),
            auxiliary(),
            contraction(),
            ending(),
            neighbor(),
            head(),
            particle(),
            number(),
            new PhraseFit(match, found, wanted).caution(),
            article(),
            comparison())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> when(boolean applies, String reason) {
    return applies ? Optional.of(reason) : Optional.empty();
  }

  private Optional<String> doubt() {
    return found.doubt().map(Doubt::reason);
  }

  private Optional<String> tense() {
    return when(texts.size() > 1, "it may be in one of two tenses, which differ in the new verb");
  }

  /** “selectioned”: a verb form of a new term that the dictionary has only as something else. */
  private Optional<String> verb() {
    boolean ending = found.inflections().stream().anyMatch(Inflection::isOfVerb);
    if (!ending || wanted.verbHead() < 0) {
      return Optional.empty();
    }
    Set<PartOfSpeech> classes = WordForms.classes(wanted.words().get(wanted.verbHead()).folded());
    return when(
        !classes.isEmpty() && !classes.contains(PartOfSpeech.VERB), "the new term is no verb");
  }

  /**
   * “setup” in place of “set-up” in “they set-up the lamp”: a noun of a verb and a particle where
   * the verb may stand.
   */
  private Optional<String> phrasal() {
    List<ListedTerm.Word> words = found.listed().words();
    boolean noun =
        words.size() == 2
            && found.listed().nounHead() >= 0
            && found.inflection() == Inflection.NONE
            && words.get(1).gap().joins()
            && ClosedClasses.isParticle(words.get(1).folded())
            && WordForms.classes(words.get(0).folded()).contains(PartOfSpeech.VERB);
    return when(
        noun && (isWhereVerbStands() || (match.mayBeginCommand() && !isBeforePredicate())),
        "it may be a verb here");
  }

  private boolean isWhereVerbStands() {
    String before = match.before();
    WordContext around =
        WordContext.of(before, "", Folding.fold(match.text()), match.after(), false);
    return around == WordContext.VERB
        || (ClosedClasses.is(before, "have") && WordContext.objectFollows(match.after()));
  }

  /** Whether a verb in the third person follows, whose subject it is: “set-up takes a minute”. */
  private boolean isBeforePredicate() {
    return match.after().endsWith("s")
        && WordForms.classes(match.after()).contains(PartOfSpeech.VERB);
  }

  /** A quotation mark, a possessive ending, a plural in parentheses or a period after the term. */
  private Optional<String> ending() {
    String text = texts.get(0);
    String behind = match.behind();
    if (match.endsQuotation()) {
      return Optional.of("it is in quotation marks, which may quote the word itself");
    }
    boolean bare = BARE_APOSTROPHE.matcher(behind).lookingAt() && !text.endsWith("s");
    boolean s = POSSESSIVE.matcher(behind).lookingAt();
    if (s && isVerb()) {
      return Optional.of("what follows it is part of a contraction");
    }
    boolean full = s && (isPluralInS(text) || wanted.endsInPossessive());
    if (bare || full) {
      return Optional.of("its possessive ending would have to change");
    }
    if (behind.startsWith("(s") || behind.startsWith("(e")) {
      return Optional.of("a plural ending in parentheses follows it");
    }
    boolean stop =
        match.text().endsWith(".")
            ? !text.endsWith(".") && !CLAUSE_GOES_ON.matcher(behind).lookingAt()
            : text.endsWith(".") && behind.startsWith(".");
    return when(stop, "a period may end the sentence as well as an abbreviation");
  }

  /**
   * Whether a possessive has only an apostrophe after a text: “kids'”, but “the class's” and
   * “macOS's”.
   */
  private static boolean isPluralInS(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return text.endsWith("s") && !Inflection.SINGULAR.forms(Folding.fold(last)).isEmpty();
  }

  /** “let” in “let's”, and not “ship” in “the ship's bell”. */
  private boolean isVerb() {
    return found.term().partOfSpeech() == WordClass.VERB
        || found.inflection().isOfVerb()
        || WordForms.classes(wanted.words().get(0).folded()).equals(Set.of(PartOfSpeech.VERB));
  }

  /**
   * “it is” in place of “it's” in “it's been lit”, and “we would” in place of “we'd” in “we'd rung
   * it”: the contraction may be that of another verb.
   */
  private Optional<String> contraction() {
    if (!SHORTENED.matcher(found.term().text()).find()) {
      return Optional.empty();
    }
    String after = match.after();
    boolean open =
        after.isEmpty()
            || ClosedClasses.is(after, "adverb")
            || after.endsWith("ly")
            || Inflection.mayBeParticiple(after);
    boolean clear =
        switch (wanted.words().get(wanted.words().size() - 1).folded()) {
          case "is" -> !open && !after.equals("not");
          case "would" -> !open && WordForms.classes(after).contains(PartOfSpeech.VERB);
          case "has", "had" -> false;
          default -> true;
        };
    return when(!clear, "it may be the contraction of another verb");
  }

  /** “the Netherlands” in place of “Holland” in “a Holland tulip”. */
  private Optional<String> article() {
    String before = match.before();
    boolean clashes =
        wanted.words().get(0).article() != Article.NONE
            && (ClosedClasses.is(before, "determiner")
                || WordForms.classes(before).equals(Set.of(PartOfSpeech.ADJ)));
    return when(clashes, "the new term has an article, which does not fit here");
  }

  /** “easy” in place of “convenient” in “more convenient”, which must become “easier”. */
  private Optional<String> comparison() {
    boolean compared = ClosedClasses.is(match.before(), "comparing");
    return when(
        compared && hasComparative(texts.get(0)),
        "the new adjective forms its comparative with an ending");
  }

  private static boolean hasComparative(String adjective) {
    String folded = Folding.fold(adjective);
    return WordForms.classes(folded).contains(PartOfSpeech.ADJ)
        && Stream.of(
                folded + "er",
                folded + "r",
                folded + folded.charAt(folded.length() - 1) + "er",
                folded.replaceFirst("y$", "ier"))
            .anyMatch(WordForms::isComparative);
  }

  /** The new term, or one of its words, next to the old one. */
  private Optional<String> neighbor() {
    List<ListedTerm.Word> words = wanted.words();
    boolean twice =
        words.size() > 1
            && (words.get(words.size() - 1).folded().equals(match.after())
                || words.get(0).folded().equals(match.before()));
    return when(match.besideTerm() || twice, "the new term, or a part of it, is next to it");
  }

  /** “drop-down list” in place of “dropdown” in “dropdown menu”, which already has a noun. */
  private Optional<String> head() {
    String text = letters(wanted.term().text());
    String old = letters(found.term().text());
    boolean completed =
        wanted.words().size() > 1 && text.length() > old.length() && text.startsWith(old);
    return when(
        completed && match.isAttributive(),
        "the new term already has a noun, and another one may follow it");
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(Folding.fold(text)).replaceAll("");
  }

  /** “turn off” in place of “disable” in “disable it”, which must become “turn it off”. */
  private Optional<String> particle() {
    List<ListedTerm.Word> words = wanted.words();
    boolean parted =
        wanted.verbHead() >= 0
            && words.size() > 1
            && ClosedClasses.isParticle(words.get(words.size() - 1).folded());
    boolean pronoun = ClosedClasses.is(match.after(), "object");
    return when(
        (parted && pronoun) || (isVerbWithTail() && isBeforeNoun()),
        "the particle of the new verb belongs elsewhere");
  }

  /** Whether words follow the verb in the new term: “look after”, “make use of”. */
  private boolean isVerbWithTail() {
    return wanted.verbHead() >= 0 && wanted.verbHead() < wanted.words().size() - 1;
  }

  /**
   * “the enabled lamps”: a participle that may modify a noun, unless it is the verb of a clause.
   */
  private boolean isBeforeNoun() {
    if (!isParticiple() || !match.isAttributive() || match.after().endsWith("ly")) {
      return false;
    }
    String before = match.before();
    if (ClosedClasses.is(before, "be")) {
      return WordForms.classes(match.after()).equals(Set.of(PartOfSpeech.NOUN));
    }
    return !ClosedClasses.is(before, "have") && !ClosedClasses.is(before, "subject");
  }

  private boolean isParticiple() {
    return found.inflections().contains(Inflection.PARTICIPLE)
        || found.inflections().contains(Inflection.PAST)
        || found.inflection() == Inflection.GERUND;
  }

  /**
   * “can” in place of “be able to”: a modal has no other forms, and no other modal before it. In
   * place of another modal it fits, except before its subject and before “only”: “can't you ring”
   * and “can not only ring”.
   */
  private Optional<String> modal() {
    if (wanted.verbHead() < 0 || !isDefective(wanted)) {
      return Optional.empty();
    }
    boolean fits =
        isDefective(found.listed())
            && !ClosedClasses.is(match.after(), "subject")
            && !ClosedClasses.is(match.after(), "adverb");
    return when(!fits, "the new verb is a modal, which does not fit everywhere");
  }

  private static boolean isDefective(ListedTerm term) {
    return ClosedClasses.is(term.words().get(0).folded(), "defective");
  }

  /**
   * “be based on” in place of “rely on” in “was relied on” and “they rely on it”, “have” in place
   * of “own” in “was owned”: no passive is made of these, and “be” has a form for each person.
   */
  private Optional<String> auxiliary() {
    String first = wanted.words().get(0).folded();
    boolean clashes =
        switch (first) {
          case "be" -> !isFormOfBeKnown();
          case "have" -> isOnly(Inflection.PARTICIPLE) && !ClosedClasses.is(match.before(), "have");
          default -> false;
        };
    return when(clashes, "the new verb is a form of “" + first + "”, which does not fit here");
  }

  private boolean isFormOfBeKnown() {
    String before = match.before();
    return isOnly(Inflection.THIRD_PERSON)
        || (isOnly(Inflection.PARTICIPLE) && ClosedClasses.is(before, "have"))
        || (isOnly(Inflection.GERUND) && !ClosedClasses.is(before, "be"))
        || (isOnly(Inflection.NONE) && ClosedClasses.is(before, "infinitive"));
  }

  private boolean isOnly(Inflection inflection) {
    return found.inflections().equals(List.of(inflection));
  }

  /** A term in a different number than the new one can have. */
  private Optional<String> number() {
    return new NumberChange(match, found, wanted).caution();
  }
}
