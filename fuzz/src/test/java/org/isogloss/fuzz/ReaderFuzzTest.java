package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.NearbyFiles;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.document.latex.LatexReader;

/** Every reader reads any input, or throws a {@link ReadException} that says why not. */
class ReaderFuzzTest {

  /** The size of a text that repeats one piece, in characters. */
  private static final int GROWN = 32 * 1024;

  private static final int LONGEST_PIECE = 32;

  /** The maximum length of a file that belongs to another one, in characters. */
  private static final int LONGEST_PART = 400;

  /** The end of a LaTeX document that has a chapter and loads definitions. */
  private static final String WHOLE = "\\input{b}\\begin{document}\\include{a}\\end{document}";

  private static final Markup DOCX = new Markup("docx.markup");
  private static final Markup ODT = new Markup("odt.markup");
  private static final Markup XLIFF = new Markup("xliff.markup");
  private static final Markup TMX = new Markup("tmx.markup");
  private static final Markup XLSX = new Markup("xlsx.markup");

  private static final String ODT_NAMESPACES =
      Stream.of("office", "text", "style", "table")
              .map(n -> " xmlns:%s='urn:oasis:names:tc:opendocument:xmlns:%s:1.0'".formatted(n, n))
              .collect(Collectors.joining())
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
          + " xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " xmlns:math='http://www.w3.org/1998/Math/MathML'";

  @FuzzTest
  @DictionaryFile(resourcePath = "markdown.dict")
  void markdown(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.MARKDOWN, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "markdown.dict")
  void mdx(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.MARKDOWN.reader(), "a.mdx", bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "prose.dict")
  void plainText(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.PLAIN_TEXT, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "html.dict")
  void html(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.HTML, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "latex.dict")
  void latex(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.LATEX, bytes));
  }

  /** A chapter, a file of definitions that each file loads, and the document that has both. */
  @FuzzTest
  @DictionaryFile(resourcePath = "latex.dict")
  void latexProject(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          byte[] definitions = bytes(data.consumeString(LONGEST_PART));
          byte[] whole = bytes(data.consumeString(LONGEST_PIECE) + WHOLE);
          NearbyFiles files =
              new NearbyFiles() {
                @Override
                public Optional<byte[]> read(Path file) {
                  return Optional.of(file.endsWith("whole.tex") ? whole : definitions);
                }

                @Override
                public List<Path> list(Path folder, String extension) {
                  return List.of(folder.resolve("whole.tex"));
                }
              };
          read(new LatexReader(files), "a.tex", bytes(data.consumeRemainingAsString()));
        });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "asciidoc.dict")
  void asciidoc(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.ASCIIDOC, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "rest.dict")
  void rest(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.REST, bytes));
  }

  /** A package whose parts are well-formed. */
  @FuzzTest
  void docx(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          ZipArchive file = new ZipArchive();
          file.add("word/document.xml", part("document", DOCX.draw(data)));
          if (data.consumeBoolean()) {
            file.add("word/footnotes.xml", part("footnotes", DOCX.draw(data)));
          }
          if (data.consumeBoolean()) {
            file.add("word/styles.xml", part("styles", DOCX.draw(data)));
          }
          read(DocumentFormat.DOCX, file.bytes());
        });
  }

  private static String part(String name, String content) {
    return "<w:%s xmlns:w=\"w\" xmlns:m=\"m\" xmlns:mc=\"mc\" xmlns:v=\"v\" xmlns:wps=\"wps\">%s</w:%s>"
        .formatted(name, content, name);
  }

  /** A package that may be damaged anywhere. */
  @FuzzTest
  @DictionaryFile(resourcePath = "docx.dict")
  void docxBytes(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.DOCX, bytes));
  }

  /** An OpenDocument text whose parts are well-formed. */
  @FuzzTest
  void odt(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          ZipArchive file = new ZipArchive();
          String styles =
              "<office:automatic-styles>" + ODT.draw(data) + "</office:automatic-styles>";
          String text =
              "<office:body><office:text>" + ODT.draw(data) + "</office:text></office:body>";
          file.add("content.xml", odtPart("document-content", styles + text));
          if (data.consumeBoolean()) {
            file.add("styles.xml", odtPart("document-styles", ODT.draw(data)));
          }
          if (data.consumeBoolean()) {
            file.add("o/content.xml", odtPart("document-content", ODT.draw(data)));
          }
          read(DocumentFormat.ODT, file.bytes());
        });
  }

  private static String odtPart(String name, String content) {
    return "<office:%s%s>%s</office:%s>".formatted(name, ODT_NAMESPACES, content, name);
  }

  /** An OpenDocument text, flat or a package, that may be damaged anywhere. */
  @FuzzTest
  @DictionaryFile(resourcePath = "odt.dict")
  void odtBytes(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.ODT, bytes));
  }

  /** Units of either version of XLIFF, in one file. */
  @FuzzTest
  void xliff(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          String target = data.pickValue(new String[] {"en", "de"});
          String file =
              "<xliff><file source-language=\"en\" target-language=\"%s\">%s</file></xliff>"
                  .formatted(target, XLIFF.draw(data));
          read(DocumentFormat.XLIFF, bytes(file));
        });
  }

  /** An XLIFF file that may be damaged anywhere. */
  @FuzzTest
  @DictionaryFile(resourcePath = "xliff.dict")
  void xliffBytes(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.XLIFF, bytes));
  }

  @FuzzTest
  void tmx(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          String file = "<tmx><header srclang=\"en\"/><body>%s</body></tmx>";
          read(DocumentFormat.TMX, bytes(file.formatted(TMX.draw(data))));
        });
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "po.dict")
  void po(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.PO, bytes));
  }

  /** A table whose first row names languages, so that it is read. */
  @FuzzTest
  @DictionaryFile(resourcePath = "table.dict")
  void csv(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.CSV, headed("id,de,en\n", bytes)));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "table.dict")
  void tsv(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(DocumentFormat.TSV, headed("id\tde\ten\n", bytes)));
  }

  private static byte[] headed(String heading, byte[] rows) {
    byte[] head = bytes(heading);
    byte[] file = Arrays.copyOf(head, head.length + rows.length);
    System.arraycopy(rows, 0, file, head.length, rows.length);
    return file;
  }

  /** A workbook whose parts are well-formed. */
  @FuzzTest
  void xlsx(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          ZipArchive file = new ZipArchive();
          file.add("xl/workbook.xml", "<workbook><sheets><sheet id='r'/></sheets></workbook>");
          file.add(
              "xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id='r' Target='worksheets/a.xml'/></Relationships>");
          file.add("xl/sharedStrings.xml", "<sst>" + XLSX.draw(data) + "</sst>");
          String heading = "<row><c t='str'><v>de</v></c><c t='str'><v>en</v></c></row>";
          file.add(
              "xl/worksheets/a.xml", "<worksheet>" + heading + XLSX.draw(data) + "</worksheet>");
          read(DocumentFormat.XLSX, file.bytes());
        });
  }

  /** A file whose format is detected by content. */
  @FuzzTest
  @DictionaryFile(resourcePath = "html.dict")
  void any(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(new AnyReader(), "a", bytes));
  }

  /** A short piece repeated between two others: superlinear time shows. */
  @FuzzTest
  @DictionaryFile(resourcePath = "grown.dict")
  void grown(FuzzedDataProvider data) throws Exception {
    DocumentFormat format =
        data.pickValue(
            new DocumentFormat[] {
              DocumentFormat.MARKDOWN,
              DocumentFormat.PLAIN_TEXT,
              DocumentFormat.HTML,
              DocumentFormat.LATEX,
              DocumentFormat.ASCIIDOC
            });
    String head = data.consumeString(LONGEST_PIECE);
    String tail = data.consumeString(LONGEST_PIECE);
    String piece = data.consumeString(LONGEST_PIECE);
    int times = piece.isEmpty() ? 0 : GROWN / piece.length();
    byte[] bytes = (head + piece.repeat(times) + tail).getBytes(StandardCharsets.UTF_8);
    Trial.of(bytes.length, () -> readOnce(format.reader(), "a", bytes));
  }

  private static void read(DocumentFormat format, byte[] bytes) {
    read(format.reader(), "a." + format.extensions().get(0), bytes);
  }

  private static void read(DocumentReader reader, String name, byte[] bytes) {
    String first = readOnce(reader, name, bytes);
    require(first.equals(readOnce(reader, name, bytes)), "the same document again");
  }

  /** A description of all that was read, or the error message. */
  private static String readOnce(DocumentReader reader, String name, byte[] bytes) {
    Document document;
    try {
      document = reader.read(new DocumentId(name), bytes);
    } catch (ReadException e) {
      require(!e.getMessage().isBlank(), "a message");
      require(e.line() >= 0 && e.column() >= 0, "a place: %d:%d", e.line(), e.column());
      return e.line() + ":" + e.column() + ": " + e.getMessage();
    }
    ExactPlaces.in(document);
    return String.join(
        "\n",
        document.source().text(),
        document.prose(),
        document.blocks().toString(),
        document.inlines().toString(),
        document.comments().toString());
  }
}
