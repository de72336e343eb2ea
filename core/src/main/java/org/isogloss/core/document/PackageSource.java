package org.isogloss.core.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/**
 * An archive of several parts, such as a DOCX file. Its bytes are kept, so that a result can be
 * written into a copy of it; the text exists only in memory.
 */
public final class PackageSource implements Source {

  private final byte[] bytes;
  private final String text;
  private final PageStarts pages;
  private final boolean hasUnread;

  /**
   * @param bytes the archive; not copied, so it must not be changed
   * @param text the text of the parts that were read
   */
  public PackageSource(byte[] bytes, String text) {
    this(bytes, text, PageStarts.NONE);
  }

  /**
   * @param bytes the archive; not copied, so it must not be changed
   * @param text the text of the parts that were read
   * @param pages where the pages of the text begin
   */
  public PackageSource(byte[] bytes, String text, PageStarts pages) {
    this(bytes, text, pages, false);
  }

  /**
   * @param bytes the archive; not copied, so it must not be changed
   * @param text the text of the parts that were read
   * @param pages where the pages of the text begin
   * @param hasUnread whether it shows the text of parts that were not read
   */
  public PackageSource(byte[] bytes, String text, PageStarts pages, boolean hasUnread) {
    this.bytes = Objects.requireNonNull(bytes, "bytes");
    this.text = Objects.requireNonNull(text, "text");
    this.pages = Objects.requireNonNull(pages, "pages");
    this.hasUnread = hasUnread;
  }

  @Override
  public String text() {
    return text;
  }

  /** The bytes of the archive, as a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Where the pages of the text begin. */
  public PageStarts pages() {
    return pages;
  }

  /** Whether it shows the text of parts that were not read, such as embedded documents. */
  public boolean hasUnread() {
    return hasUnread;
  }

  /** Opens the archive from its first byte. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
