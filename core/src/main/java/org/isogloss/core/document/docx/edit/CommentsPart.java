package org.isogloss.core.document.docx.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.file.ZipCopy;

/** The part of a file that contains its comments; it is created if there is none. */
final class CommentsPart {

  private static final String TYPES = "[Content_Types].xml";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String STRICT_RELATIONSHIP =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final ZipCopy zip;
  private final String main;
  private final WordNames mainNames;
  private final String folder;
  private final String name;
  private final boolean isRelated;

  /** The part as it is; null if there is none. */
  private final XmlPart existing;

  /**
   * @param main the name of the part with the main text
   */
  CommentsPart(ZipCopy zip, String main, WordNames mainNames) throws IOException, ReadException {
    this.zip = zip;
    this.main = main;
    this.mainNames = mainNames;
    this.folder = main.substring(0, main.lastIndexOf('/') + 1);
    Optional<String> related = related();
    this.isRelated = related.isPresent();
    this.name = related.isPresent() ? related.get() : freeName();
    byte[] bytes = zip.entry(name);
    this.existing = bytes == null ? null : XmlPart.of(name, bytes);
  }

  private String relationshipsName() {
    return folder + "_rels/" + main.substring(folder.length()) + ".rels";
  }

  private Optional<String> related() throws IOException, ReadException {
    byte[] bytes = zip.entry(relationshipsName());
    if (bytes == null) {
      return Optional.empty();
    }
    XmlPart part = XmlPart.of(relationshipsName(), bytes);
    for (XmlElement element : part.elements()) {
      String type = part.attribute(element, "Type").orElse("");
      if (type.equals(RELATIONSHIP) || type.equals(STRICT_RELATIONSHIP)) {
        return part.attribute(element, "Target").map(this::resolved);
      }
    }
    return Optional.empty();
  }

  private String resolved(String target) {
    return target.startsWith("/")
        ? target.substring(1)
        : java.net.URI.create("/" + folder).resolve(target).getPath().substring(1);
  }

  private String freeName() throws IOException {
    Set<String> names = Set.copyOf(zip.names().stream().map(CommentsPart::lower).toList());
    String free = folder + "comments.xml";
    for (int i = 2; names.contains(lower(free)); i++) {
      free = folder + "comments" + i + ".xml";
    }
    return free;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The comments that the file has; null if it has no such part. */
  XmlPart existing() {
    return existing;
  }

  /** The names to write new comments with. */
  WordNames names() {
    return existing == null
        ? new WordNames("w:", "", mainNames.namespace())
        : WordNames.of(existing);
  }

  /** Adds comments, and what makes the part known to the file. */
  void add(List<String> comments) throws IOException, ReadException {
    String all = String.join("", comments);
    if (existing != null) {
      PartEdit edit = new PartEdit(existing);
      edit.append(existing.root(), all);
      zip.put(name, edit.toByteArray());
    } else {
      String xml =
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
              + mainNames.namespace()
              + "\">"
              + all
              + "</w:comments>";
      zip.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }
    if (!isRelated) {
      relate();
    }
    declare();
  }

  private void relate() throws IOException, ReadException {
    String type = mainNames.isStrict() ? STRICT_RELATIONSHIP : RELATIONSHIP;
    String target = name.substring(folder.length());
    byte[] bytes = zip.entry(relationshipsName());
    if (bytes == null) {
      String xml =
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
              + RELATIONSHIPS
              + "\"/>";
      bytes = xml.getBytes(StandardCharsets.UTF_8);
    }
    XmlPart part = XmlPart.of(relationshipsName(), bytes);
    String id = "rIdIsogloss";
    for (int i = 2; part.text().contains('"' + id + '"'); i++) {
      id = "rIdIsogloss" + i;
    }
    append(
        part, "Relationship", " Id=\"%s\" Type=\"%s\" Target=\"%s\"".formatted(id, type, target));
  }

  /** Declares the type of the part, unless the file does that already. */
  private void declare() throws IOException, ReadException {
    byte[] bytes = zip.entry(TYPES);
    if (bytes == null) {
      return;
    }
    XmlPart part = XmlPart.of(TYPES, bytes);
    for (XmlElement element : part.elements()) {
      if (part.attribute(element, "PartName").filter(("/" + name)::equalsIgnoreCase).isPresent()) {
        return;
      }
    }
    append(part, "Override", " PartName=\"/%s\" ContentType=\"%s\"".formatted(name, CONTENT_TYPE));
  }

  private void append(XmlPart part, String element, String attributes) {
    XmlElement root = part.root();
    String prefix = root.prefix().isEmpty() ? "" : root.prefix() + ":";
    PartEdit edit = new PartEdit(part);
    edit.append(root, "<" + prefix + element + attributes + "/>");
    zip.put(part.name(), edit.toByteArray());
  }
}
