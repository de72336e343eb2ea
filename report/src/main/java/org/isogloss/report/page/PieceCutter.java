package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.report.page.view.Piece;

/**
 * Cuts the blocks of a document into pieces that look the same throughout. Blocks must be asked for
 * in order.
 */
final class PieceCutter {

  /** The shortest mark first: it says most about its text. */
  private static final Comparator<MarkIndex.Mark> INNERMOST =
      Comparator.comparingInt((MarkIndex.Mark mark) -> mark.span().length())
          .thenComparing(MarkIndex.Mark::finding)
          .thenComparing(MarkIndex.Mark::span);

  private final Document document;
  private final List<MarkIndex.Mark> marks;
  private final Anchors anchors;

  /** Marks that began before the current block and may reach into it. */
  private final List<MarkIndex.Mark> open = new ArrayList<>();

  private int next;

  /** What begins or ends at an offset. */
  private static final class Cut {
    private final List<MarkIndex.Mark> begins = new ArrayList<>();
    private final List<MarkIndex.Mark> ends = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private int code;
    private int emphasis;
  }

  PieceCutter(Document document, List<MarkIndex.Mark> marks, Anchors anchors) {
    this.document = document;
    this.marks = marks;
    this.anchors = anchors;
  }

  List<Piece> pieces(Block block) {
    Span whole = block.span();
    NavigableMap<Integer, Cut> cuts = new TreeMap<>();
    cut(cuts, whole.start());
    cut(cuts, whole.end());
    for (MarkIndex.Mark mark : within(whole)) {
      cut(cuts, Math.max(mark.span().start(), whole.start())).begins.add(mark);
      cut(cuts, Math.min(mark.span().end(), whole.end())).ends.add(mark);
    }
    anchors.in(document.id(), whole).forEach((start, id) -> cut(cuts, start).anchors.add(id));
    looks(cuts, whole);
    return pieces(cuts);
  }

  private static Cut cut(NavigableMap<Integer, Cut> cuts, int at) {
    return cuts.computeIfAbsent(at, offset -> new Cut());
  }

  /** The marks that overlap a block. */
  private List<MarkIndex.Mark> within(Span block) {
    open.removeIf(mark -> mark.span().end() <= block.start());
    while (next < marks.size() && marks.get(next).span().start() < block.end()) {
      MarkIndex.Mark mark = marks.get(next++);
      if (mark.span().end() > block.start() || mark.span().isEmpty()) {
        open.add(mark);
      }
    }
    return List.copyOf(open);
  }

  /** Code and emphasis; that of a block as a whole, such as a bold heading, says nothing. */
  private void looks(NavigableMap<Integer, Cut> cuts, Span block) {
    Span whole = trimmed(block);
    for (Inline inline : document.inlines(block)) {
      int from = inline.span().start();
      int to = Math.min(inline.span().end(), block.end());
      if (inline.kind() == Inline.Kind.CODE) {
        cut(cuts, from).code++;
        cut(cuts, to).code--;
      } else if (inline.kind() == Inline.Kind.EMPHASIS && !inline.span().contains(whole)) {
        cut(cuts, from).emphasis++;
        cut(cuts, to).emphasis--;
      }
    }
  }

  private Span trimmed(Span block) {
    int end = block.end();
    while (end > block.start() && !Character.isLetterOrDigit(document.prose().charAt(end - 1))) {
      end--;
    }
    return new Span(block.start(), end);
  }

  private List<Piece> pieces(NavigableMap<Integer, Cut> cuts) {
    List<Piece> pieces = new ArrayList<>();
    TreeSet<MarkIndex.Mark> active = new TreeSet<>(INNERMOST);
    int code = 0;
    int emphasis = 0;
    for (Map.Entry<Integer, Cut> entry : cuts.entrySet()) {
      Cut cut = entry.getValue();
      cut.ends.forEach(active::remove);
      code += cut.code;
      emphasis += cut.emphasis;
      List<MarkIndex.Mark> gaps = cut.begins.stream().filter(m -> m.span().isEmpty()).toList();
      if (!gaps.isEmpty()) {
        pieces.add(piece("", Piece.Look.PLAIN, gaps, List.of()));
      }
      cut.begins.stream().filter(mark -> !mark.span().isEmpty()).forEach(active::add);
      Integer end = cuts.higherKey(entry.getKey());
      if (end != null) {
        Piece.Look look =
            code > 0 ? Piece.Look.CODE : emphasis > 0 ? Piece.Look.EMPHASIS : Piece.Look.PLAIN;
        String text = document.prose().substring(entry.getKey(), end);
        pieces.add(piece(text, look, List.copyOf(active), cut.anchors));
      }
    }
    return pieces;
  }

  private static Piece piece(
      String text, Piece.Look look, List<MarkIndex.Mark> marks, List<String> ids) {
    String style = marks.isEmpty() ? "" : marks.get(0).style() + (text.isEmpty() ? " g" : "");
    List<Integer> findings = marks.stream().map(MarkIndex.Mark::finding).distinct().toList();
    return new Piece(VisibleText.of(text), look, findings, style, ids);
  }
}
