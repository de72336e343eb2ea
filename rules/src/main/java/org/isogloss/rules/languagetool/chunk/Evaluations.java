package org.isogloss.rules.languagetool.chunk;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.TokenTag;

/**
 * Caches a phrase model's evaluations of the words of one sentence, one for each word and the two
 * outcomes before it. OpenNLP's phrase features depend on those two outcomes only, and the ten
 * sequences that the beam search follows mostly share them; evaluating the model accounts for
 * nearly all the cost of the search.
 *
 * <p>OpenNLP's own beam search cache does not work here: all its entries share one array.
 */
final class Evaluations implements MaxentModel, BeamSearchContextGenerator<TokenTag> {

  /** Outcomes are null before the first word. */
  private record Place(int word, String beforeLast, String last) {}

  private final MaxentModel model;
  private final BeamSearchContextGenerator<TokenTag> generator;
  private final Map<Place, String[]> contexts = new HashMap<>();

  /**
   * Keyed by array identity, since {@link #getContext} returns the same array for the same
   * position.
   */
  private final IdentityHashMap<String[], double[]> evaluations = new IdentityHashMap<>();

  Evaluations(MaxentModel model, BeamSearchContextGenerator<TokenTag> generator) {
    this.model = model;
    this.generator = generator;
  }

  @Override
  public String[] getContext(int word, TokenTag[] words, String[] outcomes, Object[] additional) {
    Place place =
        new Place(word, word > 1 ? outcomes[word - 2] : null, word > 0 ? outcomes[word - 1] : null);
    return contexts.computeIfAbsent(
        place, key -> generator.getContext(word, words, outcomes, additional));
  }

  @Override
  public double[] eval(String[] context) {
    return evaluations.computeIfAbsent(context, model::eval);
  }

  /**
   * The result array passed in is not used: results are kept, and the caller would overwrite it.
   */
  @Override
  public double[] eval(String[] context, double[] probabilities) {
    return eval(context);
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    return model.eval(context, values);
  }

  @Override
  public String getBestOutcome(double[] outcomes) {
    return model.getBestOutcome(outcomes);
  }

  @Override
  public String getAllOutcomes(double[] outcomes) {
    return model.getAllOutcomes(outcomes);
  }

  @Override
  public String getOutcome(int number) {
    return model.getOutcome(number);
  }

  @Override
  public int getIndex(String outcome) {
    return model.getIndex(outcome);
  }

  @Override
  public int getNumOutcomes() {
    return model.getNumOutcomes();
  }
}
