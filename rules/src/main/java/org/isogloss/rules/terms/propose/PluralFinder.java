package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** Pairs two plurals of one noun: {@code formulas}, {@code formulae}. */
final class PluralFinder {

  private PluralFinder() {}

  static void find(List<TermForm> forms, Proposals proposals) {
    for (TermForm form : forms) {
      if (form.signature().size() > 1 || !form.isNominal()) {
        continue;
      }
      Map<String, List<Mention>> plurals = new LinkedHashMap<>();
      for (Mention mention : form.mentions()) {
        String text = mention.wording().text().toLowerCase(Locale.ROOT);
        if (!text.equals(form.signature().head()) && mention.nominal()) {
          plurals.computeIfAbsent(text, t -> new ArrayList<>()).add(mention);
        }
      }
      List<TermForm> written =
          plurals.entrySet().stream()
              .map(plural -> new TermForm(plural.getKey(), plural.getValue()))
              .toList();
      for (int i = 1; i < written.size(); i++) {
        proposals.add(
            written.get(0),
            written.get(i),
            Evidence.of(EvidenceKind.PLURAL, "they are two plurals of the same noun"));
      }
    }
  }
}
