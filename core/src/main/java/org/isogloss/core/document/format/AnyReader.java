package org.isogloss.core.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;

/**
 * Reads a file of any format that can be read, told by its content and the extension of its name.
 */
public final class AnyReader implements DocumentReader {

  /** How far into a file its form is looked for, in bytes. */
  private static final int HEAD = 1024;

  private static final Pattern HTML =
      Pattern.compile("(?is)\\W{0,4}(?:<\\?xml.{1,200}?>\\s*)?<(?:!doctype html|html\\b).*");

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    Optional<Signature> signature = Signature.of(bytes);
    if (signature.isPresent() && signature.get().format().isEmpty()) {
      throw new ReadException(
          signature.get().description() + ", expected a format that can be read");
    }
    DocumentFormat format =
        signature
            .flatMap(Signature::format)
            .or(() -> DocumentFormat.ofName(id.path()))
            .orElseGet(() -> ofText(bytes));
    return format.reader().read(id, bytes);
  }

  /** What a text without a telling name is; Markdown is the nearest to any text. */
  private static DocumentFormat ofText(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return HTML.matcher(head).matches() ? DocumentFormat.HTML : DocumentFormat.MARKDOWN;
  }
}
