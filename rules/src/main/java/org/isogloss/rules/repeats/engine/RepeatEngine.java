package org.isogloss.rules.repeats.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/**
 * Finds the repeats of a token sequence: verbatim ones, edited ones, and rephrased sentences, each
 * with its own search, then merged into clusters. The work is split among the threads of the
 * caller's fork-join pool, or of the common one. The result is the same with any number of threads.
 */
public final class RepeatEngine {

  private final RepeatSettings settings;

  public RepeatEngine(RepeatSettings settings) {
    this.settings = settings;
  }

  /**
   * What was found.
   *
   * @param clusters the repeats, by the start of their first member, the longer ones first
   * @param pairs all aligned pairs of edited passages, including weak ones, by their places
   */
  public record Result(List<AlignedPassages> clusters, List<TokenAlignment> pairs) {

    public Result {
      clusters = List.copyOf(clusters);
      pairs = List.copyOf(pairs);
    }
  }

  public Result find(TokenSequence tokens) {
    RepeatFinder finder = new RepeatFinder(settings.verbatimWords(), settings.contentWords());
    ForkJoinTask<List<RepeatCluster>> verbatim =
        ForkJoinTask.adapt(() -> finder.find(tokens.ids(), tokens.content())).fork();
    List<TokenAlignment> pairs =
        Stream.concat(
                new EditedRepeatFinder(tokens, settings).find().stream(),
                new SentenceJoin(tokens).find().stream())
            .sorted(
                Comparator.comparing(TokenAlignment::first).thenComparing(TokenAlignment::second))
            .toList();
    List<TokenAlignment> distinct = new ArrayList<>();
    for (TokenAlignment pair : pairs) {
      TokenAlignment last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
      if (last == null
          || !last.first().equals(pair.first())
          || !last.second().equals(pair.second())) {
        distinct.add(pair);
      }
    }
    List<TokenAlignment> edited = distinct.stream().filter(settings::accepts).toList();
    return new Result(new PassageClusters(tokens).join(verbatim.join(), edited), distinct);
  }
}
