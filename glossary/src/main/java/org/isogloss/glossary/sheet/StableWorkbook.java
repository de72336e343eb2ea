package org.isogloss.glossary.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Makes workbooks with the same content equal, byte for byte. */
public final class StableWorkbook {

  /**
   * A fixed time, stored without a time zone. It is not the first that a ZIP file can hold, which
   * Java takes for an earlier one and stores with the zone.
   */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 2, 0, 0);

  private StableWorkbook() {}

  /** Returns the same workbook without its creation time. */
  public static byte[] of(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile from = ZipFile.builder().setByteArray(bytes).get();
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(STAMP);
        to.putNextEntry(copy);
        byte[] part = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("docProps/core.xml")) {
          String text = new String(part, StandardCharsets.UTF_8);
          part =
              text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "1980-01-01T00:00:00Z")
                  .getBytes(StandardCharsets.UTF_8);
        }
        to.write(part);
        to.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }
}
