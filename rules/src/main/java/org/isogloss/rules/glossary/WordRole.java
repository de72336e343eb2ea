package org.isogloss.rules.glossary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.text.AnalyzedDocument;
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

  private static final Pattern WORDS = Pattern.compile("[\\s\\h]+");

  private static final String TO = " to";

  private static final String NO_NOUN = "it may be a noun here, and the new term is not one";

  private final AnalyzedDocument document;
  private final TermMatch match;
  private final Term term;
  private final boolean isVerbForm;
  private final boolean isBase;
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
    this.isClear = form.isClear();
    this.isWord = !BREAK.matcher(match.text()).find();
    this.isAmbiguous = isWord && (isAmbiguous(match.text()) || isAmbiguous(term.text()));
  }

  /** Why it may not be the listed term, as the end of a sentence; empty if it probably is. */
  Optional<String> doubt() {
    WordClass listed = term.partOfSpeech();
    boolean decides =
        listed == WordClass.VERB || listed == WordClass.NOUN || listed == WordClass.ADJECTIVE;
    if (!decides || isClear || !isAmbiguous) {
      return Optional.empty();
    }
    PartOfSpeech tag = tag(0);
    boolean fits =
        switch (listed) {
          case VERB -> tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
          case ADJECTIVE -> isBeforeNoun() || (tag != PartOfSpeech.NOUN && !isHead());
          default -> tag.isNoun() || tag == PartOfSpeech.X;
        };
    return fits ? Optional.empty() : Optional.of("it may not be %s here".formatted(named(listed)));
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
    if (isBeforeInfinitive() && !wanted.text().endsWith(TO)) {
      return Optional.of("a verb follows it here, which the new term cannot precede");
    }
    if (!isAmbiguous) {
      return Optional.empty();
    }
    if (isCommand() && !classes(wanted.text()).equals(Set.of(PartOfSpeech.VERB))) {
      return Optional.of("it may be a verb here");
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

  /** Whether its sentence has it as a noun or a name. */
  boolean isNoun() {
    return tag(0).isNoun();
  }

  /** Whether it ends with the “to” of a verb, as in “it is due to ring”. */
  private boolean isBeforeInfinitive() {
    return term.text().endsWith(TO)
        && tag(WORDS.split(match.text()).length - 1) == PartOfSpeech.PART;
  }

  /** Whether it may be a noun in the glossary and the verb of a command here. */
  private boolean isCommand() {
    boolean noun =
        term.partOfSpeech() == WordClass.NOUN || term.partOfSpeech() == WordClass.UNSPECIFIED;
    return noun
        && isBase
        && match.mayBeginCommand()
        && WordForms.classes(match.text()).contains(PartOfSpeech.VERB);
  }

  /** The classes of a word, or of a verb with a particle: “log in” is no noun. */
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
    int step = 0;
    while (isInMatch(step)) {
      step++;
    }
    PartOfSpeech next = tag(step);
    boolean modified = next.isNoun() || next == PartOfSpeech.ADJ || next == PartOfSpeech.NUM;
    return !modified && WordForms.classes(match.after()).contains(PartOfSpeech.VERB);
  }

  private boolean isBeforeNoun() {
    PartOfSpeech next = tag(1);
    return next.isNoun() || next == PartOfSpeech.ADJ;
  }

  /** The tag of the word, or of one next to it; {@code X} where there is none. */
  private PartOfSpeech tag(int step) {
    return token(step).map(TaggedToken::tag).orElse(PartOfSpeech.X);
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
