package org.isogloss.core.text;

import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.DictionaryLookup;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/**
 * Assigns words their part of speech and lemmas. The tags come from OpenNLP's model of the English
 * Web Treebank, the lemmas from {@link Lemmatizer}.
 *
 * <p>Not thread-safe; all instances share the model.
 */
final class Tagger {

  /** Loaded when first needed: many runs need no tags. */
  private static final class Model {
    static final POSModel POS =
        ModelFile.load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    static final MaxentModel MAXENT = POS.getArtifact("pos.model");
  }

  private final POSContextGenerator contexts = Model.POS.getFactory().getPOSContextGenerator();

  private final DictionaryLookup forms = WordForms.lookup();
  private final PossibleTags possible = new PossibleTags(forms);
  private final Lemmatizer lemmatizer = new Lemmatizer(forms);

  /** Sentences of a document with their tags and lemmas, in the same order. */
  List<TaggedSentence> tag(Document document, List<Sentence> sentences) {
    List<TaggedSentence> tagged = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      tagged.add(tag(document.prose(), sentence));
    }
    return List.copyOf(tagged);
  }

  private TaggedSentence tag(String prose, Sentence sentence) {
    List<Span> spans = sentence.tokens();
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      // The treebank knows only the straight apostrophe.
      words[i] = spans.get(i).in(prose).replace('’', '\'');
    }
    String[] tags = tags(words);
    List<TaggedToken> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      PartOfSpeech tag = PartOfSpeech.of(tags[i]);
      tokens.add(new TaggedToken(spans.get(i), tag, lemmatizer.lemmas(words[i], tag)));
    }
    return new TaggedSentence(sentence, tokens);
  }

  /**
   * The most likely possible tag of each word given the preceding ones. OpenNLP's own search keeps
   * the three most likely sequences and copies each at every word, so its time is quadratic in the
   * sentence; on 73,500 tokens of papers and manuals, keeping three changed no tag.
   */
  private String[] tags(String[] words) {
    String[] tags = new String[words.length];
    double[] likelihoods = new double[Model.MAXENT.getNumOutcomes()];
    for (int i = 0; i < words.length; i++) {
      Model.MAXENT.eval(contexts.getContext(i, words, tags, null), likelihoods);
      int best = -1;
      for (int outcome = 0; outcome < likelihoods.length; outcome++) {
        if ((best < 0 || likelihoods[outcome] > likelihoods[best])
            && possible.validSequence(i, words, tags, Model.MAXENT.getOutcome(outcome))) {
          best = outcome;
        }
      }
      tags[i] = Model.MAXENT.getOutcome(best);
    }
    return tags;
  }
}
