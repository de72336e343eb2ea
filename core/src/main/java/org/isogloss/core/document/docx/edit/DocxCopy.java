package org.isogloss.core.document.docx.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.office.ChangeObstacle;
import org.isogloss.core.document.office.EmptyPlace;
import org.isogloss.core.document.office.OfficeArchive;
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
    /**
     * The field whose result contains them: a program that calculates it again loses marks in it.
     */
    FIELD,
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
  private final CommentAnchors anchors;
  private final TrackedChanges changes;
  private final List<String> comments = new ArrayList<>();
  private final String author;
  private final String initials;

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
      throw OfficeArchive.damaged(e);
    }
    index();
    this.anchors = new CommentAnchors(main, pieces, this::edit);
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
  }

  private PartEdit edit(String part) throws ReadException {
    PartEdit known = edits.get(part);
    if (known == null) {
      try {
        known = new PartEdit(XmlPart.of(part, zip.entry(part)));
      } catch (IOException e) {
        throw OfficeArchive.damaged(e);
      }
      edits.put(part, known);
    }
    return known;
  }

  /** What the mark of a comment on some text can be put on. */
  public Anchoring anchoring(Span place) throws ReadException {
    return commentIds.size() >= MOST_COMMENTS ? Anchoring.NOTHING : anchors.anchoring(place);
  }

  @Override
  public Optional<String> markedInstead(Span place) throws ReadException {
    return switch (anchoring(place)) {
      case TEXT_BOX -> Optional.of("text box");
      case NOTE -> Optional.of("note");
      case FIELD -> Optional.of("field");
      case WORDS, NOTHING -> Optional.empty();
    };
  }

  @Override
  public boolean comment(Span place, List<String> paragraphs) throws ReadException {
    if (anchoring(place) == Anchoring.NOTHING) {
      return false;
    }
    int id = commentIds.next();
    WordNames names = edit(main).names();
    anchors.mark(place, names.rangeStart(id), names.rangeEnd(id, styles.reference()));
    comments.add(written(id, paragraphs));
    return true;
  }

  @Override
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
      throw OfficeArchive.damaged(e);
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
      throw OfficeArchive.damaged(e);
    }
  }
}
