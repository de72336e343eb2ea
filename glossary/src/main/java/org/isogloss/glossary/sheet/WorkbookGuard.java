package org.isogloss.glossary.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.isogloss.glossary.TermbaseException;

/**
 * Rejects workbooks that are small on disk but exhaust memory when read: those that unpack to
 * excessive size, declare a document type, or have a cell in a column that does not exist in
 * spreadsheets.
 */
public final class WorkbookGuard {

  /** The maximum unpacked size of a workbook, in bytes. */
  private static final long MOST = 100L * 1024 * 1024;

  /** The last column of a sheet in Excel, XFD. */
  private static final int LAST_COLUMN = 16_384;

  private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]+)([0-9]*)");

  /** Stops at the maximum size; its message says so. */
  private static final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream in, long left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      take(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] part, int from, int length) throws IOException {
      int read = super.read(part, from, length);
      take(Math.max(0, read));
      return read;
    }

    private void take(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }

  private static final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;
  }

  private final Path path;
  private long left = MOST;

  private WorkbookGuard(Path path) {
    this.path = path;
  }

  /**
   * Rejects a workbook that would exhaust memory.
   *
   * @param path its name in messages
   * @throws TermbaseException if it would
   * @throws IOException if it is not a workbook
   */
  public static void check(Path path, byte[] bytes) throws IOException, TermbaseException {
    WorkbookGuard guard = new WorkbookGuard(path);
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        boolean sheet = entry.getName().matches("(?i).*worksheets/[^/]+\\.xml");
        guard.checkStart(zip, entry);
        guard.checkPart(zip, entry, sheet);
      }
    } catch (TooLargeException e) {
      TermbaseException failure =
          guard.error(1, 1, "the workbook is too large", "at most 100 MB unpacked");
      failure.initCause(e);
      throw failure;
    }
  }

  private void checkStart(ZipFile zip, ZipArchiveEntry entry)
      throws IOException, TermbaseException {
    try (InputStream in = zip.getInputStream(entry)) {
      String start = new String(in.readNBytes(8192), StandardCharsets.ISO_8859_1);
      if (start.contains("<!DOCTYPE")) {
        throw error(1, 1, "a document type in a sheet", "a plain sheet");
      }
    }
  }

  private void checkPart(ZipFile zip, ZipArchiveEntry entry, boolean sheet)
      throws IOException, TermbaseException {
    try (BoundedStream in = new BoundedStream(zip.getInputStream(entry), left)) {
      if (sheet) {
        checkColumns(in);
      } else {
        in.transferTo(OutputStream.nullOutputStream());
      }
      left = in.left;
    }
  }

  /** A reader of a sheet that reads nothing else. */
  static XMLStreamReader reader(InputStream sheet) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(sheet);
  }

  private void checkColumns(InputStream in) throws IOException, TermbaseException {
    try {
      XMLStreamReader reader = reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("c")) {
          checkColumn(reader.getAttributeValue(null, "r"));
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof TooLargeException large) {
        throw large;
      }
      throw new IOException("a sheet is not XML", e);
    }
  }

  private void checkColumn(String reference) throws TermbaseException {
    Matcher matcher = REFERENCE.matcher(reference == null ? "" : reference);
    if (!matcher.matches()) {
      return;
    }
    int column = 0;
    for (char c : matcher.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
      column = Math.min(column * 26 + (c - 'A' + 1), 10 * LAST_COLUMN);
    }
    if (column > LAST_COLUMN) {
      String row = matcher.group(2);
      int line = row.isEmpty() || row.length() > 8 ? 1 : Integer.parseInt(row);
      throw error(
          Math.max(1, line),
          LAST_COLUMN + 1,
          "the sheet is too wide (cell "
              + reference.substring(0, Math.min(12, reference.length()))
              + ")",
          "no column after XFD");
    }
  }

  private TermbaseException error(int line, int column, String problem, String expected) {
    return new TermbaseException(path, line, column, problem, expected);
  }
}
