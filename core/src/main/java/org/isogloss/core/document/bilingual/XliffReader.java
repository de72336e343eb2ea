package org.isogloss.core.document.bilingual;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.xml.XmlEvents;
import org.isogloss.core.document.xml.XmlFile;

/** Reads XLIFF 1.x and 2.x, also as SDL Trados Studio, memoQ and Phrase write it. */
public final class XliffReader implements DocumentReader {

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes, XmlFile.ENCODING);
    XliffUnits xliff = new XliffUnits();
    XmlEvents.read(new XmlFile(file.text(), "an XLIFF file"), xliff);
    return UnitsDocument.of(
        id, file, xliff.english(), xliff.languages(), xliff.units(), xliff.comments());
  }
}
