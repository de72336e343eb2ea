package org.isogloss.core.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small DOCX files. */
public final class DocxFile {

  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Adds raw WordprocessingML. */
  public DocxFile xml(String xml) {
    body.append(xml);
    return this;
  }

  /** Adds a paragraph with a style; an empty name for none. */
  public DocxFile paragraph(String style, String runs) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return xml("<w:p>" + properties + runs + "</w:p>");
  }

  /** A run of text, with run properties or none. */
  public static String run(String properties, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, escaped);
  }

  /** Adds a footnote's text. */
  public DocxFile footnote(String text) {
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes %s><w:footnote w:id=\"1\"><w:p>%s</w:p></w:footnote></w:footnotes>"
            .formatted(NAMESPACES, run("", text)));
    return this;
  }

  /** Adds any other part. */
  public DocxFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** Returns the file. */
  public byte[] bytes() {
    parts.putIfAbsent(
        "word/document.xml",
        "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
