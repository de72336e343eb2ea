package org.isogloss.core.document.docx.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.TextPiece;
import org.isogloss.core.document.office.ChangeObstacle;
import org.isogloss.core.document.office.Replacement;

/** Replaced words as tracked changes: the old words marked as deleted, the new ones as inserted. */
final class TrackedChanges {

  /**
   * Around a run, these allow changes; others are changes themselves, are calculated, or have a
   * form for older programs that would have to change as well.
   */
  private static final Set<String> OPEN =
      Set.of("hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "bdo", "dir");

  /** Around a run, these make it part of a change. */
  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  private final Identifiers ids;
  private final String author;
  private final PieceIndex index;
  private final Parts parts;

  /** The end of the last change in the document's source. */
  private int lastEnd;

  /** A stretch of a run that is replaced. */
  private record Replaced(RunEdit run, RunEdit.Cut from, RunEdit.Cut to) {}

  TrackedChanges(Identifiers ids, String author, PieceIndex index, Parts parts) {
    this.ids = ids;
    this.author = author;
    this.index = index;
    this.parts = parts;
  }

  /**
   * Replaces some text after that of earlier changes.
   *
   * @return false if it cannot be replaced
   */
  boolean add(Span place, String text) throws ReadException {
    if (place.start() < lastEnd || obstacle(place, text).isPresent()) {
      return false;
    }
    for (Replacement one : replacements(place, text)) {
      List<TextPiece> pieces = index.covered(one.place());
      PartEdit edit = edit(pieces.get(0));
      write(edit, replaced(edit, pieces, one.place()), one.text());
    }
    lastEnd = place.end();
    return true;
  }

  /** Why some text cannot be replaced; empty if it can. */
  Optional<ChangeObstacle> obstacle(Span place, String text) throws ReadException {
    List<TextPiece> all = new ArrayList<>();
    for (Replacement one : replacements(place, text)) {
      List<TextPiece> pieces = index.covered(one.place());
      all.addAll(pieces);
      Optional<ChangeObstacle> obstacle =
          pieces.isEmpty() || !isInOnePart(all)
              ? Optional.of(ChangeObstacle.SEVERAL_PARAGRAPHS)
              : obstacle(edit(all.get(0)), all, pieces, one.place());
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return Optional.empty();
  }

  private static boolean isInOnePart(List<TextPiece> pieces) {
    return pieces.stream().map(TextPiece::part).distinct().count() == 1;
  }

  private PartEdit edit(TextPiece piece) throws ReadException {
    return parts.edit(piece.part());
  }

  private List<Replacement> replacements(Span place, String text) throws ReadException {
    return Replacement.of(index.text(place), place, text, this::isBreak);
  }

  /** Whether a blank separates words of different formatting, or is a tab or the like. */
  private boolean isBreak(int blank) throws ReadException {
    List<TextPiece> around = index.covered(new Span(Math.max(0, blank - 1), blank + 2));
    if (around.isEmpty()) {
      return true;
    }
    for (TextPiece piece : around) {
      if (piece.span().contains(blank) && !element(piece).is("t")) {
        return true;
      }
    }
    TextPiece first = around.get(0);
    TextPiece last = around.get(around.size() - 1);
    return isApart(first, last) || !properties(first).equals(properties(last));
  }

  /** Whether something is between two pieces that must stay there. */
  private boolean isApart(TextPiece first, TextPiece last) throws ReadException {
    return !first.part().equals(last.part()) || seam(edit(first).part(), first, last) != Seam.NONE;
  }

  private static Seam seam(XmlPart part, TextPiece first, TextPiece last) {
    return first.element() == last.element()
        ? Seam.NONE
        : Seam.between(part.elements(), first.element(), last.element());
  }

  private String properties(TextPiece piece) throws ReadException {
    return edit(piece).run(element(piece).parent).properties();
  }

  private XmlElement element(TextPiece piece) throws ReadException {
    return edit(piece).part().elements().get(piece.element());
  }

  /**
   * @param all the pieces that change, up to those of this replacement
   * @param pieces those of this replacement
   * @param place what is replaced
   */
  private static Optional<ChangeObstacle> obstacle(
      PartEdit edit, List<TextPiece> all, List<TextPiece> pieces, Span place) {
    XmlElement paragraph = null;
    for (TextPiece piece : all) {
      XmlElement element = edit.part().elements().get(piece.element());
      Anchor anchor = Anchor.of(element);
      Optional<ChangeObstacle> obstacle = obstacle(edit.part(), piece, anchor, element);
      if (obstacle.isPresent()) {
        return obstacle;
      }
      if (paragraph != null && anchor.paragraph() != paragraph) {
        return Optional.of(ChangeObstacle.SEVERAL_PARAGRAPHS);
      }
      paragraph = anchor.paragraph();
    }
    return replaced(edit, pieces, place).stream()
                .allMatch(one -> one.run().canDelete(one.from(), one.to()))
            && isWithoutObject(edit.part(), pieces)
        ? Optional.empty()
        : Optional.of(ChangeObstacle.OBJECT);
  }

  /** Whether nothing is between the pieces that a change would move to another side of them. */
  private static boolean isWithoutObject(XmlPart part, List<TextPiece> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      if (seam(part, pieces.get(i - 1), pieces.get(i)) == Seam.OBJECT) {
        return false;
      }
    }
    return true;
  }

  private static Optional<ChangeObstacle> obstacle(
      XmlPart part, TextPiece piece, Anchor anchor, XmlElement element) {
    if (piece.isInField()) {
      return Optional.of(ChangeObstacle.FIELD);
    }
    if (anchor == null) {
      return Optional.of(ChangeObstacle.OBJECT);
    }
    if (anchor.isNested()) {
      return Optional.of(ChangeObstacle.TEXT_BOX);
    }
    return anchor.child() == element
        ? around(anchor.element()).or(() -> ContentControl.obstacle(part, element))
        : Optional.of(ChangeObstacle.OBJECT);
  }

  /** What around a run keeps it from being changed. */
  private static Optional<ChangeObstacle> around(XmlElement run) {
    for (XmlElement at = run.parent; !at.is("p"); at = at.parent) {
      if (CHANGES.contains(at.local())) {
        return Optional.of(ChangeObstacle.OTHER_CHANGE);
      }
      if (!OPEN.contains(at.local())) {
        return Optional.of(ChangeObstacle.OBJECT);
      }
    }
    return Optional.empty();
  }

  private static List<Replaced> replaced(PartEdit edit, List<TextPiece> pieces, Span place) {
    List<XmlElement> elements = edit.part().elements();
    List<Replaced> replaced = new ArrayList<>();
    int before = -1;
    for (TextPiece piece : pieces) {
      XmlElement element = elements.get(piece.element());
      if (before >= 0 && before < piece.element()) {
        hyphens(elements.subList(before, piece.element()))
            .forEach(hyphen -> add(replaced, edit, hyphen));
      }
      before = piece.element();
      RunEdit run = edit.run(element.parent);
      int start = piece.offset() + Math.max(0, place.start() - piece.span().start());
      int end = piece.offset() + Math.min(place.end(), piece.span().end()) - piece.span().start();
      boolean isText = element.is("t");
      RunEdit.Cut from = run.cut(element, isText ? start : 0);
      RunEdit.Cut to = isText ? run.cut(element, end) : run.after(element);
      add(replaced, new Replaced(run, from, to));
    }
    return replaced;
  }

  /** The optional hyphens between two pieces of text, which have no text themselves. */
  private static Stream<XmlElement> hyphens(List<XmlElement> between) {
    return between.stream().filter(one -> one.is("softHyphen") && one.parent.is("r"));
  }

  private static void add(List<Replaced> replaced, PartEdit edit, XmlElement hyphen) {
    RunEdit run = edit.run(hyphen.parent);
    add(replaced, new Replaced(run, run.cut(hyphen, 0), run.after(hyphen)));
  }

  /** Adds a stretch; those of one run are one, with what is between them. */
  private static void add(List<Replaced> replaced, Replaced next) {
    int last = replaced.size() - 1;
    if (last >= 0 && replaced.get(last).run() == next.run()) {
      replaced.set(last, new Replaced(next.run(), replaced.get(last).from(), next.to()));
    } else {
      replaced.add(next);
    }
  }

  private void write(PartEdit edit, List<Replaced> replaced, String text) {
    WordNames names = edit.names();
    for (Replaced one : replaced) {
      one.run().delete(one.from(), one.to(), () -> start(names, "del"), names.end("del"));
    }
    if (!text.isEmpty()) {
      Replaced last = replaced.get(replaced.size() - 1);
      String inserted =
          start(names, "ins")
              + names.start("r")
              + replaced.get(0).run().settledProperties()
              + names.text(text)
              + names.end("r")
              + names.end("ins");
      last.run().insert(last.to(), inserted);
    }
  }

  private String start(WordNames names, String local) {
    return names.start(local, WordNames.id(ids.next()), WordNames.value("author", author));
  }
}
