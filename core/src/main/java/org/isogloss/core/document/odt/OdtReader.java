package org.isogloss.core.document.odt;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.DocumentAssembler;

/**
 * Reads OpenDocument text. The text of its source is without formatting, one paragraph per line,
 * with notes at the end, so a line number is a paragraph number.
 */
public final class OdtReader implements DocumentReader {

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    OdtText text = text(OdtFile.open(bytes));
    PackageSource source = new PackageSource(bytes, text.paragraphs().source());
    return DocumentAssembler.assemble(id, source, text.blocks(), List.of(), text.language());
  }

  static OdtText text(OdtFile file) throws ReadException {
    OdtText text = new OdtText(OdtStyles.of(file), new OdtFormulas(file));
    file.read(OdtFile.CONTENT, text);
    if (!text.hasBody()) {
      throw new ReadException("an OpenDocument file without text, expected an ODT file");
    }
    return text;
  }
}
