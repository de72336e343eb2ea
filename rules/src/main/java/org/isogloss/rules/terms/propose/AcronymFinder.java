package org.isogloss.rules.terms.propose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Pairs an abbreviation with the long form by which the text defines it in parentheses, by the
 * algorithm of A. Schwartz and M. Hearst (A simple algorithm for identifying abbreviation
 * definitions in biomedical text, 2003). Initials alone prove nothing: CSS is not cross-site
 * scripting.
 */
final class AcronymFinder {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,7}");
  private static final Pattern WORDS = Pattern.compile("[\\s-‐‑]+");

  private final BracketedDefinitions definitions;

  private AcronymFinder(BracketedDefinitions definitions) {
    this.definitions = definitions;
  }

  static void find(
      List<TermForm> forms, Map<DocumentId, AnalyzedDocument> documents, Proposals proposals) {
    List<TermForm> phrases =
        forms.stream()
            .filter(form -> form.isNominal() && WORDS.matcher(form.key()).find())
            .toList();
    List<TermForm> acronyms =
        forms.stream().filter(form -> ACRONYM.matcher(form.key()).matches()).toList();
    AcronymFinder finder =
        new AcronymFinder(new BracketedDefinitions(acronyms, phrases, documents));
    for (TermForm acronym : acronyms) {
      finder
          .definitions
          .phrases(acronym)
          .forEach(phrase -> finder.compare(acronym, phrase, proposals));
    }
  }

  private void compare(TermForm acronym, TermForm phrase, Proposals proposals) {
    String letters = acronym.key().toLowerCase(Locale.ROOT);
    String words = phrase.key().toLowerCase(Locale.ROOT);
    boolean inside = Arrays.asList(WORDS.split(words, -1)).contains(letters);
    if (inside || !mayStandFor(letters, words)) {
      return;
    }
    Place definition = definitions.place(acronym, phrase);
    if (definition != null) {
      proposals.add(
          acronym,
          phrase,
          new Evidence(
              EvidenceKind.ACRONYM,
              "the text defines one as an abbreviation of the other",
              List.of(definition)));
    }
  }

  /** Whether the letters occur in the words in order, the first one at the beginning. */
  private static boolean mayStandFor(String letters, String words) {
    int count = WORDS.split(words, -1).length;
    if (count > Math.min(letters.length() + 5, letters.length() * 2)) {
      return false;
    }
    int at = words.length() - 1;
    for (int i = letters.length() - 1; i >= 0; i--) {
      while (at >= 0 && (words.charAt(at) != letters.charAt(i) || (i == 0 && at > 0))) {
        at--;
      }
      if (at < 0) {
        return false;
      }
      at--;
    }
    return true;
  }
}
