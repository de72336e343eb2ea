package org.isogloss.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Builds small DOCX files of paragraphs, and takes files apart. */
public final class DocxFile {

  private static final String NAMESPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A file of paragraphs, each of which is one run. */
  public static byte[] of(String... paragraphs) {
    DocxFile file = new DocxFile();
    for (String text : paragraphs) {
      file.paragraph(run(text));
    }
    return file.bytes();
  }

  /** Adds raw WordprocessingML to the text. */
  public DocxFile xml(String xml) {
    body.append(xml);
    return this;
  }

  /** Adds a paragraph of runs, and whatever else may be in one. */
  public DocxFile paragraph(String... runs) {
    return xml(paragraphOf(runs));
  }

  /** Adds the only footnote. */
  public DocxFile footnote(String... runs) {
    return part(
        "word/footnotes.xml",
        "<w:footnotes%s><w:footnote w:id=\"1\">%s</w:footnote></w:footnotes>"
            .formatted(NAMESPACE, paragraphOf(runs)));
  }

  /** Adds any other part. */
  public DocxFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** The XML of a paragraph. */
  public static String paragraphOf(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /** The XML of a run. */
  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
  }

  /** The XML of a run with properties. */
  public static String run(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, text);
  }

  /** The file. */
  public byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>");
    all.put(
        "word/document.xml",
        "<w:document%s><w:body>%s</w:body></w:document>".formatted(NAMESPACE, body));
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The parts of a file as text, in their order. */
  public static Map<String, String> parts(byte[] file) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
