package org.isogloss.core.file;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP archive of which a copy is made with some entries replaced or added. All other entries keep
 * their packed bytes, their order and their properties.
 */
public final class ZipCopy {

  private final byte[] archive;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  /**
   * @param archive the archive; not copied, so it must not be changed
   */
  public ZipCopy(byte[] archive) {
    this.archive = archive;
  }

  /** The names of the entries, in the order of the archive. */
  public List<String> names() throws IOException {
    try (ZipFile zip = open()) {
      List<String> names = new ArrayList<>();
      Collections.list(zip.getEntriesInPhysicalOrder()).forEach(one -> names.add(one.getName()));
      return names;
    }
  }

  /** The content of an entry in the copy; null if there is none. */
  public byte[] entry(String name) throws IOException {
    if (changed.containsKey(name)) {
      return changed.get(name);
    }
    try (ZipFile zip = open()) {
      ZipArchiveEntry entry = zip.getEntry(name);
      return entry == null ? null : zip.getInputStream(entry).readAllBytes();
    }
  }

  /** Replaces an entry, or adds it after all others. */
  public void put(String name, byte[] content) {
    changed.put(name, content);
  }

  /** The copy; the archive itself if nothing was changed. */
  public byte[] toByteArray() throws IOException {
    if (changed.isEmpty()) {
      return archive.clone();
    }
    // One with an initial capacity would count that as its size.
    SeekableInMemoryByteChannel copy = new SeekableInMemoryByteChannel();
    try (ZipFile zip = open();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(copy)) {
      out.setUseZip64(Zip64Mode.AsNeeded);
      Set<String> written = new HashSet<>();
      ZipArchiveEntry last = null;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        last = entry;
        byte[] content = changed.get(entry.getName());
        if (content == null) {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        } else if (written.add(entry.getName())) {
          write(out, entry, content);
        }
      }
      for (Map.Entry<String, byte[]> one : changed.entrySet()) {
        if (written.add(one.getKey())) {
          write(out, like(last, one.getKey()), one.getValue());
        }
      }
    }
    byte[] bytes = new byte[(int) copy.size()];
    System.arraycopy(copy.array(), 0, bytes, 0, bytes.length);
    return bytes;
  }

  /** An entry with the time of another, so that the same input always gives the same bytes. */
  private static ZipArchiveEntry like(ZipArchiveEntry other, String name) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    FileTime time = other == null ? FileTime.fromMillis(0) : other.getLastModifiedTime();
    entry.setTime(time);
    entry.setMethod(ZipEntry.DEFLATED);
    return entry;
  }

  private static void write(ZipArchiveOutputStream out, ZipArchiveEntry model, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(model.getName());
    entry.setTime(model.getLastModifiedTime());
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }

  private ZipFile open() throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get();
  }
}
