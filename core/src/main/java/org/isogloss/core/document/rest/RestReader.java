package org.isogloss.core.document.rest;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.SourceDecoder;

/**
 * Reads the prose of reStructuredText, with the directives and roles of Sphinx. It includes no
 * files, runs no directives, and replaces no substitutions.
 */
public final class RestReader implements DocumentReader {

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes);
    String source = file.text();
    RestBlocks blocks = new RestBlocks(source);
    return DocumentAssembler.assemble(id, file, blocks.read(), blocks.comments());
  }
}
