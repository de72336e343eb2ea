package org.isogloss.rules.languagetool;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isogloss.core.cache.CacheKey;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * LanguageTool's grammar and spelling on prose alone, block by block. What is known of a block from
 * an earlier run is not asked again, and LanguageTool is loaded when the first block needs it. In a
 * fork-join pool the blocks of a document are checked in parallel.
 */
public final class LanguageToolRule implements DocumentRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "languagetool",
          "Grammar and spelling",
          Severity.WARNING,
          "Grammar, spelling and style as LanguageTool sees them.");

  /** Rules that ask for a mark at the end of a sentence, which a heading does without. */
  private static final Set<String> SENTENCE_END_RULES =
      Set.of("PUNCTUATION_PARAGRAPH_END", "PUNCTUATION_PARAGRAPH_END2", "QUESTION_MARK");

  /** The rule that misses the partner of a quotation mark, looking at one paragraph. */
  private static final String UNPAIRED_QUOTES = "EN_UNPAIRED_QUOTES";

  /** Rules that replace words of another variety of English. */
  private static final Pattern OF_VARIETY = Pattern.compile("EN_[A-Z]{2}_SIMPLE_REPLACE");

  private final AcceptedFilter accepted;
  private final KeptMatches kept;
  private final BlockChecker checker;

  /** All rules that are on by default, in American English; nothing is kept. */
  public LanguageToolRule() {
    this(LanguageToolSettings.DEFAULT, ResultCache.NONE);
  }

  /**
   * @param settings what LanguageTool checks
   * @param cache where the results are kept
   */
  public LanguageToolRule(LanguageToolSettings settings, ResultCache cache) {
    this(settings, cache, Clock.system(ZoneId.systemDefault()), new LanguageToolChecker(settings));
  }

  LanguageToolRule(
      LanguageToolSettings settings, ResultCache cache, Clock clock, BlockChecker checker) {
    this.accepted = new AcceptedFilter(settings.accepted());
    this.kept = new KeptMatches(cache, clock, settings);
    this.checker = checker;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public List<Hit> check(AnalyzedDocument document) {
    return check(document, block -> true);
  }

  @Override
  public List<Hit> check(AnalyzedDocument document, Predicate<Block> wanted) {
    List<Block> blocks =
        document.document().blocks().stream()
            .filter(block -> block.zone().isProse())
            .filter(wanted)
            .toList();
    if (blocks.isEmpty()) {
      return List.of();
    }
    EstablishedNames names = EstablishedNames.of(document);
    List<BlockTask> tasks =
        blocks.stream()
            .map(block -> new BlockTask(document, names, BlockText.of(document, block)))
            .toList();
    List<BlockTask> unknown = new ArrayList<>();
    for (BlockTask task : tasks) {
      if (!task.recall()) {
        unknown.add(task);
      }
    }
    if (!unknown.isEmpty()) {
      checker.load();
      ForkJoinTask.invokeAll(
          unknown.stream().map(task -> ForkJoinTask.adapt(task::check)).toList());
    }
    return tasks.stream().flatMap(task -> task.hits().stream()).toList();
  }

  /** One block on its way from text to hits. */
  private final class BlockTask {

    private final AnalyzedDocument document;
    private final EstablishedNames names;
    private final BlockText text;
    private final CacheKey key;
    private List<BlockMatch> wanted = List.of();

    BlockTask(AnalyzedDocument document, EstablishedNames names, BlockText text) {
      this.document = document;
      this.names = names;
      this.text = text;
      this.key = kept.key(text);
    }

    /**
     * Takes what an earlier run has found, and says whether that is all that is asked now: for what
     * it did not want, as a name that was established then, it knows no suggestions.
     */
    boolean recall() {
      Optional<List<BlockMatch>> before = kept.get(key);
      wanted = before.orElse(List.of()).stream().filter(this::isWanted).toList();
      return before.isPresent() && wanted.stream().allMatch(m -> m.suggestions().isPresent());
    }

    void check() {
      List<BlockMatch> found = checker.check(text, this::isWanted);
      kept.put(key, found);
      wanted = found.stream().filter(this::isWanted).toList();
    }

    List<Hit> hits() {
      List<Hit> hits = new ArrayList<>();
      for (BlockMatch match : wanted) {
        boolean taste = match.kind() == BlockMatch.Kind.TASTE;
        hits.add(
            Hit.at(document.place(span(match)), match.message())
                .suggesting(match.suggestions().orElseThrow())
                .by(match.ruleId())
                .as(taste ? Severity.INFO : Severity.WARNING));
      }
      return hits;
    }

    private Span span(BlockMatch match) {
      return match.span().shifted(text.block().span().start());
    }

    private boolean ofVariety(BlockMatch match) {
      return OF_VARIETY.matcher(match.ruleId()).matches();
    }

    private boolean isWanted(BlockMatch match) {
      Block block = text.block();
      Span span = span(match);
      if (text.masked().stream().anyMatch(masked -> masked.span().overlaps(span))) {
        return false;
      }
      if (match.ruleId().equals("UPPERCASE_SENTENCE_START")) {
        return !Character.isLowerCase(document.text(block.span()).codePointAt(0));
      }
      if (match.ruleId().equals(UNPAIRED_QUOTES)) {
        return !ParagraphQuotations.isPaired(document.document(), block, span.start());
      }
      boolean spelling =
          ofVariety(match)
              || match.kind() == BlockMatch.Kind.SPELLING
              || match.kind() == BlockMatch.Kind.MULTIWORD;
      if (spelling && accepted.accepts(document.text(block.span()), match.span())) {
        return false;
      }
      if (match.kind() == BlockMatch.Kind.SPELLING) {
        return !names.contain(document.text(span));
      }
      boolean heading = block.zone() == Zone.HEADING || block.zone() == Zone.TITLE;
      return !(heading && SENTENCE_END_RULES.contains(match.ruleId()));
    }
  }
}
