package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.edit.DocxCopy;

/** Writes Word comments and tracked changes into a DOCX file. */
final class DocxAnnotator implements Annotator {

  private static final String INITIALS = "Iso";

  @Override
  public Annotated annotated(Document document, List<Note> notes, AnnotateAs as)
      throws AnnotationException {
    if (!(document.source() instanceof PackageSource source)) {
      throw new AnnotationException("it is not a DOCX file");
    }
    try {
      DocxCopy copy = new DocxCopy(source.bytes(), Note.AUTHOR, INITIALS);
      int changes = 0;
      int comments = 0;
      for (Note note : notes) {
        if (as == AnnotateAs.CHANGES && changed(copy, note)) {
          changes++;
        } else if (commented(copy, note)) {
          comments++;
        }
      }
      int lost = notes.size() - changes - comments;
      return new Annotated(copy.toByteArray(), comments, changes, remarks(copy.isSigned(), lost));
    } catch (ReadException e) {
      throw new AnnotationException(e.getMessage(), e);
    }
  }

  private static boolean changed(DocxCopy copy, Note note) throws ReadException {
    if (note.change().isEmpty()) {
      return false;
    }
    return copy.change(note.change().get().place().span(), note.change().get().text());
  }

  private static boolean commented(DocxCopy copy, Note note) throws ReadException {
    Span place = copy.marked(new Span(note.start(), note.end()));
    String quoted = QuotedText.of(note);
    List<String> paragraphs = new ArrayList<>();
    switch (copy.anchoring(place)) {
      case TEXT_BOX -> paragraphs.add("In this text box, at " + quoted + ":");
      case NOTE -> paragraphs.add("In this note, at " + quoted + ":");
      case FIELD -> paragraphs.add("In this field, at " + quoted + ":");
      case WORDS, NOTHING -> {}
    }
    paragraphs.addAll(note.paragraphs());
    return copy.comment(place, paragraphs);
  }

  private static List<String> remarks(boolean isSigned, int lost) {
    List<String> remarks = new ArrayList<>();
    if (isSigned) {
      remarks.add("its digital signature is no longer valid");
    }
    remarks.addAll(QuotedText.remarks(lost));
    return remarks;
  }
}
