package org.isogloss.engine.fix;

import java.util.Arrays;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.docx.edit.ChangeObstacle;
import org.isogloss.core.document.docx.edit.DocxCopy;

/**
 * A DOCX file on disk. Edits are written as tracked changes, so that the author of the manuscript
 * can reject them.
 */
final class DocxFile implements FixableFile {

  private static final String AUTHOR = "Isogloss";
  private static final String INITIALS = "Iso";

  private final byte[] bytes;
  private final String text;

  /** The last document that was asked about; null before. */
  private Document asked;

  /** A copy of it to which nothing is added; null before. */
  private DocxCopy copy;

  private DocxFile(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  /**
   * Opens a file.
   *
   * @param bytes its contents
   * @param source the archive that was read
   * @return empty if the contents are not those that were read
   * @throws NotWritable if changes cannot be added to the file
   */
  static Optional<DocxFile> of(byte[] bytes, PackageSource source) throws NotWritable {
    if (!Arrays.equals(source.bytes(), bytes)) {
      return Optional.empty();
    }
    boolean isSigned;
    try {
      isSigned = new DocxCopy(bytes, AUTHOR, INITIALS).isSigned();
    } catch (ReadException e) {
      throw new NotWritable(e.getMessage(), true);
    }
    if (isSigned) {
      throw new NotWritable(
          "has a digital signature, which a change would invalidate; expected an unsigned file",
          false);
    }
    return Optional.of(new DocxFile(bytes, source.text()));
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
      if (!current.equals(asked)) {
        copy = new DocxCopy(with(current), AUTHOR, INITIALS);
        asked = current;
      }
      return copy.obstacle(edit.place().span(), edit.text()).map(ChangeObstacle::reason);
    } catch (ReadException e) {
      throw unreadable(current, e);
    }
  }

  @Override
  public byte[] with(Document current, Edits edits) {
    try {
      DocxCopy changed = new DocxCopy(with(current), AUTHOR, INITIALS);
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
    throw new IllegalStateException("a DOCX file remains one: " + current.id());
  }
}
