package org.isogloss.glossary.match;

import java.util.List;
import java.util.Locale;
import org.isogloss.core.text.Inflection;

/** Writes a term in another inflection. */
final class Rendering {

  private Rendering() {}

  /** The term in an inflection, with its own capitals; the symbol of a unit takes no ending. */
  static String inflected(ListedTerm term, Inflection inflection) {
    if (inflection == Inflection.NONE || (inflection.isOfNoun() && Measures.isSymbol(term))) {
      return term.term().text();
    }
    int head = inflection.isOfVerb() ? Math.max(0, term.verbHead()) : term.nounHead();
    if (head < 0) {
      head = term.words().size() - 1;
    }
    ListedTerm.Word word = term.words().get(head);
    if (hasOneForm(word, inflection)) {
      return term.term().text();
    }
    String form = form(word.text(), word.folded(), inflection);
    String text = term.term().text();
    int from = 0;
    for (int i = 0; i <= head; i++) {
      from =
          text.indexOf(term.words().get(i).text(), from)
              + (i < head ? term.words().get(i).text().length() : 0);
    }
    return text.substring(0, from) + form + text.substring(from + word.text().length());
  }

  /** Whether a word has no such form: “musted”, “master'ses”. */
  private static boolean hasOneForm(ListedTerm.Word word, Inflection inflection) {
    return inflection.isOfVerb()
        ? ClosedClasses.is(word.folded(), "defective")
        : inflection == Inflection.PLURAL && word.possessive();
  }

  /** A word in an inflection, with its own capitals. */
  static String form(String text, String folded, Inflection inflection) {
    boolean plural =
        inflection == Inflection.PLURAL && !Inflection.SINGULAR.forms(folded).isEmpty();
    List<String> forms = plural ? List.of(folded) : inflection.forms(folded);
    return forms.isEmpty() ? text : withCapitals(text, folded, forms.get(0));
  }

  /** The form with the capitals of the text, as far as the two agree. */
  private static String withCapitals(String text, String folded, String form) {
    int common = 0;
    int most = Math.min(Math.min(text.length(), folded.length()), form.length());
    while (common < most && folded.charAt(common) == form.charAt(common)) {
      common++;
    }
    boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    String tail = form.substring(common);
    return text.substring(0, common)
        + (acronym && common < text.length() ? tail.toUpperCase(Locale.ROOT) : tail);
  }
}
