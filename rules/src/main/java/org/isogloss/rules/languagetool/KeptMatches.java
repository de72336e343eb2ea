package org.isogloss.rules.languagetool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.cache.CacheKey;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.cache.ResultReader;
import org.isogloss.core.cache.ResultWriter;
import org.isogloss.core.document.Span;

/**
 * Cached matches of blocks. The key holds everything that decides them: the block's text, the rules
 * that run, and the day if the text mentions a date and the settings turn on a rule that may look
 * at it; none does by default.
 */
final class KeptMatches {

  private static final BlockMatch.Kind[] KINDS = BlockMatch.Kind.values();

  private final ResultCache cache;
  private final Clock clock;
  private final List<String> rules;
  private final boolean mayDependOnDay;

  /**
   * @param settings which rules run; accepted words are not part of the key because they are
   *     filtered out afterward
   * @param variety the variety of English
   */
  KeptMatches(ResultCache cache, Clock clock, LanguageToolSettings settings, String variety) {
    this.cache = cache;
    this.clock = clock;
    this.mayDependOnDay = !settings.enabledRules().isEmpty();
    this.rules =
        List.of(
            "languagetool with categories, without its speller",
            variety,
            String.join(",", settings.disabledCategories()),
            String.join(",", settings.disabledRules()),
            String.join(",", settings.enabledRules()),
            CuratedRules.BUILT_IN.off());
  }

  /**
   * Returns the matches in a block; empty if they are not known.
   *
   * @param length of the block's text
   */
  Optional<List<BlockMatch>> get(CacheKey key, int length) {
    return cache.get(key, bytes -> new ResultReader(bytes).list(in -> decode(in, length)));
  }

  void put(CacheKey key, List<BlockMatch> matches) {
    cache.put(key, encode(matches));
  }

  /** Everything that decides what is found in a block. */
  CacheKey key(BlockText text) {
    List<String> parts = new ArrayList<>(rules);
    StringBuilder read = new StringBuilder();
    for (BlockText.Piece piece : text.pieces()) {
      parts.add(piece.text());
      parts.add(piece.masked() ? "read as " + piece.readAs() : "");
      read.append(piece.readAs());
    }
    boolean dependsOnDay = mayDependOnDay && SpokenDate.isIn(read.toString());
    parts.add(dependsOnDay ? LocalDate.now(clock).toString() : "");
    return CacheKey.of(parts);
  }

  private static byte[] encode(List<BlockMatch> matches) {
    ResultWriter out = new ResultWriter();
    out.list(
        matches,
        (to, match) -> {
          to.text(match.ruleId());
          to.text(match.category());
          to.number(match.span().start());
          to.number(match.span().end());
          to.text(match.message());
          to.number(Arrays.binarySearch(KINDS, match.kind()));
          to.list(match.suggestions(), ResultWriter::text);
        });
    return out.bytes();
  }

  private static BlockMatch decode(ResultReader in, int length) {
    String ruleId = in.text();
    String category = in.text();
    Span span = new Span(in.number(), in.number());
    if (span.end() > length) {
      throw new IllegalArgumentException("end must be at most " + length + ": " + span.end());
    }
    String message = in.text();
    BlockMatch.Kind kind = KINDS[in.number()];
    return new BlockMatch(ruleId, category, span, message, kind, in.list(ResultReader::text));
  }
}
