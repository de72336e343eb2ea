package org.isogloss.core.document.odt;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.office.OfficeArchive;
import org.isogloss.core.document.office.OfficeText;
import org.isogloss.core.document.office.OfficeXml;
import org.isogloss.core.document.xml.XmlFile;

/** An OpenDocument file: a package, or a single XML file that contains the text and the styles. */
final class OdtFile {

  /** The part that contains the text. */
  static final String CONTENT = "content.xml";

  /** The part that contains the named styles. */
  static final String STYLES = "styles.xml";

  private static final String EXPECTED = "an ODT file";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** Embedded objects, such as formulas, have a folder each. */
  private static final Pattern WANTED =
      Pattern.compile("styles\\.xml|META-INF/manifest\\.xml|([^/]{1,100}/)?content\\.xml");

  private static final Map<String, String> PREFIXES = prefixes();

  private final OfficeArchive archive;
  private final Map<String, TextSource> texts = new HashMap<>();

  private OdtFile(OfficeArchive archive) {
    this.archive = archive;
  }

  /**
   * Opens a file.
   *
   * @throws ReadException if it is not an OpenDocument file, is encrypted, or unpacks to more than
   *     any manuscript
   */
  static OdtFile open(byte[] bytes) throws ReadException {
    OdtFile file;
    if (looksLikeXml(bytes)) {
      file = new OdtFile(null);
      file.texts.put(CONTENT, OfficeText.decode("the file", bytes));
      return file;
    }
    file = new OdtFile(OfficeArchive.open(bytes, n -> WANTED.matcher(n).matches(), EXPECTED));
    byte[] manifest = file.archive.part(MANIFEST).orElse(new byte[0]);
    if (new String(manifest, StandardCharsets.UTF_8).contains(":encryption-data")) {
      throw new ReadException("an encrypted OpenDocument file, expected one without a password");
    }
    if (file.text(CONTENT).isEmpty()) {
      throw new ReadException("a ZIP archive without content.xml, expected " + EXPECTED);
    }
    return file;
  }

  /** Whether it is a single XML file. */
  boolean isFlat() {
    return archive == null;
  }

  /** The XML of a part, if the file has it. */
  Optional<TextSource> text(String part) throws ReadException {
    TextSource known = texts.get(part);
    if (known == null && archive != null && archive.part(part).isPresent()) {
      known = OfficeText.decode(part, archive.part(part).orElseThrow());
      texts.put(part, known);
    }
    return Optional.ofNullable(known);
  }

  /** Reads a part, if the file has it. */
  void read(String part, OfficeXml.Handler handler) throws ReadException {
    Optional<TextSource> xml = text(part);
    if (xml.isPresent()) {
      XmlFile file = new XmlFile(xml.get().text(), EXPECTED, isFlat() ? "" : part);
      OfficeXml.read(file, PREFIXES, handler);
    }
  }

  /** XML, in any encoding of Unicode: a mark, zeros or blanks, then an angle bracket. */
  private static boolean looksLikeXml(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 8); i++) {
      if (bytes[i] == '<') {
        return true;
      }
      boolean mark = bytes[i] < 0 || bytes[i] == 0 || Character.isWhitespace(bytes[i]);
      if (!mark) {
        return false;
      }
    }
    return false;
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new HashMap<>();
    for (String line : DataFile.lines(OdtFile.class, "namespaces.txt")) {
      String[] fields = line.split("\t", -1);
      prefixes.put(fields[1], fields[0]);
    }
    return Map.copyOf(prefixes);
  }
}
