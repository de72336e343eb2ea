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

/**
 * Decides how sure it is that an editor would act on a repeat. What is a template, a phrase or no
 * prose is unlikely; the longer a passage is, and the less it was edited, the surer.
 */
final class RepeatConfidence {

  /** Shorter passages are phrases that recur in any text, unless they are whole sentences. */
  static final int SENTENCE = 20;

  private static final int SHORT_SENTENCE = 15;

  /** A passage of this length is copied text, not a way of speaking. */
  private static final int LONG = 30;

  /** A passage of this length is a section that was copied. */
  private static final int SECTION = 70;

  /** The share of words that may differ in a passage that was copied and then edited. */
  private static final double EDITED = 0.25;

  /** Less differs in a passage that was copied as it is. */
  private static final double COPIED = 0.05;

  /** More may differ in a long one. */
  private static final double REWRITTEN = 0.4;

  /** A passage with a smaller share of prose is a command, a formula or the row of a table. */
  private static final double PROSE = 0.7;

  private static final String PHRASE = "phrase";

  private static final String CONTINUED = "continued";

  private final Templates templates;
  private final WordClasses wordClasses = new WordClasses();
  private final IdentityHashMap<Document, Boolean> withCode = new IdentityHashMap<>();
  private final IdentityHashMap<ComparedCluster, Verdict> verdicts = new IdentityHashMap<>();

  RepeatConfidence(Templates templates, List<ComparedCluster> clusters) {
    this.templates = templates;
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

  /** The verdict on a repeat by itself. */
  private Verdict alone(ComparedCluster cluster) {
    Optional<String> template = templates.reason(cluster);
    if (template.isPresent()) {
      return Verdict.low("template", template.orElseThrow());
    }
    if (KeptVersions.contain(cluster)) {
      return Verdict.low("versions", "the files are one page in several versions");
    }
    if (!isProse(cluster)) {
      return Verdict.low("code", "it consists of code, formulas or figures to a large part");
    }
    int words = cluster.words();
    boolean contrast = cluster.isParallel() && (words < SENTENCE || cluster.changed() > COPIED);
    if (contrast) {
      return Verdict.low("antithesis", "the places follow one another: a deliberate contrast");
    }
    if (cluster.contradicts()) {
      boolean sure = words >= SHORT_SENTENCE && !cluster.isParallel();
      return Verdict.of(sure ? Confidence.HIGH : Confidence.MEDIUM);
    }
    boolean drifted = !cluster.isVerbatim() && !cluster.isParallel();
    if (words >= LONG && cluster.changed() <= EDITED && drifted) {
      return Verdict.of(Confidence.HIGH);
    }
    if (words >= LONG && cluster.changed() <= REWRITTEN) {
      return Verdict.of(Confidence.MEDIUM);
    }
    if (!isSentence(cluster) || cluster.changed() > EDITED) {
      return Verdict.low(PHRASE, "it is short, or the places differ in many words");
    }
    return cluster.saysOtherThings(wordClasses)
        ? Verdict.low("parallel", "the places say the same of different things")
        : Verdict.of(Confidence.MEDIUM);
  }

  /** The verdict in view of the others. */
  private Verdict among(ComparedCluster cluster, Verdict alone, SharedPlaces shown) {
    if (!alone.isLow() && shown.cover(cluster, true)) {
      return Verdict.low("covered", "other repeated passages cover it");
    }
    if (!alone.isLow() && isRestated(cluster)) {
      return Verdict.low("restated", "a manual says what each page and each step needs");
    }
    boolean copied = alone.is(PHRASE) && cluster.changed() <= EDITED && !cluster.isParallel();
    return copied && shown.join(cluster) && !shown.cover(cluster, false)
        ? Verdict.of(Confidence.MEDIUM)
        : alone;
  }

  /**
   * Whether a passage of a manual says what readers need in each place: they come to a page from
   * anywhere, and parallel steps and entries use the same words. In 46 texts, most of them manuals,
   * an editor would act on 10 of 57 verbatim repeats and on 9 of 39 edited ones of fewer than 30
   * words, but on 21 of 40 longer ones. Whole sections are copies, and a missing <em>not</em> is a
   * slip.
   */
  private boolean isRestated(ComparedCluster cluster) {
    boolean usual =
        cluster.isVerbatim()
            ? cluster.words() < SECTION
            : cluster.words() < LONG && !cluster.lacksNegation();
    return usual && isOfManual(cluster);
  }

  /** Whether one of its documents has code, as manuals have. */
  private boolean isOfManual(ComparedCluster cluster) {
    for (int i = 0; i < cluster.members().size(); i++) {
      if (withCode.computeIfAbsent(cluster.document(i).document(), Document::hasCode)) {
        return true;
      }
    }
    return false;
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
