package org.isogloss.core.cache;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ListedWord;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;

/**
 * A rule whose hits and words are cached: for an unchanged manuscript neither they nor the tags and
 * terms that they are derived from are recomputed.
 */
final class RememberedRule implements ManuscriptRule {

  private final ManuscriptRule rule;
  private final Supplier<List<String>> options;
  private final ResultCache cache;
  private final SharedAnalysis<CacheKey> manuscripts;
  private final SharedAnalysis<HitCodec.Found> shared = new SharedAnalysis<>(this::find);

  /**
   * @param options all options of the rule, in a form that is the same in every run
   * @param manuscripts the key of everything that a rule can see of a manuscript
   */
  RememberedRule(
      ManuscriptRule rule,
      Supplier<List<String>> options,
      ResultCache cache,
      SharedAnalysis<CacheKey> manuscripts) {
    this.rule = rule;
    this.options = options;
    this.cache = cache;
    this.manuscripts = manuscripts;
  }

  @Override
  public RuleInfo info() {
    return rule.info();
  }

  @Override
  public boolean isIdle() {
    return rule.isIdle();
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    return shared.of(manuscript).hits();
  }

  @Override
  public Hit restated(Hit left, Hit whole) {
    return rule.restated(left, whole);
  }

  @Override
  public List<ListedWord> words(AnalyzedManuscript manuscript) {
    return shared.of(manuscript).words();
  }

  private HitCodec.Found find(AnalyzedManuscript manuscript) {
    HitCodec codec =
        new HitCodec(manuscript.documents().stream().map(AnalyzedDocument::document).toList());
    CacheKey key = key(manuscript);
    Optional<HitCodec.Found> before = cache.get(key, codec::decode);
    if (before.isPresent()) {
      return before.get();
    }
    HitCodec.Found found = new HitCodec.Found(rule.check(manuscript), rule.words(manuscript));
    cache.put(key, codec.encode(found));
    return found;
  }

  private CacheKey key(AnalyzedManuscript manuscript) {
    return new KeyParts()
        .add(rule.info().id())
        .list(options.get(), KeyParts::add)
        .add(manuscripts.of(manuscript))
        .key();
  }
}
