package org.isogloss.core.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.isogloss.core.document.ReadException;

/** The wanted parts of a word processor's file, unpacked within limits. */
public final class OfficeArchive {

  /**
   * The maximum unpacked size of a part, in bytes: the XML of a thousand-page book is a tenth of
   * it.
   */
  private static final int LARGEST_PART = 64 * 1024 * 1024;

  /** The maximum unpacked size of all wanted parts: a workbook may have many sheets. */
  private static final long LARGEST_WHOLE = 2L * LARGEST_PART;

  /** The maximum compression ratio of a part; XML rarely reaches fifty. */
  private static final int LARGEST_RATIO = 200;

  /** Below this size a ratio means nothing. */
  private static final int SMALL = 1024 * 1024;

  private static final int MOST_PARTS = 10_000;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> entries = new HashMap<>();

  private OfficeArchive() {}

  /**
   * Says that an archive cannot be unpacked; what the library says about it names its own parts.
   */
  public static ReadException damaged(Exception e) {
    return new ReadException("a damaged ZIP archive, expected a complete one", e);
  }

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
    // By its directory: some programs write no sizes before the parts.
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      opened.unpack(zip, wanted);
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
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

  private void unpack(ZipFile zip, Predicate<String> wanted) throws IOException, ReadException {
    List<ZipArchiveEntry> all = Collections.list(zip.getEntriesInPhysicalOrder());
    if (all.size() > MOST_PARTS) {
      throw new ReadException("a ZIP archive of more than " + MOST_PARTS + " parts");
    }
    long whole = 0;
    for (ZipArchiveEntry entry : all) {
      String name = entry.getName().replace('\\', '/');
      if (!wanted.test(name) || parts.containsKey(name)) {
        continue;
      }
      byte[] part = unpacked(zip, entry, LARGEST_WHOLE - whole);
      whole += part.length;
      requireRatio(entry, part.length);
      parts.put(name, part);
      entries.put(name, entry.getName());
    }
  }

  /**
   * A part.
   *
   * @param left how much all parts may still unpack to
   */
  private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, long left)
      throws IOException, ReadException {
    int most = (int) Math.min(left, LARGEST_PART);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] part = in.readNBytes(most + 1);
      if (part.length > most) {
        throw new ReadException(
            "%s unpacks to more than %d bytes%s"
                .formatted(
                    entry.getName(), most, most < LARGEST_PART ? " after the other parts" : ""));
      }
      return part;
    }
  }

  private static void requireRatio(ZipArchiveEntry entry, long size) throws ReadException {
    long packed = Math.max(1, entry.getCompressedSize());
    if (size > SMALL && size / packed > LARGEST_RATIO) {
      throw new ReadException(
          "%s unpacks to %d times its size, expected at most %d"
              .formatted(entry.getName(), size / packed, LARGEST_RATIO));
    }
  }
}
