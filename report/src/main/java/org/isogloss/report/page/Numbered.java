package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;

/**
 * A finding of the report.
 *
 * @param number from 1, in the order of the report
 * @param finding the finding
 * @param kind its kind
 * @param key its name in the next run
 * @param isKnown whether it is not new
 */
record Numbered(int number, Finding finding, PageInput.Kind kind, String key, boolean isKnown) {

  /** All findings, in the order of the report. */
  static List<Numbered> of(PageInput input) {
    IdentityHashMap<Finding, PageInput.Kind> kinds = new IdentityHashMap<>();
    for (PageInput.Kind kind : input.kinds()) {
      kind.findings().forEach(finding -> kinds.put(finding, kind));
    }
    List<Numbered> numbered = new ArrayList<>();
    for (Finding finding : input.report().findings()) {
      int number = numbered.size() + 1;
      numbered.add(
          new Numbered(
              number,
              finding,
              kinds.get(finding),
              input.keys().get(number - 1),
              input.known().contains(finding)));
    }
    return numbered;
  }

  /** The same findings, the most important first. */
  static List<Numbered> ranked(List<Numbered> findings, List<PageInput.Kind> kinds) {
    IdentityHashMap<Finding, Numbered> numbers = new IdentityHashMap<>();
    findings.forEach(numbered -> numbers.put(numbered.finding(), numbered));
    return kinds.stream().flatMap(kind -> kind.findings().stream()).map(numbers::get).toList();
  }

  /** Whether it is shown among the concepts. */
  boolean isConcept() {
    return kind.role() == PageInput.Role.CONCEPTS && finding.forms().size() > 1;
  }

  /** Whether it is shown among the repeats. */
  boolean isRepeat() {
    return kind.role() == PageInput.Role.REPEATS && finding.occurrences().size() > 1;
  }

  /** What it is about, if a view other than the text has its details; otherwise empty. */
  String brief() {
    if (isConcept()) {
      List<Grounds.Form> forms = finding.forms();
      String others = forms.size() == 2 ? "“%s”".formatted(forms.get(1).text()) : others(forms);
      return VisibleText.line("“%s” or %s".formatted(forms.get(0).text(), others));
    }
    return isRepeat() ? VisibleText.line(finding.message()) : "";
  }

  private static String others(List<Grounds.Form> forms) {
    return "“%s” and %d more".formatted(forms.get(1).text(), forms.size() - 2);
  }

  /** The id of its details. */
  String anchor() {
    return "f" + number;
  }

  /** All its places, the one to go to first among them. */
  List<Located> places() {
    List<Located> places = new ArrayList<>();
    boolean isListed = false;
    for (Grounds.Occurrence<Located> one : finding.occurrences()) {
      places.add(one.place());
      isListed |= one.place().location().equals(finding.location());
    }
    if (!isListed) {
      places.add(0, finding.place());
    }
    return places;
  }
}
