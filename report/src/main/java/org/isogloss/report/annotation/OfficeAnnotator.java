package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.document.format.TrackedCopies;
import org.isogloss.core.document.office.TrackedCopy;
import org.isogloss.engine.fix.Edit;

/**
 * Writes comments and tracked changes into a word processor's file.
 *
 * @param format the format of the file
 */
record OfficeAnnotator(DocumentFormat format) implements Annotator {

  @Override
  public Annotated annotated(Document document, List<Note> notes, AnnotateAs as)
      throws AnnotationException {
    if (!(document.source() instanceof PackageSource source)) {
      throw new AnnotationException("it is not a file of the format " + format);
    }
    try {
      TrackedCopy copy = TrackedCopies.of(format, source.bytes());
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

  private static boolean changed(TrackedCopy copy, Note note) throws ReadException {
    if (note.change().isEmpty()) {
      return false;
    }
    Edit change = note.change().get();
    return copy.change(change.place().span(), change.text());
  }

  private static boolean commented(TrackedCopy copy, Note note) throws ReadException {
    Span place = copy.marked(new Span(note.start(), note.end()));
    List<String> paragraphs = new ArrayList<>();
    Optional<String> instead = copy.markedInstead(place);
    if (instead.isPresent()) {
      paragraphs.add("In this %s, at %s:".formatted(instead.get(), QuotedText.of(note)));
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
