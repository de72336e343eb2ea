package org.isogloss.core.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * A rule whose hits are cached: for an unchanged manuscript neither they nor the tags and terms
 * that they are derived from are recomputed.
 */
public final class RememberedRule implements ManuscriptRule {

  private final ManuscriptRule rule;
  private final Supplier<String> options;
  private final ResultCache cache;

  private RememberedRule(ManuscriptRule rule, Supplier<String> options, ResultCache cache) {
    this.rule = rule;
    this.options = options;
    this.cache = cache;
  }

  /**
   * Returns a caching rule, or the rule itself if there is no cache.
   *
   * @param rule finds the hits, from nothing other than the manuscript and its options
   * @param options all its options, in a form that is the same in every run
   */
  public static ManuscriptRule of(
      ManuscriptRule rule, Supplier<String> options, ResultCache cache) {
    return cache == ResultCache.NONE ? rule : new RememberedRule(rule, options, cache);
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
    HitCodec codec =
        new HitCodec(manuscript.documents().stream().map(AnalyzedDocument::document).toList());
    CacheKey key = key(codec.documents());
    Optional<List<Hit>> before = cache.get(key, codec::decode);
    if (before.isPresent()) {
      return before.get();
    }
    List<Hit> hits = rule.check(manuscript);
    cache.put(key, codec.encode(hits));
    return hits;
  }

  /** Everything that a rule can see of the documents; sentences, tags and lemmas follow from it. */
  private CacheKey key(List<Document> documents) {
    List<String> parts = new ArrayList<>(List.of(rule.info().id(), options.get()));
    for (Document document : documents) {
      DocumentId id = document.id();
      parts.add(id.path());
      parts.add(document.language().map(LanguageTag::tag).orElse(""));
      parts.add(document.source());
      parts.add(document.prose());
      parts.add(document.blocks().toString());
      parts.add(document.inlines().toString());
    }
    return CacheKey.of(parts);
  }
}
