package org.isogloss.core.document.docx;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.bilingual.TranslationTables;

/**
 * Reads DOCX. The text of its source is without formatting, one paragraph per line, with notes at
 * the end, so a line number is a paragraph number.
 */
public final class DocxReader implements DocumentReader {

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    DocxText text = text(DocxPackage.open(bytes));
    PackageSource source = new PackageSource(bytes, text.source(), text.pages(), text.hasUnread());
    return TranslationTables.assemble(id, source, text.blocks(), List.of(), text.language());
  }

  /**
   * Where the text of a file is in the file.
   *
   * @param main the name of the part with the main text in the archive
   * @param text the source of the document
   * @param pieces the pieces of the text, in order
   */
  public record Layout(String main, String text, List<TextPiece> pieces) {

    public Layout {
      Objects.requireNonNull(main, "main");
      Objects.requireNonNull(text, "text");
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Reads where the text of a file is in the file.
   *
   * @throws ReadException if it is not a DOCX file
   */
  public static Layout layout(byte[] bytes) throws ReadException {
    DocxPackage file = DocxPackage.open(bytes);
    DocxText text = text(file);
    return new Layout(file.name("document"), text.source(), text.pieces());
  }

  private static DocxText text(DocxPackage file) throws ReadException {
    DocxText text = new DocxText(DocxStyles.of(file));
    read("document", file, text);
    text.notes();
    read("footnotes", file, text);
    read("endnotes", file, text);
    return text;
  }

  private static void read(String part, DocxPackage file, DocxText text) throws ReadException {
    Optional<byte[]> xml = file.part(part);
    if (xml.isPresent()) {
      text.startPart(file.name(part));
      DocxXml.read("word/" + part + ".xml", xml.get(), text);
      text.endPart();
    }
  }
}
