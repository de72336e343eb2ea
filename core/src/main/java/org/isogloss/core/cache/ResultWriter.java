package org.isogloss.core.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes a result to memory, for a {@link ResultReader} to read back. */
public final class ResultWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Writes a number. */
  public void number(int number) {
    try {
      out.writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  /** Writes a text of any length. */
  public void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  /** Writes a list, each value by a writer. */
  public <T> void list(List<T> values, BiConsumer<ResultWriter, T> writer) {
    number(values.size());
    values.forEach(value -> writer.accept(this, value));
  }

  /** Returns what was written. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
