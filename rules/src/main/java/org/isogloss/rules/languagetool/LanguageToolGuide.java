package org.isogloss.rules.languagetool;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.rule.Confidence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;

/** LanguageTool's documentation of its own rules. */
public final class LanguageToolGuide {

  private static final String NOT_CHECKED =
      """
      # NOT_CHECKED

      Not a LanguageTool rule: Isogloss reports here that it did not pass a text to LanguageTool,
      or stopped the check, because it would take minutes: a sentence of thousands of words and
      marks, such as a table on one line, or a word of thousands of letters. Everything else in the
      file is checked.
      """;

  /** How many of the findings seen were right, as {@code levels.txt} notes it. */
  private static final Pattern SHARE =
      Pattern.compile("(^|[,;] )(edited: )?(\\d+) of (\\d+)(?=[,;]| before th| by |$)");

  private LanguageToolGuide() {}

  /** Returns a page about one of its rules in Markdown; empty if there is no such rule. */
  public static Optional<String> describe(String id) {
    if (id.equals(LanguageToolRule.NOT_CHECKED)) {
      return Optional.of(NOT_CHECKED);
    }
    // Few rules are not in the usual variety, and loading another one takes time.
    return Stream.concat(
            Stream.of(LanguageToolSettings.USUAL_VARIETY), LanguageToolSettings.VARIETIES.stream())
        .flatMap(variety -> rule(variety, id).stream())
        .findFirst()
        .map(rule -> page(id, rule));
  }

  private static Optional<Rule> rule(String variety, String id) {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(variety));
    // Some rules name their findings after what they found: EN_COMPOUNDS_SEMI_COLONS.
    return tool.getAllRules().stream()
        .filter(rule -> rule.getId().equals(id) || id.startsWith(rule.getId() + "_"))
        .filter(rule -> rule.getId().equals(id) || namesItsFindings(rule))
        .max(Comparator.comparingInt(rule -> rule.getId().length()));
  }

  private static boolean namesItsFindings(Rule rule) {
    return !LanguageToolRule.PARTS.contain(rule.getId());
  }

  private static String page(String id, Rule rule) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(id).append("\n\n");
    page.append(rule.getDescription()).append(".\n\n");
    page.append("Category: ").append(rule.getCategory().getName()).append(".\n");
    if (rule.getUrl() != null) {
      page.append("\nMore information: ").append(rule.getUrl()).append('\n');
    }
    if (!rule.getIncorrectExamples().isEmpty()) {
      page.append("\nLanguageTool's own example of what the rule flags:\n\n```text\n");
      IncorrectExample example = rule.getIncorrectExamples().get(0);
      page.append(example.getExample().replaceAll("</?marker>", "")).append("\n```\n");
    }
    page.append('\n').append(level(id, rule));
    return page.toString();
  }

  /** Says how sure the findings of a rule are, who says so, and how to change it. */
  private static String level(String id, Rule rule) {
    String category = String.valueOf(rule.getCategory().getId());
    CuratedRules.Entry entry = CuratedRules.BUILT_IN.of(id, category);
    String level =
        entry
            .confidence()
            .map(confidence -> "Confidence of its findings: " + confidence.label())
            .orElse("Isogloss does not run this rule");
    String record =
        RuleRecords.BUILT_IN
            .of(id)
            .map(
                judged ->
                    " Readers judged %d of %d of its findings to be right."
                        .formatted(judged.right(), judged.judged()))
            .orElse("");
    String scope = "this rule";
    if (entry.isForCategory()) {
      scope = "the category " + category;
    } else if (!entry.isForOneRule()) {
      scope = "the rules " + entry.name();
    }
    String shown =
        entry.confidence().filter(c -> c != Confidence.LOW).isPresent()
            ? ""
            : "\nTo report its findings by default, set `languagetool/%s: on` under `rules`"
                    .formatted(id)
                + " in a settings file.\n";
    return "%s, according to Isogloss's entry for %s: %s.%s%s\n%s"
        .formatted(level, scope, spelledOut(entry.reason()), record, byLikelihood(entry), shown);
  }

  /** A reason with its figures as words: without the notation of {@code levels.txt}. */
  static String spelledOut(String reason) {
    return SHARE
        .matcher(reason)
        .replaceAll(
            share ->
                share.group(1)
                    + (share.group(2) == null ? "" : "in well-edited texts, ")
                    + right(Integer.parseInt(share.group(3)), Integer.parseInt(share.group(4))));
  }

  private static String right(int right, int all) {
    if (all == 1) {
      return right == 1 ? "the only finding was right" : "the only finding was wrong";
    }
    String share = right == 0 ? "none" : String.valueOf(right);
    return "%s of %d findings %s right".formatted(share, all, right > 1 ? "were" : "was");
  }

  private static String byLikelihood(CuratedRules.Entry entry) {
    return entry.confidence().filter(Confidence.MEDIUM::equals).isPresent()
        ? " In a text in which LanguageTool finds little, the confidence may be low."
        : "";
  }
}
