package org.isogloss.glossary.match;

import java.util.Optional;
import java.util.Set;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.WordForms;

/**
 * What speaks against a new term that is a function word, such as “if” or “many”: it needs other
 * words beside it than the phrase that it replaces.
 */
final class PhraseFit {

  private final TermMatch match;
  private final ListedTerm old;
  private final String word;

  /**
   * @param wanted the new term
   */
  PhraseFit(TermMatch match, Candidate found, ListedTerm wanted) {
    this.match = match;
    this.old = found.listed();
    this.word = wanted.words().size() == 1 ? wanted.words().get(0).folded() : "";
  }

  /** The reason, as the end of a sentence; empty if there is none. */
  Optional<String> caution() {
    boolean adverb =
        ClosedClasses.is(word, "adverb")
            || WordForms.classes(word).equals(Set.of(PartOfSpeech.ADV));
    boolean conjunction = ClosedClasses.is(word, "subordinator");
    boolean preposition = ClosedClasses.isPreposition(word);
    boolean quantity = ClosedClasses.is(word, "quantity");
    boolean joining = conjunction || ClosedClasses.is(word, "conjunction");
    if ((adverb || joining) && isLongerPreposition()) {
      return Optional.of("with the word after it, it is a preposition, but the new term is not");
    }
    if (conjunction && match.after().isEmpty()) {
      return Optional.of("the new term needs a clause after it");
    }
    boolean modifier = (preposition || quantity) && ClosedClasses.is(match.before(), "definite");
    if (modifier) {
      return Optional.of("the new term cannot follow the word before it");
    }
    return quantity ? quantity() : Optional.empty();
  }

  /** “in addition” in “in addition to lamps”, “in case” in “in case of fog”. */
  private boolean isLongerPreposition() {
    return old.words().size() > 1
        && ClosedClasses.isFunctionWord(old.words().get(0).folded())
        && (match.after().equals("of") || match.after().equals("to"));
  }

  /** “most” in “the majority of the lamps”, “many” in “a lot of fog”. */
  private Optional<String> quantity() {
    boolean partitive = old.words().get(old.words().size() - 1).folded().equals("of");
    if (!partitive) {
      return Optional.empty();
    }
    String after = match.after();
    if (ClosedClasses.is(after, "determiner") || ClosedClasses.is(after, "object")) {
      return Optional.of("the new term needs “of” here");
    }
    boolean plural = WordForms.isPlural(after);
    boolean counts = ClosedClasses.is(word, "these");
    boolean clashes = counts ? !plural : plural && ClosedClasses.is(word, "single");
    return clashes
        ? Optional.of("the new term may not fit the number of the noun after it")
        : Optional.empty();
  }
}
