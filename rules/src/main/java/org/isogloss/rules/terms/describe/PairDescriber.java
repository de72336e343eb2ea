package org.isogloss.rules.terms.describe;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.lexicon.Nearness;
import org.isogloss.rules.lexicon.WordRelations;
import org.isogloss.rules.terms.index.Candidates;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.propose.Proposal;

/** Describes pairs of forms of one manuscript. Not thread-safe. */
public final class PairDescriber {

  private final IdentityHashMap<TermForm, FormFacts> facts = new IdentityHashMap<>();
  private final CapitalFeatures capitals;
  private final JointFeatures joints;
  private final WordFeatures words;
  private final List<Proposal> proposals;

  /**
   * @param manuscript the manuscript
   * @param candidates its forms
   * @param proposals the pairs
   * @param relations how words of general English relate
   * @param nearness how alike they are used
   */
  public PairDescriber(
      AnalyzedManuscript manuscript,
      Candidates candidates,
      List<Proposal> proposals,
      WordRelations relations,
      Nearness nearness) {
    Map<DocumentId, AnalyzedDocument> documents = new HashMap<>();
    manuscript.documents().forEach(document -> documents.put(document.document().id(), document));
    this.proposals = proposals;
    this.capitals = new CapitalFeatures(relations);
    this.joints = new JointFeatures();
    this.words =
        new WordFeatures(
            relations, nearness, candidates.coordinated(), new ContrastLinks(documents), proposals);
  }

  /** What is observed about each pair, in their order. */
  public List<FeatureVector> describe() {
    List<FeatureVector> described = proposals.stream().map(this::describe).toList();
    CapitalHabits habits = new CapitalHabits(described);
    return described.stream().map(habits::beside).toList();
  }

  private FeatureVector describe(Proposal pair) {
    FormFacts one = facts.computeIfAbsent(pair.one(), FormFacts::new);
    FormFacts other = facts.computeIfAbsent(pair.other(), FormFacts::new);
    FeatureVector.Builder features = new FeatureVector.Builder();
    UseFeatures.describe(one, other, features);
    switch (pair.kind()) {
      case CASE -> capitals.describe(one, other, features);
      case JOINT -> joints.describe(one, other, features);
      case SPELLING -> joints.describeLetters(pair, one, other, features);
      case ORDER, SYNONYM, SHORT_FORM -> words.describe(pair, features);
    }
    return features.build(pair.kind());
  }
}
