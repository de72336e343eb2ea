package org.isogloss.engine.input;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.isogloss.core.document.DocumentId;

/**
 * A manuscript that is not read from disk, such as unsaved text in an editor. If a file with the
 * same name is checked, it replaces that file.
 *
 * @param id its name, which determines format and settings; the file need not exist
 * @param bytes the contents that a file with this text would have
 */
@SuppressWarnings("ArrayRecordComponent") // Documents are compared by name.
public record InMemoryDocument(DocumentId id, byte[] bytes) {

  public InMemoryDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(bytes, "bytes");
  }

  /** Creates a document from a text and a file name. */
  public static InMemoryDocument of(String path, String text) {
    return new InMemoryDocument(new DocumentId(path), text.getBytes(StandardCharsets.UTF_8));
  }
}
