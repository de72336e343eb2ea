package org.isogloss.core.cache;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
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
public final class RememberedRule implements ManuscriptRule {

  private final ManuscriptRule rule;
  private final Supplier<List<String>> options;
  private final ResultCache cache;
  private final SharedAnalysis<HitCodec.Found> shared = new SharedAnalysis<>(this::find);

  private RememberedRule(ManuscriptRule rule, Supplier<List<String>> options, ResultCache cache) {
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
      ManuscriptRule rule, Supplier<List<String>> options, ResultCache cache) {
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
    return shared.of(manuscript).hits();
  }

  @Override
  public List<ListedWord> words(AnalyzedManuscript manuscript) {
    return shared.of(manuscript).words();
  }

  private HitCodec.Found find(AnalyzedManuscript manuscript) {
    HitCodec codec =
        new HitCodec(manuscript.documents().stream().map(AnalyzedDocument::document).toList());
    CacheKey key = key(codec.documents());
    Optional<HitCodec.Found> before = cache.get(key, codec::decode);
    if (before.isPresent()) {
      return before.get();
    }
    HitCodec.Found found = new HitCodec.Found(rule.check(manuscript), rule.words(manuscript));
    cache.put(key, codec.encode(found));
    return found;
  }

  /** Everything that a rule can see of the documents; sentences, tags and lemmas follow from it. */
  private CacheKey key(List<Document> documents) {
    return new KeyParts()
        .add(rule.info().id())
        .list(options.get(), KeyParts::add)
        .list(documents, RememberedRule::add)
        .key();
  }

  private static void add(KeyParts parts, Document document) {
    parts
        .add(document.id().path())
        .add(document.language().map(LanguageTag::tag).orElse(""))
        .add(document.source().text())
        .add(document.prose())
        .list(document.blocks(), RememberedRule::add)
        .list(document.inlines(), RememberedRule::add)
        .list(document.bitext().map(Bitext::segments).orElse(List.of()), RememberedRule::add);
  }

  private static void add(KeyParts parts, SegmentPair segment) {
    parts.list(segment.english().stream().toList(), (key, text) -> add(key, text.span()));
    parts.list(segment.other().stream().toList(), (key, text) -> key.add(text.text()));
    parts.add(Double.toString(segment.confidence()));
  }

  private static void add(KeyParts parts, Block block) {
    parts.add(block.zone()).add(block.level()).add(block.number());
    add(parts, block.span());
  }

  private static void add(KeyParts parts, Inline inline) {
    parts.add(inline.kind());
    add(parts, inline.span());
  }

  private static void add(KeyParts parts, Span span) {
    parts.add(span.start()).add(span.end());
  }
}
