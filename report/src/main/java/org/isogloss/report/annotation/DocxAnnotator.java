package org.isogloss.report.annotation;

import java.util.List;
import org.isogloss.core.document.Document;

/** Writes Word comments and tracked changes into a DOCX file. */
final class DocxAnnotator implements Annotator {

  @Override
  public Annotated annotated(Document document, List<Note> notes, AnnotateAs as)
      throws AnnotationException {
    throw new AnnotationException("comments in DOCX files are under construction");
  }
}
