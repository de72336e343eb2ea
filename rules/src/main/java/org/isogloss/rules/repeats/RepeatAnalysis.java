package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;
import org.isogloss.rules.repeats.Stretch.Kind;
import org.isogloss.rules.repeats.engine.AlignedPassages;
import org.isogloss.rules.repeats.engine.RepeatEngine;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.repeats.engine.TokenAlignment;
import org.isogloss.rules.repeats.engine.TokenAlignment.Edit;
import org.isogloss.rules.repeats.engine.TokenRange;

/**
 * The repeats of a manuscript, computed once for all rules. Rules that need them share one
 * analysis.
 */
public final class RepeatAnalysis {

  private final RepeatSettings settings;
  private final SharedAnalysis<AlignedRepeats> shared = new SharedAnalysis<>(this::analyze);

  public RepeatAnalysis(RepeatSettings settings) {
    this.settings = settings;
  }

  /** The repeats of a manuscript. */
  public AlignedRepeats of(AnalyzedManuscript manuscript) {
    return shared.of(manuscript);
  }

  private AlignedRepeats analyze(AnalyzedManuscript manuscript) {
    ManuscriptTokens tokens = new ManuscriptTokens(manuscript);
    RepeatEngine.Result found = new RepeatEngine(settings).find(tokens.sequence());
    Places places = new Places(tokens);
    return new AlignedRepeats(
        found.clusters().stream().map(places::cluster).toList(),
        found.pairs().stream().map(places::pair).toList());
  }

  /** Converts tokens to places. */
  private record Places(ManuscriptTokens tokens) {

    AlignedCluster cluster(AlignedPassages passages) {
      return new AlignedCluster(
          passages.members().stream().map(this::passage).toList(),
          passages.alignments().stream().map(this::pair).toList());
    }

    Passage passage(TokenRange range) {
      AnalyzedDocument document = tokens.document(range.start());
      Span span = tokens.span(range, range);
      Block block = document.document().blockAt(span.start());
      return new Passage(
          document.place(span),
          block.zone(),
          Math.max(1, tokens.words(range)),
          CitedQuotations.isQuotation(document, span));
    }

    AlignedPair pair(TokenAlignment alignment) {
      return new AlignedPair(
          passage(alignment.first()),
          passage(alignment.second()),
          alignment.similarity(),
          alignment.lemmaSimilarity(),
          stretches(alignment));
    }

    private List<Stretch> stretches(TokenAlignment alignment) {
      List<Stretch> stretches = new ArrayList<>();
      int firstDone = alignment.first().start();
      int secondDone = alignment.second().start();
      for (Edit edit : joined(alignment.edits())) {
        if (edit.first().start() > firstDone) {
          stretches.add(
              stretch(
                  alignment,
                  new TokenRange(firstDone, edit.first().start()),
                  new TokenRange(secondDone, edit.second().start()),
                  Kind.EQUAL));
        }
        Kind kind =
            edit.first().length() == 0
                ? Kind.INSERTED
                : edit.second().length() == 0 ? Kind.DELETED : Kind.REPLACED;
        stretches.add(stretch(alignment, edit.first(), edit.second(), kind));
        firstDone = edit.first().end();
        secondDone = edit.second().end();
      }
      if (firstDone < alignment.first().end()) {
        stretches.add(
            stretch(
                alignment,
                new TokenRange(firstDone, alignment.first().end()),
                new TokenRange(secondDone, alignment.second().end()),
                Kind.EQUAL));
      }
      return stretches;
    }

    private Stretch stretch(
        TokenAlignment alignment, TokenRange first, TokenRange second, Kind kind) {
      return new Stretch(
          kind, tokens.span(first, alignment.first()), tokens.span(second, alignment.second()));
    }

    /** Edits with only one function word between them are merged: that word agrees by chance. */
    private List<Edit> joined(List<Edit> edits) {
      List<Edit> joined = new ArrayList<>();
      for (Edit edit : edits) {
        Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last != null && isChance(last, edit)) {
          joined.set(
              joined.size() - 1,
              new Edit(
                  new TokenRange(last.first().start(), edit.first().end()),
                  new TokenRange(last.second().start(), edit.second().end())));
        } else {
          joined.add(edit);
        }
      }
      return joined;
    }

    private boolean isChance(Edit before, Edit after) {
      int equalFrom = before.first().end();
      TokenRange between = new TokenRange(equalFrom, after.first().start());
      boolean bothSides =
          before.first().length() + after.first().length() > 1
              && before.second().length() + after.second().length() > 1;
      return bothSides && between.length() == 1 && tokens.isEmptyOfContent(between);
    }
  }
}
