package org.isogloss.core.document.asciidoc;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.SourceDecoder;

/**
 * Reads the prose of AsciiDoc sources. It is not a converter: it includes no files and reads all
 * branches of conditions.
 */
public final class AsciiDocReader implements DocumentReader {

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes);
    String source = file.text();
    AsciiDocBlocks blocks = new AsciiDocBlocks(source);
    return DocumentAssembler.assemble(
        id, file, blocks.read(), blocks.comments(), blocks.attributes().language());
  }
}
