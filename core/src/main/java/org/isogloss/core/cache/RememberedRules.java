package org.isogloss.core.cache;

import java.util.List;
import java.util.function.Supplier;
import org.isogloss.core.document.BibliographyFile;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;

/**
 * Makes rules that are cached by manuscript. They share its key, since it takes longer to compute
 * than the results of some rules.
 */
public final class RememberedRules {

  /** Nothing is cached. */
  public static final RememberedRules NONE = new RememberedRules(ResultCache.NONE);

  private final ResultCache cache;
  private final SharedAnalysis<CacheKey> manuscripts = new SharedAnalysis<>(RememberedRules::key);

  /**
   * @param cache where the results are kept
   */
  public RememberedRules(ResultCache cache) {
    this.cache = cache;
  }

  /**
   * Returns a caching rule, or the rule itself if there is no cache.
   *
   * @param rule finds the hits, from nothing other than the manuscript and its options
   * @param options all its options, in a form that is the same in every run
   */
  public ManuscriptRule of(ManuscriptRule rule, Supplier<List<String>> options) {
    return cache == ResultCache.NONE ? rule : new RememberedRule(rule, options, cache, manuscripts);
  }

  /** Everything that a rule can see of the documents; sentences, tags and lemmas follow from it. */
  private static CacheKey key(AnalyzedManuscript manuscript) {
    return new KeyParts()
        .list(manuscript.documents(), (parts, document) -> add(parts, document.document()))
        .key();
  }

  private static void add(KeyParts parts, Document document) {
    parts
        .add(document.id().path())
        .add(document.language().map(LanguageTag::tag).orElse(""))
        .add(document.source().text())
        .add(document.prose())
        .list(document.blocks(), RememberedRules::add)
        .list(document.inlines(), RememberedRules::add)
        .list(document.bibliographies(), RememberedRules::add)
        .list(document.bitext().map(Bitext::segments).orElse(List.of()), RememberedRules::add);
  }

  private static void add(KeyParts parts, BibliographyFile file) {
    parts.add(file.name()).list(file.text().stream().toList(), KeyParts::add);
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
