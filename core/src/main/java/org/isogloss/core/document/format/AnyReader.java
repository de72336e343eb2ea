package org.isogloss.core.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.NearbyFiles;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.latex.LatexReader;
import org.isogloss.core.file.LfsPointer;

/** Reads a file of any supported format, detected by its content and file name extension. */
public final class AnyReader implements DocumentReader {

  /** How far into a file its format is looked for, in bytes. */
  private static final int HEAD = 1024;

  /** The supported formats, by their usual extensions. */
  private static final String EXPECTED =
      Arrays.stream(DocumentFormat.values())
          .map(format -> "." + format.extensions().get(0))
          .collect(Collectors.joining(", ", "a supported format (", ")"));

  private static final Pattern HTML =
      Pattern.compile("(?is)\\W{0,4}(?:<\\?xml.{1,200}?>\\s*)?<(?:!doctype html|html\\b).*");

  /** The root element of a bilingual file. */
  private static final Pattern BILINGUAL =
      Pattern.compile(
          "(?s)\\W{0,4}(?:<\\?xml.{1,200}?>\\s*)?(?:<!--.{0,500}?-->\\s*|<!DOCTYPE[^>]{0,200}>\\s*){0,3}"
              + "<(?:\\w{1,20}:)?(xliff|tmx)\\b.*");

  private static final Pattern PO =
      Pattern.compile("(?s)(?:(?:#[^\\r\\n]*)?[\\r\\n]+)*(?:msgctxt|msgid)\\s{1,9}\".*");

  private final DocumentReader latex;
  private final BibliographyFiles bibliographies;

  /** Reads each file separately. */
  public AnyReader() {
    this(NearbyFiles.NONE);
  }

  /**
   * Reads files that may depend on others.
   *
   * @param files the files around the documents; each is read at most once
   */
  public AnyReader(NearbyFiles files) {
    this.latex = new LatexReader(files);
    this.bibliographies = new BibliographyFiles(files);
  }

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    Optional<FileSignature> signature = FileSignature.of(bytes);
    Optional<String> other =
        OtherFormats.ofName(id.path())
            .or(() -> signature.filter(s -> s.format().isEmpty()).map(FileSignature::description));
    if (other.isPresent()) {
      throw new ReadException(other.get() + ", expected " + EXPECTED);
    }
    if (LfsPointer.of(bytes).isPresent()) {
      throw new ReadException("a pointer of Git LFS, expected the file itself (`git lfs pull`)");
    }
    DocumentFormat format = format(signature, id, bytes);
    DocumentReader reader = format == DocumentFormat.LATEX ? latex : format.reader();
    return bibliographies.attachedTo(reader.read(id, bytes));
  }

  private static DocumentFormat format(
      Optional<FileSignature> signature, DocumentId id, byte[] bytes) {
    Optional<DocumentFormat> named = DocumentFormat.ofName(id.path());
    // An archive whose first part does not tell may be any package.
    boolean isPackage = signature.filter(s -> s == FileSignature.ZIP).isPresent();
    return named
        .filter(name -> isPackage && name.isPackage())
        .or(() -> signature.flatMap(FileSignature::format))
        .or(() -> named)
        .orElseGet(() -> ofText(bytes));
  }

  /** The format in which a document was read. */
  public static DocumentFormat formatOf(Document document) {
    byte[] bytes;
    if (document.source() instanceof PackageSource file) {
      bytes = file.bytes();
    } else {
      String text = document.source().text();
      String head = text.substring(0, Math.min(text.length(), HEAD));
      bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    }
    return format(FileSignature.of(bytes), document.id(), bytes);
  }

  /** The format of a text whose name does not tell; Markdown is closest to arbitrary text. */
  private static DocumentFormat ofText(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher bilingual = BILINGUAL.matcher(head);
    if (bilingual.matches()) {
      return bilingual.group(1).equals("tmx") ? DocumentFormat.TMX : DocumentFormat.XLIFF;
    }
    if (PO.matcher(head).matches()) {
      return DocumentFormat.PO;
    }
    return HTML.matcher(head).matches() ? DocumentFormat.HTML : DocumentFormat.MARKDOWN;
  }
}
