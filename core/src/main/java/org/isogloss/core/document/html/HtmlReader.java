package org.isogloss.core.document.html;

import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.SourceDecoder;

/** Reads HTML and XHTML as browsers do, including invalid markup. */
public final class HtmlReader implements DocumentReader {

  /** In a meta element, in its content, or in an XML declaration. */
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?is)(?:<meta\\s[^>]{0,200}?charset\\s*=\\s*|<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*)"
              + "[\"']?([\\w:.-]{1,40})");

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes, CHARSET);
    String source = file.text();
    HtmlBlocks.Content content = HtmlBlocks.read(source, new Span(0, source.length()));
    return DocumentAssembler.assemble(
        id, file, content.blocks(), content.comments(), content.language());
  }
}
