package org.isogloss.core.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.FrontMatter;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.assembly.SourceLines;

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
    List<Span> lines = SourceLines.of(source);
    FrontMatter front = FrontMatter.betweenRules(source, lines);
    int start = front.lines() == lines.size() ? source.length() : lines.get(front.lines()).start();
    DocumentType type = DocumentType.of(source, start);
    boolean xml = type.isXml() || id.path().toLowerCase(Locale.ROOT).endsWith(".xhtml");
    HtmlBlocks.Content content = HtmlBlocks.read(source, start, type, xml);
    List<RawBlock> blocks = new ArrayList<>(front.blocks());
    blocks.addAll(content.blocks());
    return DocumentAssembler.assemble(
        id, file, blocks, content.comments(), content.language().or(front::language));
  }
}
