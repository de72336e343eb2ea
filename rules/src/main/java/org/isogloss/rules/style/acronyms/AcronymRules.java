package org.isogloss.rules.style.acronyms;

import java.util.List;
import java.util.function.Function;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.core.text.SharedAnalysis;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.style.SlipRule;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.style.StyleSlip;

/** The rules about the definitions of acronyms. */
public final class AcronymRules {

  /** Where an acronym must be defined. */
  static final RuleOption<String> PER =
      new RuleOption<>(
          "per",
          new OptionType.Choice(List.of("manuscript", "chapter")),
          "manuscript",
          "chapter",
          "Where an acronym must be defined: once in the manuscript, or in each chapter, that is in"
              + " each file.");

  /** How often an acronym must be used. */
  static final RuleOption<Integer> LEAST_USES =
      new RuleOption<>(
          "least-uses",
          new OptionType.WholeNumber(1),
          3,
          "2",
          "How often an acronym must be used to be reported as undefined.");

  private static final RuleInfo UNDEFINED =
      info(
              "acronym-undefined",
              "Undefined acronyms",
              "Acronyms that are used several times, but never defined.")
          .with(LEAST_USES, PER);

  private static final RuleInfo UNUSED =
      info(
          "acronym-unused",
          "Unused acronyms",
          "Acronyms that are defined, but not used afterward.");

  private static final RuleInfo REDEFINED =
      info(
          "acronym-redefined",
          "Acronyms defined again",
          "Acronyms that are defined more than once in a document.");

  private static final RuleInfo LATE =
      info(
          "acronym-late",
          "Acronyms used before their definition",
          "Acronyms that are used before they are defined.");

  private static final RuleInfo LONG_FORM =
      info(
          "acronym-long-form",
          "Long forms after the acronym",
          "Terms that are written out again, although their acronym was defined and is used.");

  private static final RuleInfo TWO_MEANINGS =
      info(
          "acronym-two-meanings",
          "Acronyms with two meanings",
          "Acronyms that are defined with different long forms.");

  private static final RuleInfo TWO_NAMES =
      info(
          "acronym-two-names",
          "Terms with two acronyms",
          "Terms that are abbreviated in different ways.");

  private AcronymRules() {}

  private static RuleInfo info(String id, String name, String summary) {
    return StyleSlip.info(id, name, summary, RuleInfo.PROSE);
  }

  /**
   * All of them.
   *
   * @param options their options
   * @param accepted words that need no definition
   * @param analysis prepares documents
   */
  public static List<ManuscriptRule> with(
      OptionValues options, AcceptedWords accepted, StyleAnalysis analysis) {
    SharedAnalysis<AcronymIndex> index =
        new SharedAnalysis<>(manuscript -> AcronymIndex.of(analysis.of(manuscript)));
    UndefinedAcronyms undefined =
        new UndefinedAcronyms(options.get(LEAST_USES), options.get(PER), accepted);
    return List.of(
        rule(UNDEFINED, undefined::find, index),
        rule(UNUSED, UnusedAcronyms::find, index),
        rule(REDEFINED, DefinitionOrder::again, index),
        rule(LATE, DefinitionOrder::late, index),
        rule(LONG_FORM, RepeatedLongForms::find, index),
        rule(TWO_MEANINGS, CompetingDefinitions::meanings, index),
        rule(TWO_NAMES, CompetingDefinitions::names, index));
  }

  private static ManuscriptRule rule(
      RuleInfo info, Function<AcronymIndex, List<Hit>> finder, SharedAnalysis<AcronymIndex> index) {
    return new SlipRule(info, manuscript -> finder.apply(index.of(manuscript)));
  }
}
