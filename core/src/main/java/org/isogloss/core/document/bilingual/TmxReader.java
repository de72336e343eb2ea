package org.isogloss.core.document.bilingual;

import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.language.LanguagePair;
import org.isogloss.core.document.xml.XmlEvents;
import org.isogloss.core.document.xml.XmlFile;

/** Reads translation memories in TMX 1.1 to 1.4. */
public final class TmxReader implements DocumentReader {

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes, XmlFile.ENCODING);
    TmxUnits memory = new TmxUnits();
    XmlEvents.read(new XmlFile(file.text(), "a TMX file"), memory);
    LanguagePair languages = memory.languages();
    Bitext.Side english =
        languages.english().orElseThrow(() -> new ReadException(memory.refusal()));
    Document document =
        UnitsDocument.of(id, file, english, languages, memory.units(languages), memory.comments());
    Bitext sides = document.bitext().orElseThrow();
    return document.with(sides.leaving(memory.unread(languages)));
  }
}
