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

  /** In characters; a longer text can be found by its first words. */
  private static final int LONGEST_QUOTE = 80;

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
    String quoted = "“" + shortened(note.place().text()) + "”";
    List<String> paragraphs = new ArrayList<>();
    switch (copy.anchoring(place)) {
      case TEXT_BOX -> paragraphs.add("In this text box, at " + quoted + ":");
      case NOTE -> paragraphs.add("In this note, at " + quoted + ":");
      case WORDS, NOTHING -> {}
    }
    paragraphs.addAll(note.paragraphs());
    return copy.comment(place, paragraphs);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.substring(0, end < LONGEST_QUOTE / 2 ? LONGEST_QUOTE : end) + "…";
  }

  private static List<String> remarks(boolean isSigned, int lost) {
    List<String> remarks = new ArrayList<>();
    if (isSigned) {
      remarks.add("its digital signature is no longer valid");
    }
    if (lost > 0) {
      remarks.add(
          lost == 1 ? "1 finding has no place in it" : lost + " findings have no place in it");
    }
    return remarks;
  }
}
