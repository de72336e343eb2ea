package org.isogloss.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.glossary.Termbase;

/**
 * The page of a rule: what it finds, why, how to mend it, and examples. It lies beside the rule's
 * class and is named for its id.
 *
 * @param rule whose page it is
 * @param markdown the page
 */
public record RulePage(RuleInfo rule, String markdown) {

  /**
   * The page of a rule.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static RulePage of(Rule rule) {
    String name = rule.info().id() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no page " + name + " beside " + rule.getClass());
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new RulePage(rule.info(), text.replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page " + name, e);
    }
  }

  /**
   * The page of a built-in rule.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public static RulePage of(RuleInfo rule) {
    return BuiltInRules.all(new Termbase(List.of())).stream()
        .filter(one -> one.info().id().equals(rule.id()))
        .map(RulePage::of)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no built-in rule " + rule.id()));
  }

  /** Where the page stands in the documents that come with the program. */
  public static String uri(RuleInfo rule) {
    return "docs/rules.md#" + rule.id();
  }

  /** All pages as one Markdown document, each under its rule's id. */
  public static String all(List<Rule> rules) {
    StringBuilder out = new StringBuilder("# Rules\n\n");
    out.append("Made by `./isogloss rules --format markdown` from the rules' own pages.\n\n");
    out.append("| rule | severity | finds |\n|---|---|---|\n");
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      out.append(
          "| [`%s`](#%s) | %s | %s |\n"
              .formatted(info.id(), info.id(), info.severity().label(), info.summary()));
    }
    for (Rule rule : rules) {
      // The id becomes the heading, so that a link can end in it; the page's own go one level down.
      String page = of(rule).markdown().strip().replaceFirst("^# (.*)", "**$1**");
      out.append("\n## ").append(rule.info().id()).append("\n\n");
      out.append(page.replaceAll("(?m)^## ", "### ")).append('\n');
    }
    return out.toString();
  }
}
