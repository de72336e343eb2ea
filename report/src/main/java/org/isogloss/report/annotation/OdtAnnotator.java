package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.odt.OdtCopy;

/** Writes comments into an OpenDocument text. */
final class OdtAnnotator implements Annotator {

  @Override
  public Annotated annotated(Document document, List<Note> notes, AnnotateAs as)
      throws AnnotationException {
    if (!(document.source() instanceof PackageSource source)) {
      throw new AnnotationException("it is not an ODT file");
    }
    try {
      OdtCopy copy = new OdtCopy(source.bytes(), Note.AUTHOR);
      int comments = 0;
      for (Note note : notes) {
        Span place = copy.marked(new Span(note.start(), note.end()));
        List<String> paragraphs = new ArrayList<>();
        if (copy.isInShape(place)) {
          paragraphs.add("In this shape, at " + QuotedText.of(note) + ":");
        }
        paragraphs.addAll(note.paragraphs());
        comments += copy.comment(place, paragraphs) ? 1 : 0;
      }
      int lost = notes.size() - comments;
      return new Annotated(copy.toByteArray(), comments, 0, QuotedText.remarks(lost));
    } catch (ReadException e) {
      throw new AnnotationException(e.getMessage(), e);
    }
  }
}
