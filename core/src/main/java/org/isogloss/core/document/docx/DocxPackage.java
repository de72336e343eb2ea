package org.isogloss.core.document.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.office.OfficeArchive;

/** The parts of a DOCX file that contain its text. */
final class DocxPackage {

  /** Some programs number the parts: {@code word/document2.xml}. */
  private static final Pattern WANTED =
      Pattern.compile("word/(document|styles|footnotes|endnotes)\\d{0,3}\\.xml");

  private final OfficeArchive archive;
  private final Map<String, String> names = new HashMap<>();

  private DocxPackage(OfficeArchive archive) {
    this.archive = archive;
    for (String name : archive.names()) {
      Matcher wanted = WANTED.matcher(name);
      if (wanted.matches()) {
        names.putIfAbsent(wanted.group(1), name);
      }
    }
  }

  /**
   * Unpacks a file.
   *
   * @throws ReadException if it is not a DOCX file, or unpacks to more than any manuscript
   */
  static DocxPackage open(byte[] file) throws ReadException {
    DocxPackage opened =
        new DocxPackage(
            OfficeArchive.open(file, name -> WANTED.matcher(name).matches(), "a DOCX file"));
    if (!opened.names.containsKey("document")) {
      throw new ReadException("a ZIP archive without word/document.xml, expected a DOCX file");
    }
    return opened;
  }

  /** The bytes of a part, such as {@code document}, if the file has it. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(names.get(name)).flatMap(archive::part);
  }

  /** The name of a part in the archive; the usual one if the file does not have it. */
  String name(String part) {
    return archive.entry(names.getOrDefault(part, "word/" + part + ".xml"));
  }
}
