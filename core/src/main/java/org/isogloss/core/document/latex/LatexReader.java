package org.isogloss.core.document.latex;

import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.NearbyFiles;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceDecoder;

/**
 * Reads the prose of LaTeX sources. It is not a compiler: it learns which arguments the author's
 * commands show, and which words they stand for.
 */
public final class LatexReader implements DocumentReader {

  static final Pattern CHARSET =
      Pattern.compile("\\\\usepackage\\s{0,9}\\[([\\w-]{1,20})]\\s{0,9}\\{inputenc}");

  private final LatexProject project;

  /** Reads each file separately. */
  public LatexReader() {
    this(NearbyFiles.NONE);
  }

  /**
   * Also learns the commands that other files of the project define.
   *
   * @param files the files around the documents
   */
  public LatexReader(NearbyFiles files) {
    this.project = new LatexProject(files);
  }

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes, CHARSET);
    String source = file.text();
    LatexBlocks reader =
        new LatexBlocks(source, project.names(id, source), new LatexOutput(source));
    List<RawBlock> blocks = reader.read();
    return DocumentAssembler.assemble(id, file, blocks, reader.comments(), reader.declared());
  }
}
