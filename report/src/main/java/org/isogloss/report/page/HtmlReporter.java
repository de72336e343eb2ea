package org.isogloss.report.page;

import java.util.Set;
import org.isogloss.core.rule.Topic;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.outcome.UniqueFingerprints;
import org.isogloss.report.summary.FindingGroup;
import org.isogloss.report.summary.Overview;

/** Writes a report as a page for a browser. */
public final class HtmlReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    Outcome all = outcome.withKnown();
    return HtmlPage.render(
        new PageInput(
            all.report(),
            Set.copyOf(outcome.known()),
            outcome.documents(),
            outcome.rules(),
            FindingGroup.of(all).stream().map(HtmlReporter::kind).toList(),
            Overview.mostImportant(FindingGroup.of(outcome)).stream()
                .map(finding -> new PageInput.Lead(finding, Overview.message(finding)))
                .toList(),
            UniqueFingerprints.of(all.report().findings()),
            outcome.styles(),
            outcome.version()));
  }

  private static PageInput.Kind kind(FindingGroup group) {
    // Contradictions are repeats with a color of their own.
    PageInput.Role role =
        switch (group.topic().orElse(Topic.REPEATS)) {
          case TERMS -> PageInput.Role.CONCEPTS;
          case REPEATS -> PageInput.Role.REPEATS;
          case STYLE -> PageInput.Role.STYLE;
          case GLOSSARY, TRANSLATION, GRAMMAR, SPELLING, OTHER -> PageInput.Role.TEXT;
        };
    return new PageInput.Kind(
        group.topic().map(HtmlReporter::code).orElse("kc"), group.title(), role, group.findings());
  }

  /** The class that gives a kind its color. */
  private static String code(Topic topic) {
    return switch (topic) {
      case TERMS -> "k0";
      case GLOSSARY -> "k1";
      case REPEATS -> "k2";
      case GRAMMAR -> "k3";
      case STYLE -> "k4";
      case SPELLING -> "k5";
      case OTHER -> "k6";
      case TRANSLATION -> "k7";
    };
  }
}
