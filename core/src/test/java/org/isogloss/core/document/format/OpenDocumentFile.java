package org.isogloss.core.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small OpenDocument texts, as packages or flat. */
public final class OpenDocumentFile {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private static final String NAMESPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
          + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
          + " xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " xmlns:math='http://www.w3.org/1998/Math/MathML'"
          + " office:version='1.3'";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder automatic = new StringBuilder();
  private final StringBuilder named = new StringBuilder();
  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Adds raw XML to the text. */
  public OpenDocumentFile xml(String xml) {
    body.append(xml);
    return this;
  }

  /** Adds a paragraph with a style; its content is XML. */
  public OpenDocumentFile paragraph(String style, String content) {
    return xml("<text:p text:style-name='" + style + "'>" + content + "</text:p>");
  }

  /** Adds a heading. */
  public OpenDocumentFile heading(int level, String content) {
    return xml("<text:h text:outline-level='" + level + "'>" + content + "</text:h>");
  }

  /** Adds an automatic style with text properties, as attributes. */
  public OpenDocumentFile automatic(String family, String name, String parent, String properties) {
    automatic.append(style(family, name, parent, properties));
    return this;
  }

  /** Adds a named style with text properties, as attributes. */
  public OpenDocumentFile named(String family, String name, String parent, String properties) {
    named.append(style(family, name, parent, properties));
    return this;
  }

  /** Adds raw XML to the named styles. */
  public OpenDocumentFile styles(String xml) {
    named.append(xml);
    return this;
  }

  private static String style(String family, String name, String parent, String properties) {
    return ("<style:style style:family='%s' style:name='%s' style:parent-style-name='%s'>"
            + "<style:text-properties %s/></style:style>")
        .formatted(family, name, parent, properties);
  }

  /** Text in a span of an automatic style. */
  public static String span(String style, String content) {
    return "<text:span text:style-name='" + style + "'>" + content + "</text:span>";
  }

  /** A note with one paragraph. */
  public static String note(String noteClass, String content) {
    return ("<text:note text:note-class='%s'><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:p>%s</text:p></text:note-body></text:note>")
        .formatted(noteClass, content);
  }

  /** Adds any other part. */
  public OpenDocumentFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** Returns the XML of the text. */
  public String content() {
    return root(
        "document-content",
        "<office:automatic-styles>" + automatic + "</office:automatic-styles>" + bodyXml());
  }

  private String bodyXml() {
    return "<office:body><office:text>" + body + "</office:text></office:body>";
  }

  /** Returns the file as a single XML file. */
  public byte[] flat() {
    return root(
            // LibreOffice recognizes it by this text, with these quotation marks.
            "document office:mimetype=\"" + TYPE + "\"",
            "<office:styles>%s</office:styles><office:automatic-styles>%s</office:automatic-styles>"
                    .formatted(named, automatic)
                + bodyXml())
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param name the name of the element, which attributes may follow
   */
  private static String root(String name, String content) {
    return "<?xml version='1.0' encoding='UTF-8'?>\n<office:%s%s>%s</office:%s>"
        .formatted(name, NAMESPACES, content, name.split(" ", 2)[0]);
  }

  /** Returns the file as a package. */
  public byte[] bytes() {
    parts.putIfAbsent("content.xml", content());
    parts.putIfAbsent(
        "styles.xml", root("document-styles", "<office:styles>" + named + "</office:styles>"));
    parts.putIfAbsent("META-INF/manifest.xml", manifest());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(stored("mimetype", TYPE.getBytes(StandardCharsets.UTF_8)));
      zip.write(TYPE.getBytes(StandardCharsets.UTF_8));
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

  /** What LibreOffice requires of a package. */
  private static String manifest() {
    String entry = "<manifest:file-entry manifest:full-path='%s' manifest:media-type='%s'/>";
    return "<manifest:manifest manifest:version='1.3'"
        + " xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
        + entry.formatted("/", TYPE)
        + entry.formatted("content.xml", "text/xml")
        + entry.formatted("styles.xml", "text/xml")
        + "</manifest:manifest>";
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return entry;
  }
}
