package org.isogloss.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.lint.Progress;
import org.isogloss.core.rule.Rule;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.input.InMemoryDocument;
import org.isogloss.engine.input.StandardInput;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.rules.BuiltInRules;
import org.isogloss.rules.RuleSettings;

/**
 * What is to be checked, and how.
 *
 * @param paths files, folders, globs, or {@code -} for the standard input
 * @param documents what is not on disk
 * @param standardInput what {@code -} reads
 * @param eachAlone whether every file is a manuscript of its own
 * @param settings what counts more than settings files
 * @param rules makes the rules, of which the settings choose
 * @param comparison what the findings are held against
 * @param fix whether files are mended
 * @param kept where results are kept for the next check; empty to keep none
 * @param threads how many threads may work, at least 1; the result is the same
 * @param progress is told how far the check is
 */
public record CheckRequest(
    List<String> paths,
    List<InMemoryDocument> documents,
    StandardInput standardInput,
    boolean eachAlone,
    CallerSettings settings,
    RuleSource rules,
    Comparison comparison,
    FixMode fix,
    Optional<KeptResults> kept,
    int threads,
    Progress progress) {

  /** Makes the rules of a check. */
  @FunctionalInterface
  public interface RuleSource {

    /** All rules of the program. */
    RuleSource BUILT_IN = cache -> new BuiltInRules(cache)::with;

    /**
     * Makes rules from what settings say to them.
     *
     * @param cache where rules may keep what they find
     */
    Function<RuleSettings, List<Rule>> using(ResultCache cache);

    /** Rules that keep nothing. */
    static RuleSource of(Function<RuleSettings, List<Rule>> rules) {
      return cache -> rules;
    }
  }

  public CheckRequest {
    paths = List.copyOf(paths);
    documents = List.copyOf(documents);
    Objects.requireNonNull(standardInput, "standardInput");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(kept, "kept");
    Objects.requireNonNull(progress, "progress");
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    if (fix != FixMode.NONE && !documents.isEmpty()) {
      throw new IllegalArgumentException("fix: expected files alone, none of them in memory");
    }
    if (fix == FixMode.SHOW && comparison.prune()) {
      throw new IllegalArgumentException("prune: writes the baseline, expected no dry run");
    }
  }

  /** A request for files, folders and globs, all else as usual. */
  public static Builder of(String... paths) {
    return new Builder().paths(List.of(paths));
  }

  /** Puts a request together; what is not said is as usual. */
  public static final class Builder {

    private final List<String> paths = new ArrayList<>();
    private final List<InMemoryDocument> documents = new ArrayList<>();
    private StandardInput standardInput = StandardInput.EMPTY;
    private boolean eachAlone;
    private CallerSettings settings = CallerSettings.NONE;
    private RuleSource rules = RuleSource.BUILT_IN;
    private Comparison comparison = Comparison.OF_SETTINGS;
    private FixMode fix = FixMode.NONE;
    private Optional<KeptResults> kept = Optional.empty();
    private int threads = Runtime.getRuntime().availableProcessors();
    private Progress progress = Progress.NONE;

    private Builder() {}

    /** Files, folders, globs, or {@code -}, besides those named before. */
    public Builder paths(List<String> more) {
      paths.addAll(more);
      return this;
    }

    /** A text that is not on disk, or stands for the file of its name; any number of them. */
    public Builder document(InMemoryDocument document) {
      documents.add(document);
      return this;
    }

    /** What {@code -} reads (usually nothing). */
    public Builder standardInput(StandardInput in) {
      standardInput = in;
      return this;
    }

    /** Whether every file is a manuscript of its own (usually all files are one). */
    public Builder eachAlone(boolean alone) {
      eachAlone = alone;
      return this;
    }

    /** What counts more than settings files (usually nothing). */
    public Builder settings(CallerSettings caller) {
      settings = caller;
      return this;
    }

    /** The rules that settings choose from (usually all that are built in). */
    public Builder rules(RuleSource source) {
      rules = source;
      return this;
    }

    /** What the findings are held against (usually a baseline if settings name one). */
    public Builder comparison(Comparison against) {
      comparison = against;
      return this;
    }

    /** Whether files are mended (usually not). */
    public Builder fix(FixMode mode) {
      fix = mode;
      return this;
    }

    /** Where results are kept for the next check (usually nowhere). */
    public Builder kept(Optional<KeptResults> results) {
      kept = results;
      return this;
    }

    /** How many threads may work (usually as many as there are processors). */
    public Builder threads(int count) {
      threads = count;
      return this;
    }

    /** What is told how far the check is (usually nothing). */
    public Builder progress(Progress listener) {
      progress = listener;
      return this;
    }

    /** The request. */
    public CheckRequest build() {
      return new CheckRequest(
          paths,
          documents,
          standardInput,
          eachAlone,
          settings,
          rules,
          comparison,
          fix,
          kept,
          threads,
          progress);
    }
  }
}
