package org.isogloss.report;

import java.util.List;
import java.util.Locale;
import org.isogloss.report.summary.SummaryView;
import org.isogloss.report.text.SafeText;
import org.isogloss.rules.terms.TermAnalysis.Terms;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.Contribution;
import org.isogloss.rules.terms.judge.PairModel;
import org.isogloss.rules.terms.propose.Evidence;
import org.isogloss.rules.terms.variant.JudgedPair;
import org.isogloss.rules.terms.variant.VariantFinder;

/** Explains whether two terms compete: every reason with its weight, and the verdict. */
public final class PairReporter {

  private PairReporter() {}

  /**
   * The explanation, for each manuscript that contains one of the terms.
   *
   * @param one a term as written in the manuscript; case and number (singular or plural) are
   *     ignored
   * @param other another term
   */
  public static String render(String one, String other, List<Terms> manuscripts) {
    StringBuilder out = new StringBuilder();
    for (Terms terms : manuscripts) {
      List<TermForm> ones = named(one, terms);
      List<TermForm> others = named(other, terms);
      describe(one, ones, out);
      describe(other, others, out);
      boolean judged = false;
      for (JudgedPair pair : terms.variants().pairs()) {
        if (isOf(pair, ones, others) || isOf(pair, others, ones)) {
          describe(pair, out);
          judged = true;
        }
      }
      if (!judged) {
        out.append("no evidence that they name the same concept\n");
      }
    }
    return SafeText.page(out.toString());
  }

  private static List<TermForm> named(String name, Terms terms) {
    return terms.forms().stream()
        .filter(
            form ->
                form.key().equalsIgnoreCase(name)
                    || form.mentions().stream()
                        .anyMatch(mention -> mention.wording().text().equalsIgnoreCase(name)))
        .toList();
  }

  private static void describe(String name, List<TermForm> forms, StringBuilder out) {
    if (forms.isEmpty()) {
      out.append("“").append(name).append("”: not found as a term\n");
    }
    for (TermForm form : forms) {
      String dependent = form.isIndependent() ? "" : ", only within one longer phrase";
      out.append(
          "“%s”: %s, head “%s”, modifiers %s%s%n"
              .formatted(
                  form.text(),
                  SummaryView.counted(form.count(), "place"),
                  form.signature().head(),
                  form.signature().modifiers(),
                  dependent));
    }
  }

  private static boolean isOf(JudgedPair pair, List<TermForm> ones, List<TermForm> others) {
    return ones.contains(pair.pair().one()) && others.contains(pair.pair().other());
  }

  private static void describe(JudgedPair pair, StringBuilder out) {
    out.append("%n“%s” | “%s”%n".formatted(pair.pair().one().text(), pair.pair().other().text()));
    for (Evidence reason : pair.pair().evidence()) {
      out.append("  %-15s %s%n".formatted(reason.kind().label(), reason.note()));
    }
    PairModel model = VariantFinder.model();
    out.append(
        number("bias", model.bias(pair.pair().kind()), "two forms of this kind at first sight"));
    if (pair.pair().source() != 0) {
      out.append(
          number("source", pair.pair().source(), "what the text in the other language says"));
    }
    for (Contribution contribution : model.contributions(pair.pair().features())) {
      out.append(
          number(
              contribution.feature().label(),
              contribution.product(),
              contribution.feature().words()));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "  probability     %.2f  %s%n",
            pair.pair().probability(),
            pair.verdict().words()));
  }

  private static String number(String label, double value, String words) {
    return String.format(Locale.ROOT, "  %-22s %+5.2f  %s%n", label, value, words);
  }
}
