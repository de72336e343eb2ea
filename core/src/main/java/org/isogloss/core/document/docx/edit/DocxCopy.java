package org.isogloss.core.document.docx.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.docx.TextPiece;
import org.isogloss.core.document.office.ChangeObstacle;
import org.isogloss.core.document.office.EmptyPlace;
import org.isogloss.core.document.office.TrackedCopy;
import org.isogloss.core.file.ZipCopy;

/**
 * A copy of a DOCX file to which comments and tracked changes are added. Everything else stays as
 * it is: parts that nothing is added to keep their bytes, and so does all other text of the parts.
 *
 * <p>Comments and changes have no date, so that the same input gives the same bytes.
 */
public final class DocxCopy implements TrackedCopy {

  /** What the mark of a comment can be put on. */
  public enum Anchoring {
    /** The words themselves. */
    WORDS,
    /** The text box that contains them: Word ignores marks in text boxes (MS-OI29500, 2.1.315). */
    TEXT_BOX,
    /** The reference to the note that contains them: Word ignores marks in notes as well. */
    NOTE,
    /** Nothing: the comment cannot be added. */
    NOTHING
  }

  /** Word opens no file with more than 32,767 comments (MS-OI29500, 2.1.315). */
  private static final int MOST_COMMENTS = 32_000;

  private final ZipCopy zip;
  private final PieceIndex pieces;
  private final String main;
  private final Map<String, PartEdit> edits = new LinkedHashMap<>();
  private final CommentsPart commentsPart;
  private final Identifiers commentIds = new Identifiers();
  private final Identifiers changeIds = new Identifiers();
  private final CommentStyles styles;
  private final TrackedChanges changes;
  private final List<String> comments = new ArrayList<>();
  private final String author;
  private final String initials;

  /** The references to notes in the main text, by the kind and id of the note. */
  private final Map<String, XmlElement> references = new HashMap<>();

  /**
   * Starts a copy.
   *
   * @param file the bytes of the file; not copied, so they must not be changed
   * @param author the name on comments and changes
   * @param initials the initials of the author
   * @throws ReadException if it cannot be read
   */
  public DocxCopy(byte[] file, String author, String initials) throws ReadException {
    this.author = WordNames.escapedAttribute(author);
    this.initials = WordNames.escapedAttribute(initials);
    DocxReader.Layout layout = DocxReader.layout(file);
    this.pieces = new PieceIndex(layout);
    this.main = layout.main();
    this.zip = new ZipCopy(file);
    try {
      this.commentsPart = new CommentsPart(zip, main, edit(main).names());
      this.styles = CommentStyles.of(zip, main);
    } catch (IOException e) {
      throw new ReadException("a damaged ZIP archive: " + e.getMessage(), e);
    }
    index();
    this.changes = new TrackedChanges(changeIds, this.author, pieces, this::edit);
  }

  private void index() throws ReadException {
    for (String name : pieces.parts()) {
      changeIds.addAll(edit(name).part());
    }
    XmlPart text = edit(main).part();
    commentIds.addComments(text);
    if (commentsPart.existing() != null) {
      commentIds.addComments(commentsPart.existing());
    }
    for (XmlElement element : text.elements()) {
      if (element.is("footnoteReference") || element.is("endnoteReference")) {
        String kind = element.local().replace("Reference", "");
        text.attribute(element, "id").ifPresent(id -> references.put(kind + " " + id, element));
      }
    }
  }

  private PartEdit edit(String part) throws ReadException {
    PartEdit known = edits.get(part);
    if (known == null) {
      try {
        known = new PartEdit(XmlPart.of(part, zip.entry(part)));
      } catch (IOException e) {
        throw new ReadException("a damaged ZIP archive: " + e.getMessage(), e);
      }
      edits.put(part, known);
    }
    return known;
  }

  /** What the mark of a comment on some text can be put on. */
  public Anchoring anchoring(Span place) throws ReadException {
    List<TextPiece> covered = pieces.covered(place);
    if (covered.isEmpty() || commentIds.size() >= MOST_COMMENTS) {
      return Anchoring.NOTHING;
    }
    TextPiece first = covered.get(0);
    if (!first.part().equals(main)) {
      return reference(first) == null ? Anchoring.NOTHING : Anchoring.NOTE;
    }
    Anchor anchor = Anchor.of(element(first));
    if (anchor == null) {
      return Anchoring.NOTHING;
    }
    return anchor.isNested() ? Anchoring.TEXT_BOX : Anchoring.WORDS;
  }

  /**
   * Adds a comment.
   *
   * @param place the marked text, in the document's source
   * @param paragraphs the text of the comment
   * @return false if it cannot be added
   */
  public boolean comment(Span place, List<String> paragraphs) throws ReadException {
    Anchoring anchoring = anchoring(place);
    if (anchoring == Anchoring.NOTHING) {
      return false;
    }
    List<TextPiece> covered = pieces.covered(place);
    TextPiece first = covered.get(0);
    int id = commentIds.next();
    PartEdit edit = edit(main);
    WordNames names = edit.names();
    String start = names.rangeStart(id);
    String end = names.rangeEnd(id, styles.reference());
    if (anchoring == Anchoring.NOTE) {
      Anchor reference = Anchor.of(reference(first));
      reference.markStart(edit, 0, start);
      reference.markEnd(edit, -1, end);
    } else {
      TextPiece last = last(covered);
      from(first, place, edit, start);
      until(last, place, edit, end);
    }
    comments.add(written(id, paragraphs));
    return true;
  }

  private void from(TextPiece piece, Span place, PartEdit edit, String mark) throws ReadException {
    XmlElement element = element(piece);
    Anchor anchor = Anchor.of(element);
    int inside = Math.max(0, place.start() - piece.span().start());
    anchor.markStart(edit, anchor.isPlain(element) ? piece.offset() + inside : 0, mark);
  }

  private void until(TextPiece piece, Span place, PartEdit edit, String mark) throws ReadException {
    XmlElement element = element(piece);
    Anchor anchor = Anchor.of(element);
    int inside = Math.min(place.end(), piece.span().end()) - piece.span().start();
    anchor.markEnd(edit, anchor.isPlain(element) ? piece.offset() + inside : -1, mark);
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
    return edit(piece.part()).part().elements().get(piece.element());
  }

  /** The reference to the note that contains a piece; null if there is none. */
  private XmlElement reference(TextPiece piece) throws ReadException {
    XmlElement element = element(piece);
    for (String kind : List.of("footnote", "endnote")) {
      XmlElement note = element.around(kind);
      if (note != null) {
        Optional<String> id = edit(piece.part()).part().attribute(note, "id");
        XmlElement found = references.get(kind + " " + id.orElse(""));
        return found == null || Anchor.of(found) == null ? null : found;
      }
    }
    return null;
  }

  /** Extends an empty stretch to the character before or after it, so that it can be marked. */
  public Span marked(Span place) {
    return EmptyPlace.widened(place, some -> !pieces.covered(some).isEmpty());
  }

  private String written(int id, List<String> paragraphs) {
    WordNames names = commentsPart.names();
    StringBuilder out =
        new StringBuilder(
            names.start(
                "comment",
                WordNames.id(id),
                WordNames.value("author", author),
                WordNames.value("initials", initials)));
    String properties =
        styles
            .text()
            .map(
                style ->
                    names.start("pPr")
                        + names.empty("pStyle", WordNames.value("val", style))
                        + names.end("pPr"))
            .orElse("");
    for (String paragraph : paragraphs) {
      out.append(names.start("p")).append(properties).append(names.start("r"));
      out.append(names.text(paragraph));
      out.append(names.end("r")).append(names.end("p"));
    }
    return out.append(names.end("comment")).toString();
  }

  @Override
  public boolean change(Span place, String text) throws ReadException {
    return changes.add(place, text);
  }

  @Override
  public Optional<ChangeObstacle> obstacle(Span place, String text) throws ReadException {
    return changes.obstacle(place, text);
  }

  @Override
  public boolean isSigned() throws ReadException {
    try {
      return zip.names().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"));
    } catch (IOException e) {
      throw new ReadException("a damaged ZIP archive: " + e.getMessage(), e);
    }
  }

  @Override
  public byte[] toByteArray() throws ReadException {
    try {
      if (!comments.isEmpty()) {
        commentsPart.add(comments);
      }
      for (PartEdit edit : edits.values()) {
        if (edit.hasChanges()) {
          zip.put(edit.part().name(), edit.toByteArray());
        }
      }
      return zip.toByteArray();
    } catch (IOException e) {
      throw new ReadException("a damaged ZIP archive: " + e.getMessage(), e);
    }
  }
}
