package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.repeats.words.WordClasses;

/**
 * Decides how likely it is that an editor would act on a repeat. Templates, phrases and text that
 * is not prose are unlikely. Of the rest, edited repeats are judged by their likelihood, and
 * verbatim ones by their length. In a book or a paper, neither has low confidence.
 */
final class RepeatConfidence {

  /** Shorter passages are phrases that recur in any text, unless they are whole sentences. */
  static final int SENTENCE = 20;

  private static final int SHORT_SENTENCE = 15;

  /** A passage of this length is copied text, not a set phrase, even if much of it differs. */
  private static final int LONG = 30;

  /** The share of words that may differ in a passage that was copied and then edited. */
  private static final double EDITED = 0.25;

  /** Less differs in a passage that was copied as it is. */
  private static final double COPIED = 0.05;

  /** More may differ in a long one. */
  private static final double REWRITTEN = 0.4;

  /** A passage with a smaller share of prose is a command, a formula or the row of a table. */
  private static final double PROSE = 0.7;

  /**
   * A manuscript is a manual if it has code in this share of its files. The manuals tried have it
   * in 15 to 100 %, books and papers in none.
   */
  private static final double MANUAL = 0.1;

  /** This many files are also the pages of a manual, if they are short. */
  private static final int PAGES = 10;

  /** The mean length up to which pages are short, about a thousand words; in UTF-16 code units. */
  private static final long PAGE = 6000;

  private static final String PHRASE = "phrase";

  private static final String CONTINUED = "continued";

  private final Templates templates;
  private final CompiledFiles compiled;
  private final RepeatLikelihood likelihood = new RepeatLikelihood();
  private final boolean isManual;
  private final IdentityHashMap<ComparedCluster, Verdict> verdicts = new IdentityHashMap<>();

  /**
   * @param documents the whole manuscript
   * @param clusters all its repeats
   */
  RepeatConfidence(List<AnalyzedDocument> documents, List<ComparedCluster> clusters) {
    this.isManual = isManual(documents);
    this.templates = new Templates(documents, clusters, isManual);
    this.compiled = new CompiledFiles(documents, clusters);
    IdentityHashMap<ComparedCluster, Verdict> alone = new IdentityHashMap<>();
    SharedPlaces shown = new SharedPlaces();
    for (ComparedCluster cluster : clusters) {
      Verdict verdict = alone(cluster);
      alone.put(cluster, verdict);
      if (!verdict.isLow()) {
        shown.add(cluster);
      }
    }
    ComparedCluster last = null;
    for (ComparedCluster cluster : clusters) {
      Verdict verdict = among(cluster, alone.get(cluster), shown);
      if (!verdict.isLow()) {
        if (last != null && cluster.changed() <= COPIED && SharedPlaces.continues(cluster, last)) {
          verdict = Verdict.low(CONTINUED, "it continues the repeated passage before it");
        }
        last = cluster;
      }
      if (verdict.isLow() && !alone.get(cluster).isLow()) {
        shown.remove(cluster);
      }
      verdicts.put(cluster, verdict);
    }
  }

  /**
   * How sure a repeat is.
   *
   * @param confidence how sure
   * @param evidence the reason, where the confidence is low, and what else supports the repeat
   */
  record Verdict(Confidence confidence, List<Grounds.Evidence<Place>> evidence) {

    static Verdict low(String kind, String reason) {
      return new Verdict(Confidence.LOW, List.of(new Grounds.Evidence<>(kind, reason, List.of())));
    }

    boolean isLow() {
      return confidence == Confidence.LOW;
    }

    /** Whether it only continues the repeat before it. */
    boolean isContinuation() {
      return is(CONTINUED);
    }

    private boolean is(String kind) {
      return evidence.stream().anyMatch(reason -> reason.kind().equals(kind));
    }

    Verdict with(Grounds.Evidence<Place> more) {
      List<Grounds.Evidence<Place>> all = new ArrayList<>(evidence);
      all.add(more);
      return new Verdict(confidence, List.copyOf(all));
    }

    static Verdict of(Confidence confidence) {
      return new Verdict(confidence, List.of());
    }
  }

  Verdict of(ComparedCluster cluster) {
    return verdicts.get(cluster);
  }

  /** The verdict on a repeat on its own. */
  private Verdict alone(ComparedCluster cluster) {
    Optional<String> template = templates.reason(cluster);
    if (template.isPresent()) {
      return Verdict.low("template", template.orElseThrow());
    }
    if (KeptVersions.contain(cluster)) {
      return Verdict.low("versions", "the files are versions of the same page");
    }
    if (compiled.contain(cluster)) {
      return Verdict.low("compiled", "one of the files was compiled from others");
    }
    if (!isProse(cluster)) {
      return Verdict.low("code", "it consists largely of code, formulas or figures");
    }
    int words = cluster.words();
    boolean contrast = cluster.isParallel() && (words < SENTENCE || cluster.changed() > COPIED);
    if (contrast) {
      return Verdict.low(
          "antithesis", "the places follow one another, so the contrast is probably deliberate");
    }
    boolean isPassage = isSentence(cluster) && cluster.changed() <= EDITED;
    boolean isRewritten = words >= LONG && cluster.changed() <= REWRITTEN;
    if (!isPassage && !isRewritten) {
      return Verdict.low(PHRASE, "it is short, or the places differ in many words");
    }
    return ofText(cluster);
  }

  /** The verdict on a passage that is long enough. */
  private Verdict ofText(ComparedCluster cluster) {
    Confidence confidence =
        cluster.isVerbatim() ? Confidence.LOW : likelihood.of(cluster, isManual);
    if (confidence != Confidence.LOW) {
      return Verdict.of(confidence);
    }
    // A whole section that occurs twice is worth a look, and any passage of a book or a paper.
    if (!isManual || cluster.words() >= RepeatLikelihood.SECTION) {
      return Verdict.of(Confidence.MEDIUM);
    }
    return cluster.isVerbatim()
        ? Verdict.low("restated", "the pages of a manual often repeat what each of them needs")
        : Verdict.low("parallel", "the differences are probably intended");
  }

  /** The verdict in view of the others. */
  private Verdict among(ComparedCluster cluster, Verdict alone, SharedPlaces shown) {
    if (!alone.isLow() && shown.cover(cluster, true)) {
      return Verdict.low("covered", "other repeated passages cover it");
    }
    boolean copied = alone.is(PHRASE) && cluster.changed() <= EDITED && !cluster.isParallel();
    return copied && shown.join(cluster) && !shown.cover(cluster, false) ? ofText(cluster) : alone;
  }

  /** Whether the manuscript is a manual, as opposed to a book or a paper. */
  static boolean isManual(List<AnalyzedDocument> documents) {
    long withCode = documents.stream().filter(document -> document.document().hasCode()).count();
    long length =
        documents.stream().mapToLong(document -> document.document().prose().length()).sum();
    return (withCode > 0 && withCode >= MANUAL * documents.size())
        || (documents.size() >= PAGES && length < PAGE * documents.size());
  }

  private static boolean isSentence(ComparedCluster cluster) {
    return cluster.words() >= SENTENCE
        || (cluster.words() >= SHORT_SENTENCE
            && cluster.members().stream().noneMatch(m -> m.zone() == Zone.LIST_ITEM)
            && isWhole(cluster));
  }

  private static boolean isProse(ComparedCluster cluster) {
    for (int i = 0; i < cluster.members().size(); i++) {
      if (prose(cluster.document(i), cluster.members().get(i)) >= PROSE) {
        return true;
      }
    }
    return false;
  }

  /** The share of letters and spaces outside of code and formulas. */
  private static double prose(AnalyzedDocument document, Passage passage) {
    Document read = document.document();
    Span span = passage.place().span();
    String text = read.prose().substring(span.start(), span.end());
    long letters =
        text.codePoints().filter(c -> Character.isLetter(c) || Character.isWhitespace(c)).count();
    long skipped =
        read.inlines(span).stream()
            .filter(ManuscriptTokens::isSkipped)
            .mapToLong(inline -> common(inline.span(), span))
            .sum();
    return (double) (letters - skipped) / text.length();
  }

  private static int common(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  /** Whether each place is a whole sentence or several. */
  private static boolean isWhole(ComparedCluster cluster) {
    for (int i = 0; i < cluster.members().size(); i++) {
      AnalyzedDocument document = cluster.document(i);
      Span span = cluster.members().get(i).place().span();
      Span sentences = CitedQuotations.sentencesAround(document.sentences(), span);
      String prose = document.document().prose();
      if (!WordClasses.of(prose.substring(sentences.start(), span.start())).isEmpty()
          || !WordClasses.of(prose.substring(span.end(), sentences.end())).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
