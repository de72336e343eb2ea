package org.isogloss.core.document.docx.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.TextPiece;

/** What the marks of comments are put on, and puts them there. */
final class CommentAnchors {

  private final String main;
  private final PieceIndex pieces;
  private final Parts parts;
  private final FieldResults fields;

  /** The references to notes in the main text, by the kind and id of the note. */
  private final Map<String, XmlElement> references = new HashMap<>();

  /**
   * @param main the name of the part with the main text
   */
  CommentAnchors(String main, PieceIndex pieces, Parts parts) throws ReadException {
    this.main = main;
    this.pieces = pieces;
    this.parts = parts;
    XmlPart text = parts.edit(main).part();
    this.fields = FieldResults.of(text);
    for (XmlElement element : text.elements()) {
      if (element.is("footnoteReference") || element.is("endnoteReference")) {
        String kind = element.local().replace("Reference", "");
        text.attribute(element, "id").ifPresent(id -> references.put(kind + " " + id, element));
      }
    }
  }

  /** What the mark of a comment on some text can be put on. */
  DocxCopy.Anchoring anchoring(Span place) throws ReadException {
    List<TextPiece> covered = pieces.covered(place);
    if (covered.isEmpty()) {
      return DocxCopy.Anchoring.NOTHING;
    }
    TextPiece first = covered.get(0);
    if (!first.part().equals(main)) {
      return reference(first) == null ? DocxCopy.Anchoring.NOTHING : DocxCopy.Anchoring.NOTE;
    }
    Anchor anchor = Anchor.of(element(first));
    if (anchor == null) {
      return DocxCopy.Anchoring.NOTHING;
    }
    if (anchor.isNested()) {
      return DocxCopy.Anchoring.TEXT_BOX;
    }
    TextPiece last = last(covered);
    int end = Math.min(place.end(), last.span().end());
    return isInSameField(first, place.start() - 1) || isInSameField(last, end)
        ? DocxCopy.Anchoring.FIELD
        : DocxCopy.Anchoring.WORDS;
  }

  /** Whether a piece is in a field, and the character at an offset is in the same. */
  private boolean isInSameField(TextPiece piece, int offset) throws ReadException {
    Optional<FieldResults.Field> field = fields.around(element(piece));
    if (field.isEmpty() || offset < 0) {
      return false;
    }
    for (TextPiece other : pieces.covered(new Span(offset, offset + 1))) {
      if (other.part().equals(main) && fields.around(element(other)).equals(field)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts marks around some text that can have them.
   *
   * @param start the mark before it
   * @param end the mark after it
   */
  void mark(Span place, String start, String end) throws ReadException {
    List<TextPiece> covered = pieces.covered(place);
    TextPiece first = covered.get(0);
    PartEdit edit = parts.edit(main);
    if (!first.part().equals(main)) {
      Anchor reference = Anchor.of(reference(first));
      reference.markStart(edit, 0, start);
      reference.markEnd(edit, -1, end);
      return;
    }
    from(first, place, edit, start);
    until(last(covered), place, edit, end);
  }

  private void from(TextPiece piece, Span place, PartEdit edit, String mark) throws ReadException {
    XmlElement element = element(piece);
    Anchor anchor = Anchor.of(element);
    Optional<FieldResults.Field> field = field(anchor, element);
    if (field.isPresent()) {
      Anchor.of(field.get().begin()).markStart(edit, 0, mark);
    } else {
      int inside = Math.max(0, place.start() - piece.span().start());
      anchor.markStart(edit, anchor.isPlain(element) ? piece.offset() + inside : 0, mark);
    }
  }

  private void until(TextPiece piece, Span place, PartEdit edit, String mark) throws ReadException {
    XmlElement element = element(piece);
    Anchor anchor = Anchor.of(element);
    Optional<FieldResults.Field> field = field(anchor, element);
    if (field.isPresent()) {
      Anchor.of(field.get().end()).markEnd(edit, -1, mark);
    } else {
      int inside = Math.min(place.end(), piece.span().end()) - piece.span().start();
      anchor.markEnd(edit, anchor.isPlain(element) ? piece.offset() + inside : -1, mark);
    }
  }

  /** The field that is marked instead of the text in it. */
  private Optional<FieldResults.Field> field(Anchor anchor, XmlElement text) {
    return anchor.isNested() ? Optional.empty() : fields.around(text);
  }

  /**
   * The last piece of a stretch that a mark beginning in its first piece can extend to: marks do
   * not cross cells, text boxes or notes.
   */
  private TextPiece last(List<TextPiece> covered) throws ReadException {
    TextPiece first = covered.get(0);
    Anchor start = Anchor.of(element(first));
    TextPiece last = first;
    for (TextPiece piece : covered) {
      Anchor anchor = piece.part().equals(first.part()) ? Anchor.of(element(piece)) : null;
      boolean isNear = anchor != null && anchor.paragraph() == start.paragraph();
      boolean isFree =
          anchor != null
              && !anchor.isNested()
              && !start.isNested()
              && anchor.paragraph().around("tc") == start.paragraph().around("tc");
      if (isNear || isFree) {
        last = piece;
      }
    }
    return last;
  }

  private XmlElement element(TextPiece piece) throws ReadException {
    return parts.edit(piece.part()).part().elements().get(piece.element());
  }

  /** The reference to the note that contains a piece; null if there is none. */
  private XmlElement reference(TextPiece piece) throws ReadException {
    XmlElement element = element(piece);
    for (String kind : List.of("footnote", "endnote")) {
      XmlElement note = element.around(kind);
      if (note != null) {
        Optional<String> id = parts.edit(piece.part()).part().attribute(note, "id");
        XmlElement found = references.get(kind + " " + id.orElse(""));
        return found == null || Anchor.of(found) == null ? null : found;
      }
    }
    return null;
  }
}
