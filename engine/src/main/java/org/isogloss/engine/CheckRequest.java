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
import org.isogloss.engine.source.SourceSelection;
import org.isogloss.rules.BuiltInRules;
import org.isogloss.rules.RuleSettings;

/**
 * What to check, and how.
 *
 * @param paths files, folders, globs, or {@code -} for the standard input
 * @param documents texts that are not on disk
 * @param standardInput the input that {@code -} refers to
 * @param eachAlone whether each file is a separate manuscript
 * @param source what the manuscript was translated from
 * @param settings settings that take precedence over settings files
 * @param rules creates the rules, which settings can turn off
 * @param comparison what the findings are compared with
 * @param fix whether files are fixed
 * @param kept where results are cached for the next check; empty to cache none
 * @param threads how many threads to use, at least 1; the result does not depend on it
 * @param progress is informed of the progress of the check
 */
public record CheckRequest(
    List<String> paths,
    List<InMemoryDocument> documents,
    StandardInput standardInput,
    boolean eachAlone,
    SourceSelection source,
    CallerSettings settings,
    RuleSource rules,
    Comparison comparison,
    FixMode fix,
    Optional<KeptResults> kept,
    int threads,
    Progress progress) {

  /** Creates the rules of a check. */
  @FunctionalInterface
  public interface RuleSource {

    /** All built-in rules. */
    RuleSource BUILT_IN = cache -> new BuiltInRules(cache)::with;

    /**
     * Returns a function that creates rules from their settings.
     *
     * @param cache where rules may cache their results
     */
    Function<RuleSettings, List<Rule>> using(ResultCache cache);

    /** Rules that cache nothing. */
    static RuleSource of(Function<RuleSettings, List<Rule>> rules) {
      return cache -> rules;
    }
  }

  public CheckRequest {
    paths = List.copyOf(paths);
    documents = List.copyOf(documents);
    Objects.requireNonNull(standardInput, "standardInput");
    Objects.requireNonNull(source, "source");
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
      throw new IllegalArgumentException(
          "fix: cannot fix documents in memory, expected only files");
    }
    if (fix == FixMode.SHOW && comparison.prune()) {
      throw new IllegalArgumentException("prune: writes the baseline file, expected no dry run");
    }
  }

  /** A builder for a request for files, folders and globs, with defaults for everything else. */
  public static Builder of(String... paths) {
    return new Builder().paths(List.of(paths));
  }

  /** Builds a request; everything that is not set has its default. */
  public static final class Builder {

    private final List<String> paths = new ArrayList<>();
    private final List<InMemoryDocument> documents = new ArrayList<>();
    private StandardInput standardInput = StandardInput.EMPTY;
    private boolean eachAlone;
    private SourceSelection source = SourceSelection.NONE;
    private CallerSettings settings = CallerSettings.NONE;
    private RuleSource rules = RuleSource.BUILT_IN;
    private Comparison comparison = Comparison.OF_SETTINGS;
    private FixMode fix = FixMode.NONE;
    private Optional<KeptResults> kept = Optional.empty();
    private int threads = Runtime.getRuntime().availableProcessors();
    private Progress progress = Progress.NONE;

    private Builder() {}

    /** Files, folders, globs, or {@code -}; added to those given before. */
    public Builder paths(List<String> more) {
      paths.addAll(more);
      return this;
    }

    /** Adds a text that is not on disk, or that replaces the file with its name. */
    public Builder document(InMemoryDocument document) {
      documents.add(document);
      return this;
    }

    /** The input that {@code -} refers to (default: empty). */
    public Builder standardInput(StandardInput in) {
      standardInput = in;
      return this;
    }

    /** Whether each file is a separate manuscript (default: all files are one). */
    public Builder eachAlone(boolean alone) {
      eachAlone = alone;
      return this;
    }

    /** What the manuscript was translated from (default: not known). */
    public Builder source(SourceSelection selection) {
      source = selection;
      return this;
    }

    /** Settings that take precedence over settings files (default: none). */
    public Builder settings(CallerSettings caller) {
      settings = caller;
      return this;
    }

    /** The available rules (default: all built-in ones). */
    public Builder rules(RuleSource source) {
      rules = source;
      return this;
    }

    /** What the findings are compared with (default: the baseline in the settings, if any). */
    public Builder comparison(Comparison against) {
      comparison = against;
      return this;
    }

    /** Whether files are fixed (default: no). */
    public Builder fix(FixMode mode) {
      fix = mode;
      return this;
    }

    /** Where results are cached for the next check (default: nowhere). */
    public Builder kept(Optional<KeptResults> results) {
      kept = results;
      return this;
    }

    /** How many threads to use (default: one per processor). */
    public Builder threads(int count) {
      threads = count;
      return this;
    }

    /** The listener that is informed of progress (default: none). */
    public Builder progress(Progress listener) {
      progress = listener;
      return this;
    }

    /** Creates the request. */
    public CheckRequest build() {
      return new CheckRequest(
          paths,
          documents,
          standardInput,
          eachAlone,
          source,
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
