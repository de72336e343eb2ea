package org.isogloss.rules.languagetool.chunk;

import java.util.List;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.TokenTag;
import org.isogloss.core.data.ModelFile;

/**
 * The three models needed to find phrases, as shipped with LanguageTool: a tokenizer, a tagger and
 * a chunker. Each is loaded on first use.
 */
final class Models {

  /** OpenNLP's default for a chunker. */
  private static final int BEAM = 10;

  private Models() {}

  private static final class Words {
    static final TokenizerModel MODEL = ModelFile.load("en-token.bin", TokenizerModel::new);
  }

  private static final class Tags {
    static final POSModel MODEL = ModelFile.load("en-pos-maxent.bin", POSModel::new);
  }

  private static final class Phrases {
    static final ChunkerModel MODEL = ModelFile.load("en-chunker.bin", ChunkerModel::new);
    static final MaxentModel MAXENT = MODEL.getArtifact("chunker.model");
  }

  /** The words and marks of a sentence. */
  static String[] split(String sentence) {
    return new TokenizerME(Words.MODEL).tokenize(sentence);
  }

  /** The Penn Treebank tag of each word. */
  static String[] tag(String[] words) {
    return new POSTaggerME(Tags.MODEL, POSTagFormat.PENN).tag(words);
  }

  /** The place of each word in a phrase: {@code B-NP}, {@code I-VP}, {@code O} and the like. */
  static List<String> chunk(String[] words, String[] tags) {
    if (words.length == 0) {
      return List.of();
    }
    Evaluations evaluations =
        new Evaluations(Phrases.MAXENT, Phrases.MODEL.getFactory().getContextGenerator());
    return new BeamSearch(BEAM, evaluations)
        .bestSequence(
            TokenTag.create(words, tags),
            new Object[0],
            evaluations,
            Phrases.MODEL.getFactory().getSequenceValidator())
        .getOutcomes();
  }
}
