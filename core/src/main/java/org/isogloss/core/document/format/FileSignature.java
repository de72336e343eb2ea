package org.isogloss.core.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes that files of some formats begin with, as {@code file(1)} knows them. */
enum FileSignature {
  /** Its first part is a file {@code mimetype}, not packed. */
  OPEN_DOCUMENT_TEXT(
      "504b0304",
      "mimetypeapplication/vnd.oasis.opendocument.text",
      "an OpenDocument text",
      DocumentFormat.ODT),
  ZIP("504b0304", "a ZIP archive", DocumentFormat.DOCX),
  PDF("255044462d", "a PDF file", null),
  OLE("d0cf11e0a1b11ae1", "an old or encrypted Office file", null),
  RTF("7b5c727466", "an RTF file", null),
  PNG("89504e47", "a PNG image", null),
  JPEG("ffd8ff", "a JPEG image", null),
  GIF("47494638", "a GIF image", null),
  GZIP("1f8b", "a gzip archive", null);

  private static final int LONGEST = 8;

  /** Where the name of the first part of a ZIP archive begins, in bytes. */
  private static final int FIRST_PART = 30;

  private final String hex;
  private final String firstPart;
  private final String description;

  // It refers to readers, which hold no state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final DocumentFormat format;

  FileSignature(String hex, String description, DocumentFormat format) {
    this(hex, "", description, format);
  }

  /**
   * @param hex the first bytes
   * @param firstPart the name and the content of the first part of an archive; empty for any
   */
  FileSignature(String hex, String firstPart, String description, DocumentFormat format) {
    this.hex = hex;
    this.firstPart = firstPart;
    this.description = description;
    this.format = format;
  }

  /** The kind of file, with its article. */
  String description() {
    return description;
  }

  /** The format that may begin with it; empty if it is not supported. */
  Optional<DocumentFormat> format() {
    return Optional.ofNullable(format);
  }

  /** The signature that a file begins with. */
  static Optional<FileSignature> of(byte[] file) {
    String head = HexFormat.of().formatHex(file, 0, Math.min(file.length, LONGEST));
    return Arrays.stream(values())
        .filter(s -> head.startsWith(s.hex) && s.hasFirstPart(file))
        .findFirst();
  }

  private boolean hasFirstPart(byte[] file) {
    int end = FIRST_PART + firstPart.length();
    return firstPart.isEmpty()
        || (end <= file.length
            && firstPart.equals(
                new String(file, FIRST_PART, firstPart.length(), StandardCharsets.ISO_8859_1)));
  }
}
