package org.isogloss.rules.languagetool;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.cache.CacheKey;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.CheckedText;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.core.rule.RuleParts;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.languagetool.variety.AmericanRules;

/**
 * Checks the grammar of prose with LanguageTool, block by block. Results of earlier runs are
 * reused, and LanguageTool is loaded only when the first block needs it. In a fork-join pool the
 * blocks of a document are checked in parallel.
 */
public final class LanguageToolRule implements DocumentRule {

  /** LanguageTool's rules, and what is not checked. */
  static final RuleParts PARTS = RuleParts.in(LanguageToolRule.class, "rules.txt");

  /** Categories that are off. */
  public static final RuleOption<List<String>> DISABLED_CATEGORIES =
      new RuleOption<>(
          "disabled-categories",
          new OptionType.Names(LanguageToolSettings.CATEGORIES),
          List.of(),
          "[STYLE]",
          "LanguageTool categories whose rules are off.");

  /** Single rules that are off. */
  public static final RuleOption<List<String>> DISABLED_RULES =
      new RuleOption<>(
          "disabled-rules",
          new OptionType.Ids("the id of a rule such as EN_A_VS_AN", PARTS),
          List.of(),
          "[EN_A_VS_AN]",
          "LanguageTool rules that are off.");

  /** Single rules that are reported whatever {@link CuratedRules} says. */
  public static final RuleOption<List<String>> ENABLED_RULES =
      new RuleOption<>(
          "enabled-rules",
          new OptionType.Ids("the id of a rule such as WHETHER", PARTS),
          List.of(),
          "[WHETHER]",
          "LanguageTool rules to run and report, though they are off or have low confidence by"
              + " default. A level for `languagetool/WHETHER` does the same.");

  private static final RuleInfo INFO =
      new RuleInfo(
              "languagetool",
              "Grammar and spelling",
              Severity.WARNING,
              "Grammar, spelling and style problems found by LanguageTool.")
          .about(Topic.GRAMMAR)
          .having(PARTS)
          .with(DISABLED_CATEGORIES, DISABLED_RULES, ENABLED_RULES);

  /** Rules that replace words of another variety of English; findings are named after the word. */
  private static final Pattern OF_VARIETY = Pattern.compile("EN_[A-Z]{2}_SIMPLE_REPLACE(?:_.+)?");

  /** The part of the rule that reports what LanguageTool did not check. */
  static final String NOT_CHECKED = "NOT_CHECKED";

  /** How much of a text that was not checked is shown, in code units. */
  private static final int LONGEST_SHOWN = 60;

  private final LanguageToolSettings settings;
  private final AcceptedFilter accepted;
  private final Function<List<AnalyzedDocument>, Optional<String>> written;
  private final Function<String, VarietyCheck> made;
  private final Map<String, VarietyCheck> byVariety = new ConcurrentHashMap<>();

  /** Runs all rules that are on by default, in American English, without a cache. */
  public LanguageToolRule() {
    this(LanguageToolSettings.DEFAULT, ResultCache.NONE, documents -> Optional.empty());
  }

  /**
   * @param settings what LanguageTool checks
   * @param cache where the results are kept
   * @param written the variety of English that most words of documents follow, if any do
   */
  public LanguageToolRule(
      LanguageToolSettings settings,
      ResultCache cache,
      Function<List<AnalyzedDocument>, Optional<String>> written) {
    this(
        settings,
        cache,
        Clock.system(ZoneId.systemDefault()),
        variety -> new LanguageToolChecker(settings, variety),
        written);
  }

  LanguageToolRule(
      LanguageToolSettings settings,
      ResultCache cache,
      Clock clock,
      Function<String, BlockChecker> checkers) {
    this(settings, cache, clock, checkers, documents -> Optional.empty());
  }

  private LanguageToolRule(
      LanguageToolSettings settings,
      ResultCache cache,
      Clock clock,
      Function<String, BlockChecker> checkers,
      Function<List<AnalyzedDocument>, Optional<String>> written) {
    this.settings = settings;
    this.written = written;
    this.accepted = new AcceptedFilter(settings.accepted());
    this.made =
        variety ->
            new VarietyCheck(
                new KeptMatches(cache, clock, settings, variety), checkers.apply(variety));
  }

  /** What belongs to one variety of English: its results and its LanguageTool instances. */
  private record VarietyCheck(KeptMatches kept, BlockChecker checker) {}

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
            .filter(block -> block.zone().isProse() && !MaskedSpans.isForeign(document, block))
            .filter(wanted)
            .toList();
    if (blocks.isEmpty()) {
      return List.of();
    }
    VarietyCheck variety = byVariety.computeIfAbsent(settings.varietyOf(document.document()), made);
    List<BlockTask> tasks =
        BlockUnits.of(document, blocks).stream()
            .map(unit -> new BlockTask(document, variety, unit))
            .toList();
    List<BlockTask> unknown = new ArrayList<>();
    for (BlockTask task : tasks) {
      if (task.recall()) {
        document.blockDone();
      } else {
        unknown.add(task);
      }
    }
    check(variety, unknown, document::blockDone);
    return tasks.stream().flatMap(task -> task.hits().stream()).toList();
  }

  @Override
  public List<Hit> joined(List<Hit> hits, List<CheckedText> texts) {
    List<AnalyzedDocument> documents = texts.stream().map(CheckedText::document).toList();
    Set<DocumentId> open =
        documents.stream()
            .map(AnalyzedDocument::document)
            .filter(document -> settings.chosenVariety(document).isEmpty())
            .map(Document::id)
            .collect(Collectors.toUnmodifiableSet());
    Predicate<String> isEnabled = rule -> settings.enabledRules().contains(rule);
    List<Hit> holding =
        AmericanRules.withoutOtherVariety(
            hits,
            hit -> open.contains(hit.place().document()) && hit.subId().filter(isEnabled).isEmpty(),
            () -> written.apply(documents));
    return Likelihood.weighed(Decisions.joined(holding, documents), texts, isEnabled);
  }

  /**
   * Checks blocks in parallel. Identical blocks are checked once, with the same result as if each
   * were checked in a run of its own with a cache, so text that is repeated many times costs
   * little.
   */
  private static void check(VarietyCheck variety, List<BlockTask> tasks, Runnable blockDone) {
    if (tasks.isEmpty()) {
      return;
    }
    Map<CacheKey, List<BlockTask>> alike =
        tasks.stream()
            .collect(
                Collectors.groupingBy(task -> task.key, LinkedHashMap::new, Collectors.toList()));
    variety.checker().load();
    Consumer<List<BlockTask>> work =
        same -> {
          same.get(0).check(same);
          same.forEach(task -> blockDone.run());
        };
    ForkJoinTask.invokeAll(
        alike.values().stream().map(same -> ForkJoinTask.adapt(() -> work.accept(same))).toList());
  }

  /** One block on its way from text to hits. */
  private final class BlockTask {

    private final AnalyzedDocument document;
    private final VarietyCheck variety;
    private final BlockText text;
    private final String read;
    private final CacheKey key;
    private List<BlockMatch> wanted = List.of();
    private Optional<String> uncheckedBecause = Optional.empty();

    BlockTask(AnalyzedDocument document, VarietyCheck variety, BlockText text) {
      this.document = document;
      this.variety = variety;
      this.text = text;
      this.read = document.text(text.span());
      this.key = variety.kept().key(text);
    }

    /** Uses the result of an earlier run, and returns whether there was one. */
    boolean recall() {
      Optional<List<BlockMatch>> before = variety.kept().get(key, text.span().length());
      wanted = before.orElse(List.of()).stream().filter(this::isWanted).toList();
      return before.isPresent();
    }

    /**
     * Checks the block, and applies the result to all identical ones. Blocks that could not be
     * checked are not cached: a later run may have time for them.
     *
     * @param same the identical blocks, including this one
     */
    void check(List<BlockTask> same) {
      List<BlockMatch> found = List.of();
      Optional<String> unchecked = Optional.empty();
      try {
        found = variety.checker().check(text);
        variety.kept().put(key, found);
      } catch (UncheckedTextException e) {
        unchecked = Optional.of(e.getMessage());
      }
      for (BlockTask task : same) {
        task.wanted = found.stream().filter(task::isWanted).toList();
        task.uncheckedBecause = unchecked;
      }
    }

    List<Hit> hits() {
      List<Hit> hits = new ArrayList<>();
      uncheckedBecause.ifPresent(reason -> hits.add(unchecked(reason)));
      for (BlockMatch match : wanted) {
        boolean taste = match.kind() == BlockMatch.Kind.TASTE;
        hits.add(
            Hit.at(document.place(span(match)), match.message())
                .suggesting(match.suggestions(), Applicability.UNSAFE)
                .by(match.ruleId())
                .with(confidence(match))
                .as(taste ? Severity.INFO : Severity.WARNING));
      }
      return hits;
    }

    /** Reports what was not checked, at its first words. */
    private Hit unchecked(String reason) {
      String prose = document.document().prose();
      int start = text.span().start();
      int end = Math.min(text.span().end(), start + LONGEST_SHOWN);
      int blank = prose.lastIndexOf(' ', end);
      if (end < text.span().end() && blank > start) {
        end = blank;
      } else if (end < text.span().end() && Character.isHighSurrogate(prose.charAt(end - 1))) {
        end--;
      }
      String message = "Grammar and spelling were not checked here: " + reason + ".";
      return Hit.at(document.place(new Span(start, end)), message)
          .by(NOT_CHECKED)
          .as(Severity.INFO);
    }

    private Confidence confidence(BlockMatch match) {
      CuratedRules.Entry entry = curated(match);
      Confidence own = entry.confidence().orElse(Confidence.LOW);
      if (own == Confidence.LOW && isEnabled(match)) {
        own = Confidence.MEDIUM;
      }
      return isStopped(entry.doubts(), match) ? Confidence.LOW : own;
    }

    private boolean isStopped(Set<Veto> vetoes, BlockMatch match) {
      return vetoes.stream().anyMatch(veto -> veto.stops(document, text, span(match)));
    }

    private static CuratedRules.Entry curated(BlockMatch match) {
      return CuratedRules.BUILT_IN.of(match.ruleId(), match.category());
    }

    private boolean isEnabled(BlockMatch match) {
      return settings.enabledRules().contains(match.ruleId());
    }

    private Span span(BlockMatch match) {
      return match.span().shifted(text.span().start());
    }

    private boolean ofVariety(BlockMatch match) {
      return OF_VARIETY.matcher(match.ruleId()).matches();
    }

    private boolean isWanted(BlockMatch match) {
      Span span = span(match);
      // In "the most critical semantics", the singular that is asked for is the same word.
      List<String> marked = List.of(span.in(document.document().prose()));
      if (text.isMasked(span) || match.suggestions().equals(marked)) {
        return false;
      }
      CuratedRules.Entry entry = curated(match);
      if ((entry.isOff() && !isEnabled(match)) || isStopped(entry.vetoes(), match)) {
        return false;
      }
      boolean spelling = ofVariety(match) || match.kind() == BlockMatch.Kind.MULTIWORD;
      return !(spelling && accepted.accepts(read, match.span()));
    }
  }
}
