package org.isogloss.core.document.docx.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a DOCX file, with what declares them; {@code W} stands for the usual prefix. */
final class GeneratedPackage {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONSHIPS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final String prefix;
  private final boolean isStrict;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();

  /**
   * @param prefix the prefix of the names of WordprocessingML
   * @param isStrict whether they are those of the strict variant of the standard
   */
  GeneratedPackage(String prefix, boolean isStrict) {
    this.prefix = prefix;
    this.isStrict = isStrict;
  }

  /** Adds the main text. */
  void document(String content) {
    add("document", "document.main", "document", content);
  }

  /** Adds a part that the main text refers to by {@code rId} and its name. */
  void related(String name, String root, String content) {
    add(name, name, root, content);
    relationships.append(relationship("rId" + name, name, name + ".xml"));
  }

  private void add(String name, String type, String root, String content) {
    parts.put("word/" + name + ".xml", xml(root, content));
    types.append(
        ("<Override PartName=\"/word/%s.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>")
            .formatted(name, type));
  }

  private String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS, type, target);
  }

  private String xml(String root, String content) {
    String mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<W:"
            + root
            + " xmlns:W=\""
            + (isStrict ? STRICT : TRANSITIONAL)
            + "\" xmlns:r=\""
            + (isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS)
            + "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\""
            + mc
            + "\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
            + "wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\">"
            + content
            + "</W:"
            + root
            + ">")
        .replace("<W:", "<" + prefix + ":")
        .replace("</W:", "</" + prefix + ":")
        .replace(" W:", " " + prefix + ":")
        .replace("xmlns:W", "xmlns:" + prefix);
  }

  private static String wrapped(String relationships) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relationships
        + "</Relationships>";
  }

  private String declarations() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
        + "<Default Extension=\"rels\" ContentType=\"application/"
        + "vnd.openxmlformats-package.relationships+xml\"/>"
        + types
        + "</Types>";
  }

  /** The file, with some data that is not XML and is not compressed. */
  byte[] bytes(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(zip, "[Content_Types].xml", declarations());
      write(
          zip, "_rels/.rels", wrapped(relationship("rId1", "officeDocument", "word/document.xml")));
      write(zip, "word/_rels/document.xml.rels", wrapped(relationships.toString()));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        write(zip, part.getKey(), part.getValue());
      }
      ZipEntry stored = entry("word/media/data.bin");
      CRC32 crc = new CRC32();
      crc.update(data);
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(data.length);
      stored.setCrc(crc.getValue());
      zip.putNextEntry(stored);
      zip.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(1_000_000_000_000L);
    return entry;
  }
}
