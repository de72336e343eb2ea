package org.isogloss.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;

/** Reads the files of labeled manuscripts as a check does. Thread-safe. */
public final class ManuscriptFiles {

  private final AnyReader reader = new AnyReader();
  private final ThreadLocal<Segmenter> segmenters = ThreadLocal.withInitial(Segmenter::new);

  /** Reads a file that must be readable. */
  public AnalyzedDocument read(Path file, DocumentId id) {
    try {
      Document document = reader.read(id, Files.readAllBytes(file));
      return new AnalyzedDocument(document, segmenters.get().segment(document));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (ReadException e) {
      throw new IllegalArgumentException("cannot read " + file, e);
    }
  }
}
