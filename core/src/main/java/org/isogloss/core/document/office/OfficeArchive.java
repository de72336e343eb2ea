package org.isogloss.core.document.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isogloss.core.document.ReadException;

/** The wanted parts of a word processor's file, unpacked within limits. */
public final class OfficeArchive {

  /**
   * The maximum unpacked size of a part, in bytes: the XML of a thousand-page book is a tenth of
   * it.
   */
  private static final int LARGEST_PART = 64 * 1024 * 1024;

  /**
   * The maximum unpacked size of all parts together, including pictures and other skipped parts.
   */
  private static final long LARGEST_WHOLE = 512L * 1024 * 1024;

  /** The maximum unpacked size of all parts that are kept: a workbook may have many sheets. */
  private static final long LARGEST_KEPT = 2L * LARGEST_PART;

  /** The maximum compression ratio of a part; XML rarely reaches fifty. */
  private static final int LARGEST_RATIO = 200;

  /** Below this size a ratio means nothing. */
  private static final int SMALL = 1024 * 1024;

  private static final int MOST_PARTS = 10_000;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> entries = new HashMap<>();

  private OfficeArchive() {}

  /**
   * Unpacks a file.
   *
   * @param wanted which parts are kept, by name
   * @param expected the kind of file, with its article, for error messages
   * @throws ReadException if it is not an archive, or unpacks to more than any manuscript
   */
  public static OfficeArchive open(byte[] file, Predicate<String> wanted, String expected)
      throws ReadException {
    if (!isArchive(file)) {
      throw new ReadException("not a ZIP archive, expected " + expected);
    }
    OfficeArchive opened = new OfficeArchive();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      opened.unpack(zip, wanted);
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException("a damaged ZIP archive: " + e.getMessage(), e);
    }
    return opened;
  }

  /** Whether a file begins as an archive does. */
  public static boolean isArchive(byte[] file) {
    return file.length >= 4 && file[0] == 'P' && file[1] == 'K';
  }

  /** The bytes of a part, if the file has it and it is wanted. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The names of the wanted parts, in the order of the file and with slashes. */
  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** The name of a part as the archive has it, where a backslash may stand for a slash. */
  public String entry(String name) {
    return entries.getOrDefault(name, name);
  }

  private void unpack(ZipInputStream zip, Predicate<String> wanted)
      throws IOException, ReadException {
    long whole = 0;
    long keptBefore = 0;
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      count++;
      if (count > MOST_PARTS) {
        throw new ReadException("a ZIP archive of more than " + MOST_PARTS + " parts");
      }
      String name = entry.getName().replace('\\', '/');
      boolean isWanted = wanted.test(name);
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      byte[] buffer = new byte[64 * 1024];
      long size = 0;
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        size += read;
        whole += read;
        if (whole > LARGEST_WHOLE || (isWanted && size > LARGEST_PART)) {
          throw new ReadException(
              "%s unpacks to more than %d bytes"
                  .formatted(name, isWanted ? LARGEST_PART : LARGEST_WHOLE));
        }
        if (isWanted && keptBefore + size > LARGEST_KEPT) {
          throw new ReadException(
              "%s and the parts before it unpack to more than %d bytes"
                  .formatted(name, LARGEST_KEPT));
        }
        if (isWanted) {
          kept.write(buffer, 0, read);
        }
      }
      zip.closeEntry();
      if (isWanted) {
        keptBefore += size;
        requireRatio(entry, size);
        if (parts.putIfAbsent(name, kept.toByteArray()) == null) {
          entries.put(name, entry.getName());
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
