package org.isogloss.engine.input;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.DocumentId;

/**
 * The input that {@code -} refers to.
 *
 * @param in the bytes
 * @param name the file name given to it, which determines format and settings; the file need not
 *     exist
 */
public record StandardInput(InputStream in, Optional<String> name) {

  public StandardInput {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
  }

  /** Empty input: {@code -} is an empty document. */
  public static final StandardInput EMPTY = unnamed(InputStream.nullInputStream());

  /** Input without a name. */
  public static StandardInput unnamed(InputStream in) {
    return new StandardInput(in, Optional.empty());
  }

  DocumentId id() {
    return name.map(DocumentId::new).orElse(DocumentId.STANDARD_INPUT);
  }
}
