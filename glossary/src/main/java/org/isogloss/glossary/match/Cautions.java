package org.isogloss.glossary.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.WordForms;

/** What speaks against replacing a found term by another one, each as the end of a sentence. */
final class Cautions {

  private static final Set<String> MASS_NOUNS =
      Set.copyOf(DataFile.lines(Cautions.class, "mass-nouns.txt"));

  private static final Pattern BARE_APOSTROPHE = Pattern.compile("['’](?![\\p{L}\\p{N}])");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?!\\p{L})");

  /** After these, the period of an abbreviation ends no sentence. */
  private static final Pattern CLAUSE_GOES_ON = Pattern.compile("[,;:)\\]]");

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
            ending(),
            neighbor(),
            particle(),
            number(),
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

  /** A quotation mark, a possessive ending, a plural in parentheses or a period behind the term. */
  private Optional<String> ending() {
    String text = texts.get(0);
    String behind = match.behind();
    if (match.endsQuotation()) {
      return Optional.of("it is in quotation marks, which may quote the word itself");
    }
    boolean bare = BARE_APOSTROPHE.matcher(behind).lookingAt() && !text.endsWith("s");
    boolean full = POSSESSIVE.matcher(behind).lookingAt() && isPluralInS(text);
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

  /** “turn off” in place of “disable” in “disable it”, which must become “turn it off”. */
  private Optional<String> particle() {
    List<ListedTerm.Word> words = wanted.words();
    boolean parted =
        wanted.verbHead() >= 0
            && words.size() > 1
            && ClosedClasses.isParticle(words.get(words.size() - 1).folded());
    boolean pronoun = ClosedClasses.is(match.after(), "object");
    String before = match.before();
    boolean leads =
        before.isEmpty()
            || before.endsWith("ly")
            || ClosedClasses.is(before, "determiner")
            || ClosedClasses.isPreposition(before);
    boolean attributive = leads && match.isAttributive() && isParticiple();
    return when(
        parted && (pronoun || attributive), "the particle of the new verb belongs elsewhere");
  }

  private boolean isParticiple() {
    return found.inflections().contains(Inflection.PARTICIPLE)
        || found.inflections().contains(Inflection.PAST)
        || found.inflection() == Inflection.GERUND;
  }

  /** “can” in place of “be able to”: a modal has no other forms, and no other modal before it. */
  private Optional<String> modal() {
    boolean modal =
        wanted.verbHead() >= 0 && ClosedClasses.is(wanted.words().get(0).folded(), "modal");
    return when(modal, "the new verb is a modal, which does not fit everywhere");
  }

  /** A term in another number than the new one can have. */
  private Optional<String> number() {
    int head = wanted.nounHead();
    if (head < 0 || found.inflection().isOfVerb()) {
      return Optional.empty();
    }
    String noun = wanted.words().get(head).folded();
    if (MASS_NOUNS.contains(noun)) {
      // What precedes an adjective, as in “a new device”, is not known.
      String before = match.before();
      boolean counted =
          found.inflection() == Inflection.PLURAL
              || ClosedClasses.is(before, "counting")
              || !(before.isEmpty() || ClosedClasses.isFunctionWord(before));
      return when(counted, "the new term cannot be counted");
    }
    if (MASS_NOUNS.contains(Folding.fold(match.text()))) {
      return Optional.of("it cannot be counted, and the new term may need an article");
    }
    // A name in -s, such as macOS, is no plural.
    boolean name = wanted.words().get(head).text().codePoints().anyMatch(Character::isUpperCase);
    boolean plural = !name && !Inflection.SINGULAR.forms(noun).isEmpty();
    String old = Folding.fold(match.text());
    String oldHead = old.substring(old.lastIndexOf(' ') + 1);
    boolean wasPlural = !Inflection.SINGULAR.forms(oldHead).isEmpty();
    return when(
        found.inflection() == Inflection.NONE && plural && !wasPlural,
        "it is singular, and the new term is a plural");
  }
}
