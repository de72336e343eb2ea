package org.isogloss.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.cache.KeyParts;
import org.isogloss.core.cache.RememberedRules;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.match.TermWords;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.glossary.GlossaryRule;
import org.isogloss.rules.glossary.TermCasingRule;
import org.isogloss.rules.glossary.TermDeprecatedRule;
import org.isogloss.rules.glossary.TermHyphenationRule;
import org.isogloss.rules.glossary.TermVariantUnlistedRule;
import org.isogloss.rules.languagetool.LanguageToolRule;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.RepeatedPassageRule;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.sentences.SentenceTooLongRule;
import org.isogloss.rules.spelling.MisspelledWordRule;
import org.isogloss.rules.spelling.WrittenVariety;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.suppression.SuppressionMalformedRule;
import org.isogloss.rules.suppression.SuppressionUnusedRule;
import org.isogloss.rules.terms.TermAnalysis;
import org.isogloss.rules.terms.TermVariantsRule;

/**
 * The list of all rules, by id. Rules of one instance share what is expensive (LanguageTool and the
 * analyses of whole manuscripts) wherever their settings agree. Not thread-safe.
 */
public final class BuiltInRules {

  private final ResultCache cache;
  private final RememberedRules cached;

  /** Caches the rules of house style, unless someone follows their decisions. */
  private final RememberedRules cachedStyle;

  private final Map<LanguageToolSettings, LanguageToolRule> languageTools = new HashMap<>();
  private final Map<RepeatSettings, RepeatAnalysis> repeats = new HashMap<>();

  private final StyleAnalysis style;

  // Evidence for terms needs the default repeats, even if fewer of them are reported.
  private final TermAnalysis terms = new TermAnalysis(repeats(RepeatSettings.DEFAULT));

  /**
   * @param cache where rules keep their results between runs
   */
  public BuiltInRules(ResultCache cache) {
    this(cache, new StyleAnalysis(), true);
  }

  /**
   * @param cache where rules keep their results between runs, except for those of house style
   * @param style answers the questions of house style, every time
   */
  public BuiltInRules(ResultCache cache, StyleAnalysis style) {
    this(cache, style, false);
  }

  private BuiltInRules(ResultCache cache, StyleAnalysis style, boolean isStyleCached) {
    this.cache = cache;
    this.cached = new RememberedRules(cache);
    this.cachedStyle = isStyleCached ? cached : RememberedRules.NONE;
    this.style = style;
  }

  /** Returns new instances of all rules with their default settings, sorted by id. */
  public static List<Rule> all(Termbase termbase) {
    return new BuiltInRules(ResultCache.NONE).with(RuleSettings.of(termbase));
  }

  /** Returns all rules with these settings, sorted by id. */
  public List<Rule> with(RuleSettings settings) {
    Termbase termbase = settings.variety().map(settings.termbase()::in).orElse(settings.termbase());
    GlossaryAnalysis glossary = new GlossaryAnalysis(termbase);
    List<GlossaryRule> ofGlossary =
        List.of(
            new TermCasingRule(glossary),
            new TermDeprecatedRule(glossary),
            new TermHyphenationRule(glossary),
            new TermVariantUnlistedRule(glossary));
    // The glossary's terms count as correctly spelled, even in the other variety of English.
    OptionValues options = settings.options();
    LanguageToolSettings languageTool =
        LanguageToolSettings.of(settings.variety(), settings.accepted(), options)
            .accepting(TermWords.of(settings.termbase()));
    RepeatSettings repeats = RepeatedPassageRule.settings(options);
    boolean acrossOnly = options.get(RepeatedPassageRule.ACROSS_ONLY);
    double leastScore = options.get(TermVariantsRule.MIN_SCORE);
    List<Rule> rules = new ArrayList<>();
    rules.add(
        languageTools.computeIfAbsent(
            languageTool,
            key ->
                new LanguageToolRule(
                    key,
                    cache,
                    texts -> WrittenVariety.of(new AnalyzedManuscript(texts)).variety())));
    MisspelledWordRule misspelled = new MisspelledWordRule(languageTool);
    rules.add(cached.of(misspelled, () -> spellingKey(languageTool)));
    RepeatedPassageRule repeated = new RepeatedPassageRule(repeats(repeats), acrossOnly);
    rules.add(cached.of(repeated, () -> options.keyParts(repeated.info().options())));
    rules.add(new SentenceTooLongRule(options.get(SentenceTooLongRule.MAX_WORDS)));
    rules.add(new SuppressionMalformedRule());
    rules.add(new SuppressionUnusedRule());
    rules.addAll(ofGlossary);
    TermVariantsRule variants =
        new TermVariantsRule(
            terms::of, glossary, ofGlossary, leastScore, languageTool::chosenVariety);
    rules.add(cached.of(variants, () -> variantsKey(variants, settings)));
    rules.addAll(StyleRules.with(settings, style, cachedStyle));
    rules.addAll(BilingualRules.with(settings, glossary, terms, cached));
    rules.sort(Comparator.comparing(rule -> rule.info().id()));
    return List.copyOf(rules);
  }

  private static List<String> spellingKey(LanguageToolSettings settings) {
    KeyParts key = new KeyParts().add(settings.variety().orElse("declared"));
    settings.accepted().addTo(key);
    return key.parts();
  }

  private static List<String> variantsKey(Rule variants, RuleSettings settings) {
    KeyParts key = new KeyParts();
    key.list(settings.options().keyParts(variants.info().options()), KeyParts::add);
    key.add(settings.variety().orElse("declared"));
    settings.termbase().addTo(key);
    return key.parts();
  }

  private RepeatAnalysis repeats(RepeatSettings settings) {
    return repeats.computeIfAbsent(settings, key -> new RepeatAnalysis(key));
  }
}
