package org.isogloss.core.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what a {@link ResultWriter} wrote. The bytes may be anything: an impossible size is
 * rejected before memory is allocated for it.
 */
public final class ResultReader {

  private final ByteBuffer bytes;

  /**
   * @param bytes a whole result
   */
  public ResultReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * Reads a number.
   *
   * @throws BufferUnderflowException if nothing is left
   */
  public int number() {
    return bytes.getInt();
  }

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException if it cannot be that long
   */
  public String text() {
    byte[] utf8 = new byte[size()];
    bytes.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /**
   * Reads a list, each value by a reader that takes at least one byte.
   *
   * @throws IllegalArgumentException if it cannot be that long
   */
  public <T> List<T> list(Function<ResultReader, T> reader) {
    int size = size();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.apply(this));
    }
    return values;
  }

  private int size() {
    int size = bytes.getInt();
    if (size < 0 || size > bytes.remaining()) {
      throw new IllegalArgumentException(
          "a size must be 0 to %d: %d".formatted(bytes.remaining(), size));
    }
    return size;
  }
}
