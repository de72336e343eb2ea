package org.isogloss.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A trained model or dictionary that comes with a library on the class path. */
public final class ModelFile {

  private ModelFile() {}

  /**
   * Creates a model from its bytes.
   *
   * @param <T> the model
   */
  @FunctionalInterface
  public interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  /**
   * Reads a model.
   *
   * @param path its path on the class path, from the root and without a leading slash
   * @param loader creates the model
   * @throws IllegalArgumentException if there is no such file
   */
  public static <T> T load(String path, Loader<T> loader) {
    try (InputStream in = ModelFile.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no model " + path + " on the class path");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + path, e);
    }
  }
}
