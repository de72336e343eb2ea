package org.isogloss.engine.input;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.isogloss.core.document.DocumentId;

/**
 * A manuscript that is not read from disk, such as what an editor holds and has not saved. Where a
 * file of this name is checked, too, it stands in the file's place.
 *
 * @param id its name, which decides on format and settings; the file need not exist
 * @param bytes what a file with this text would hold
 */
@SuppressWarnings("ArrayRecordComponent") // Documents are compared by their names.
public record InMemoryDocument(DocumentId id, byte[] bytes) {

  public InMemoryDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(bytes, "bytes");
  }

  /** A text under the name of a file. */
  public static InMemoryDocument of(String path, String text) {
    return new InMemoryDocument(new DocumentId(path), text.getBytes(StandardCharsets.UTF_8));
  }
}
