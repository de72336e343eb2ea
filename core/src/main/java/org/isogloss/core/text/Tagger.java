package org.isogloss.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import morfologik.stemming.DictionaryLookup;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/**
 * Gives words their part of speech and lemma. The tags come from OpenNLP's model of the English Web
 * Treebank, the lemmas from {@link Lemmatizer}.
 *
 * <p>One tagger serves one thread at a time; all share the model.
 */
final class Tagger {

  /** Loaded when first needed: many runs need no tags. */
  private static final class Model {
    static final POSModel POS =
        ModelFile.load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    static final MaxentModel MAXENT = POS.getArtifact("pos.model");
  }

  /**
   * The search copies the tags so far at every word, so that its time grows with the square of the
   * length. Longer sentences, in tokens, are tagged in windows of this length; hardly any prose has
   * one.
   */
  static final int LONGEST_WINDOW = 1_000;

  private final POSContextGenerator contexts = Model.POS.getFactory().getPOSContextGenerator();

  /**
   * One sequence is kept, not three as the model asks: on 73,500 tokens of papers and manuals three
   * changed no tag and took twice the time.
   */
  private final BeamSearch search = new BeamSearch(1, Model.MAXENT);

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
      // The treebank knows the straight apostrophe only.
      words[i] = spans.get(i).in(prose).replace('’', '\'');
    }
    List<TaggedToken> tokens = new ArrayList<>(words.length);
    for (int from = 0; from < words.length; from += LONGEST_WINDOW) {
      String[] window =
          Arrays.copyOfRange(words, from, Math.min(words.length, from + LONGEST_WINDOW));
      List<String> tags = search.bestSequence(window, null, contexts, possible).getOutcomes();
      for (int i = 0; i < window.length; i++) {
        PartOfSpeech tag = PartOfSpeech.of(tags.get(i));
        tokens.add(new TaggedToken(spans.get(from + i), tag, lemmatizer.lemmas(window[i], tag)));
      }
    }
    return new TaggedSentence(sentence, tokens);
  }
}
