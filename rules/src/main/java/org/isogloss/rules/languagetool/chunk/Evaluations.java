package org.isogloss.rules.languagetool.chunk;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.TokenTag;

/**
 * What a model of phrases says of the words of one sentence, asked once for each word and the two
 * outcomes before it. The ten sequences that a search follows mostly agree on those two, on which
 * alone OpenNLP's features for phrases depend; asking the model is nearly all that the search
 * costs.
 *
 * <p>OpenNLP's own cache of its search cannot serve: all its entries are one array.
 */
final class Evaluations implements MaxentModel, BeamSearchContextGenerator<TokenTag> {

  /** Outcomes are null before the first word. */
  private record Place(int word, String beforeLast, String last) {}

  private final MaxentModel model;
  private final BeamSearchContextGenerator<TokenTag> generator;
  private final Map<Place, String[]> contexts = new HashMap<>();

  /** By the array itself, since {@link #getContext} gives the same one for the same place. */
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

  /** The array for the result is left alone: results are kept, and it is used again. */
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
