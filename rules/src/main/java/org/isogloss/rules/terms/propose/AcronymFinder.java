package org.isogloss.rules.terms.propose;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.text.AcronymLetters;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Pairs an abbreviation with the long form by which the text defines it in parentheses, if its
 * {@linkplain AcronymLetters letters} fit. Initials alone prove nothing: CSS is not cross-site
 * scripting.
 */
final class AcronymFinder {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,7}");

  private final BracketedDefinitions definitions;

  private AcronymFinder(BracketedDefinitions definitions) {
    this.definitions = definitions;
  }

  static void find(
      List<TermForm> forms, Map<DocumentId, AnalyzedDocument> documents, Proposals proposals) {
    List<TermForm> phrases =
        forms.stream()
            .filter(
                form -> form.isNominal() && AcronymLetters.WORD_BREAK.matcher(form.key()).find())
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
    if (!AcronymLetters.mayStandFor(acronym.key(), phrase.key())) {
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
}
