package org.isogloss.core.document.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.asciidoc.AsciiDocReader;
import org.isogloss.core.document.bilingual.DelimitedReader;
import org.isogloss.core.document.bilingual.PoReader;
import org.isogloss.core.document.bilingual.TmxReader;
import org.isogloss.core.document.bilingual.XliffReader;
import org.isogloss.core.document.bilingual.XlsxReader;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.html.HtmlReader;
import org.isogloss.core.document.latex.LatexReader;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.document.odt.OdtReader;
import org.isogloss.core.document.rest.RestReader;
import org.isogloss.core.document.text.PlainTextReader;

/** The supported formats. */
// A reader holds no state, by its contract, and the lists are unmodifiable.
@SuppressWarnings("ImmutableEnumChecker")
public enum DocumentFormat {
  MARKDOWN(new MarkdownReader(), "md", "markdown", "mdown", "mkd", "mdx", "rmd", "qmd"),
  PLAIN_TEXT(new PlainTextReader(), "txt", "text"),
  HTML(new HtmlReader(), "html", "htm", "xhtml"),
  DOCX(new DocxReader(), "docx"),
  ODT(new OdtReader(), "odt", "fodt", "ott"),
  LATEX(new LatexReader(), "tex", "latex", "ltx"),
  ASCIIDOC(new AsciiDocReader(), "adoc", "asciidoc", "asc"),
  REST(new RestReader(), "rst", "rest"),
  XLIFF(new XliffReader(), "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf"),
  TMX(new TmxReader(), "tmx"),
  PO(new PoReader(), "po", "pot"),
  CSV(new DelimitedReader(DelimitedReader.Delimiter.COMMA), "csv"),
  TSV(new DelimitedReader(DelimitedReader.Delimiter.TAB), "tsv"),
  XLSX(new XlsxReader(), "xlsx");

  private final DocumentReader reader;
  private final List<String> extensions;

  DocumentFormat(DocumentReader reader, String... extensions) {
    this.reader = reader;
    this.extensions = List.of(extensions);
  }

  /**
   * Whether its files are data as a rule, and only some of them a text with its translation. In
   * folders, those that cannot be read as such are none.
   */
  public boolean isUsuallyData() {
    return this == CSV || this == TSV || this == XLSX;
  }

  /** Whether its files are archives of parts. */
  boolean isPackage() {
    return this == DOCX || this == ODT || this == XLSX;
  }

  /** Reads files of this format. */
  public DocumentReader reader() {
    return reader;
  }

  /** The extensions of file names, in lower case and without the dot; the usual one first. */
  public List<String> extensions() {
    return extensions;
  }

  /** The format indicated by a file name extension; empty if there is none. */
  public static Optional<DocumentFormat> ofName(String name) {
    String extension = extension(name);
    return Arrays.stream(values()).filter(f -> f.extensions.contains(extension)).findFirst();
  }

  /** The extension of a file's name in lower case and without the dot; empty if it has none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
