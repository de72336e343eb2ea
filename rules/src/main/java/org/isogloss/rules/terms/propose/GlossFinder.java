package org.isogloss.rules.terms.propose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Pairs forms that a translator glossed with the same words of the original: {@code voltage
 * converter (变压器)} and {@code transformer (变压器)}.
 */
final class GlossFinder {

  private static final Pattern BRACKETS = Pattern.compile("\\s?[(（]([^()（）]{1,80})[)）]");

  /** Several things are examples of what is before them, not its name. */
  private static final Pattern SEVERAL = Pattern.compile("[,;，、；]");

  private final Map<DocumentId, AnalyzedDocument> documents;

  GlossFinder(Map<DocumentId, AnalyzedDocument> documents) {
    this.documents = documents;
  }

  void find(List<TermForm> forms, Proposals proposals) {
    Map<String, Map<TermForm, Mention>> byGloss = new LinkedHashMap<>();
    for (TermForm form : forms) {
      for (Mention mention : form.mentions()) {
        String gloss = gloss(mention);
        // In "the voltage converter (…)" the whole phrase is glossed, not its last noun.
        if (!gloss.isEmpty() && mention.before().isEmpty() && form.isNominal()) {
          byGloss.computeIfAbsent(gloss, g -> new LinkedHashMap<>()).putIfAbsent(form, mention);
        }
      }
    }
    byGloss.forEach((gloss, glossed) -> add(gloss, glossed, proposals));
  }

  private static void add(String gloss, Map<TermForm, Mention> glossed, Proposals proposals) {
    List<TermForm> forms = MostFrequent.of(List.copyOf(glossed.keySet()));
    for (int i = 0; i < forms.size(); i++) {
      for (int j = i + 1; j < forms.size(); j++) {
        TermForm one = forms.get(i);
        TermForm other = forms.get(j);
        Evidence reason =
            new Evidence(
                EvidenceKind.GLOSS,
                "both are glossed as “" + gloss + "”",
                List.of(glossed.get(one).place(), glossed.get(other).place()));
        proposals.add(one, other, reason);
      }
    }
  }

  /**
   * The gloss after a mention: words in parentheses, at least one of them in another script; a
   * single letter, as in a formula, and a list of examples do not count. Empty if there is none.
   */
  private String gloss(Mention mention) {
    Document document = documents.get(mention.place().document()).document();
    String prose = document.prose();
    Matcher matcher = BRACKETS.matcher(prose).region(mention.place().span().end(), prose.length());
    boolean foreign =
        matcher.lookingAt()
            && !SEVERAL.matcher(matcher.group(1)).find()
            && document.inlines(new Span(matcher.start(1), matcher.end(1))).stream()
                .anyMatch(inline -> inline.kind() == Inline.Kind.FOREIGN_SCRIPT);
    return foreign ? matcher.group(1).strip() : "";
  }
}
