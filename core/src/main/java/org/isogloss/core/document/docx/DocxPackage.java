package org.isogloss.core.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isogloss.core.document.ReadException;

/** The parts of a DOCX file that contain its text, unpacked within limits. */
final class DocxPackage {

  /**
   * The maximum unpacked size of a part, in bytes: the XML of a thousand-page book is a tenth of
   * it.
   */
  private static final int LARGEST_PART = 64 * 1024 * 1024;

  /**
   * The maximum unpacked size of all parts together, including pictures and other skipped parts.
   */
  private static final long LARGEST_WHOLE = 512L * 1024 * 1024;

  /** The maximum compression ratio of a part; XML rarely reaches fifty. */
  private static final int LARGEST_RATIO = 200;

  /** Below this size a ratio means nothing. */
  private static final int SMALL = 1024 * 1024;

  private static final int MOST_PARTS = 10_000;

  /** Some programs number the parts: {@code word/document2.xml}. */
  private static final Pattern WANTED =
      Pattern.compile("word/(document|styles|footnotes|endnotes)\\d{0,3}\\.xml");

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private DocxPackage() {}

  /**
   * Unpacks a file.
   *
   * @throws ReadException if it is not a DOCX file, or unpacks to more than any manuscript
   */
  static DocxPackage open(byte[] file) throws ReadException {
    if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
      throw new ReadException("not a ZIP archive, expected a DOCX file");
    }
    DocxPackage opened = new DocxPackage();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      opened.unpack(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException("a damaged ZIP archive: " + e.getMessage(), e);
    }
    if (!opened.parts.containsKey("document")) {
      throw new ReadException("a ZIP archive without word/document.xml, expected a DOCX file");
    }
    return opened;
  }

  /** The bytes of a part, such as {@code document}, if the file has it. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The name of a part in the archive; the usual one if the file does not have it. */
  String name(String part) {
    return names.getOrDefault(part, "word/" + part + ".xml");
  }

  private void unpack(ZipInputStream zip) throws IOException, ReadException {
    long whole = 0;
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      count++;
      if (count > MOST_PARTS) {
        throw new ReadException("a ZIP archive of more than " + MOST_PARTS + " parts");
      }
      Matcher name = WANTED.matcher(entry.getName().replace('\\', '/'));
      boolean wanted = name.matches();
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      byte[] buffer = new byte[64 * 1024];
      long size = 0;
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        size += read;
        whole += read;
        if (whole > LARGEST_WHOLE || (wanted && size > LARGEST_PART)) {
          throw new ReadException(
              "%s unpacks to more than %d bytes"
                  .formatted(entry.getName(), wanted ? LARGEST_PART : LARGEST_WHOLE));
        }
        if (wanted) {
          kept.write(buffer, 0, read);
        }
      }
      zip.closeEntry();
      if (wanted) {
        requireRatio(entry, size);
        if (parts.putIfAbsent(name.group(1), kept.toByteArray()) == null) {
          names.put(name.group(1), entry.getName());
        }
      }
    }
  }

  private static void requireRatio(ZipEntry entry, long size) throws ReadException {
    long packed = Math.max(1, entry.getCompressedSize());
    if (size > SMALL && size / packed > LARGEST_RATIO) {
      throw new ReadException(
          "%s unpacks to %d times its size, expected at most %d"
              .formatted(entry.getName(), size / packed, LARGEST_RATIO));
    }
  }
}
