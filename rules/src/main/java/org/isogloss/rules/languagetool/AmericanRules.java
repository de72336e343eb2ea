package org.isogloss.rules.languagetool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * LanguageTool's rules that hold only in the usual variety, American English. A document that names
 * no variety is checked against it, but what the words of the manuscript follow is known only when
 * all of it was read. What is kept of a text does not depend on that; only what is reported does.
 */
final class AmericanRules {

  private static final String FAMILY = "*";

  private static final Set<String> RULES =
      Set.copyOf(DataFile.lines(AmericanRules.class, "american-rules.txt"));

  private static final List<String> FAMILIES =
      RULES.stream()
          .filter(name -> name.endsWith(FAMILY))
          .map(name -> name.substring(0, name.length() - FAMILY.length()))
          .toList();

  private AmericanRules() {}

  /** Whether a rule of LanguageTool is one of them. */
  static boolean contain(String ruleId) {
    return RULES.contains(ruleId) || FAMILIES.stream().anyMatch(ruleId::startsWith);
  }

  /**
   * Returns the hits without those of these rules in documents that name no variety, if the words
   * of the manuscript follow another one. Rules that the user wants hold in any case.
   *
   * @param hits those of a manuscript
   * @param documents its documents
   * @param settings name the variety, perhaps, and the rules that the user wants
   * @param written the variety that most words of documents follow; asked only if it matters
   */
  static List<Hit> withoutOtherVariety(
      List<Hit> hits,
      List<AnalyzedDocument> documents,
      LanguageToolSettings settings,
      Function<List<AnalyzedDocument>, Optional<String>> written) {
    Set<DocumentId> open =
        documents.stream()
            .map(AnalyzedDocument::document)
            .filter(document -> settings.chosenVariety(document).isEmpty())
            .map(Document::id)
            .collect(Collectors.toUnmodifiableSet());
    Predicate<Hit> inDoubt =
        hit ->
            open.contains(hit.place().document())
                && hit.subId()
                    .filter(AmericanRules::contain)
                    .filter(rule -> !settings.enabledRules().contains(rule))
                    .isPresent();
    boolean isOther =
        hits.stream().anyMatch(inDoubt)
            && written.apply(documents).stream()
                .anyMatch(variety -> !variety.equals(LanguageToolSettings.USUAL_VARIETY));
    return isOther ? hits.stream().filter(inDoubt.negate()).toList() : hits;
  }
}
