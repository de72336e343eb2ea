package org.isogloss.engine.fix;

import java.util.Arrays;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.document.format.TrackedCopies;
import org.isogloss.core.document.office.ChangeObstacle;
import org.isogloss.core.document.office.TrackedCopy;

/**
 * A word processor's file on disk. Edits are written as tracked changes, so that the author of the
 * manuscript can reject them.
 */
final class PackageFile implements FixableFile {

  private final DocumentFormat format;
  private final byte[] bytes;
  private final String text;

  /** The file that was asked about last. */
  private byte[] asked;

  /** A copy of it to which nothing is added. */
  private TrackedCopy copy;

  /** The last document that was asked about; null before. */
  private Document document;

  private PackageFile(DocumentFormat format, byte[] bytes, String text) throws ReadException {
    this.format = format;
    this.bytes = bytes;
    this.text = text;
    this.asked = bytes;
    this.copy = TrackedCopies.of(format, bytes);
  }

  /**
   * Opens a file.
   *
   * @param format its format
   * @param bytes its contents
   * @param source the archive that was read
   * @return empty if the contents are not those that were read
   * @throws NotWritable if changes cannot be added to the file
   */
  static Optional<PackageFile> of(DocumentFormat format, byte[] bytes, PackageSource source)
      throws NotWritable {
    if (format == DocumentFormat.XLSX) {
      throw new NotWritable(
          "an Excel workbook, which has no tracked changes; expected another format", false);
    }
    if (!Arrays.equals(source.bytes(), bytes)) {
      return Optional.empty();
    }
    PackageFile file;
    boolean isSigned;
    try {
      file = new PackageFile(format, bytes, source.text());
      isSigned = file.copy.isSigned();
    } catch (ReadException e) {
      throw new NotWritable(e.getMessage(), true);
    }
    if (isSigned) {
      throw new NotWritable(
          "has a digital signature, which a change would invalidate; expected an unsigned file",
          false);
    }
    return Optional.of(file);
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Optional<String> obstacle(Document current, Edit edit) {
    try {
      if (!current.equals(document)) {
        ask(with(current));
        document = current;
      }
      return copy.obstacle(edit.place().span(), edit.text()).map(ChangeObstacle::reason);
    } catch (ReadException e) {
      throw unreadable(current, e);
    }
  }

  private void ask(byte[] file) throws ReadException {
    if (!Arrays.equals(file, asked)) {
      copy = TrackedCopies.of(format, file);
      asked = file;
    }
  }

  @Override
  public byte[] with(Document current, Edits edits) {
    try {
      TrackedCopy changed = TrackedCopies.of(format, with(current));
      for (Edit edit : edits.list()) {
        if (!changed.change(edit.place().span(), edit.text())) {
          throw new IllegalStateException("an edit without obstacle can be written: " + edit);
        }
      }
      return changed.toByteArray();
    } catch (ReadException e) {
      throw unreadable(current, e);
    }
  }

  private static IllegalStateException unreadable(Document current, ReadException e) {
    return new IllegalStateException("a file that was read can be copied: " + current.id(), e);
  }

  @Override
  public byte[] with(Document current) {
    if (current.source() instanceof PackageSource source) {
      return source.bytes();
    }
    throw new IllegalStateException("a package remains one: " + current.id());
  }
}
