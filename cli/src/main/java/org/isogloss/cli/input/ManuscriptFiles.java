package org.isogloss.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.lint.Failure;

/**
 * The files that the user named, read.
 *
 * @param documents what could be read, in the order named, folders in book order
 * @param failures what could not
 */
public record ManuscriptFiles(List<Document> documents, List<Failure> failures) {

  /** How many bytes a manuscript may have. */
  public static final int LARGEST = 100 * 1024 * 1024;

  private static final String STANDARD_INPUT = "-";
  private static final DocumentReader READER = new AnyReader();

  public ManuscriptFiles {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }

  /**
   * Reads files, the files in folders and those that globs match, each once.
   *
   * @param paths as the user gave them; {@code -} is standard input
   * @param in standard input
   */
  public static ManuscriptFiles read(List<String> paths, InputStream in) {
    List<Document> documents = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (String path : paths) {
      try {
        List<Path> files =
            path.equals(STANDARD_INPUT) ? List.of(Path.of(path)) : ManuscriptFinder.find(path);
        for (Path file : files) {
          if (seen.add(file.toAbsolutePath().normalize())) {
            readInto(file, in, documents, failures);
          }
        }
      } catch (IOException e) {
        failures.add(new Failure(path, told(e)));
      } catch (ReadException e) {
        failures.add(new Failure(path, e.line(), e.column(), e.getMessage()));
      }
    }
    return new ManuscriptFiles(documents, failures);
  }

  /**
   * Whether paths, as the user gave them, mean a file that need not be there any more. Only folders
   * and globs do; a path that cannot be read means none.
   *
   * @return takes absolute paths without links
   */
  public static Predicate<Path> meaning(List<String> paths) {
    Predicate<Path> any = file -> false;
    for (String path : paths) {
      try {
        any = any.or(ManuscriptFinder.meaning(path));
      } catch (IOException | ReadException e) {
        // Told when the path was read: it means nothing that could be looked for.
      }
    }
    return any;
  }

  private static void readInto(
      Path file, InputStream in, List<Document> documents, List<Failure> failures) {
    boolean standardInput = file.toString().equals(STANDARD_INPUT);
    DocumentId id = standardInput ? DocumentId.STANDARD_INPUT : new DocumentId(file.toString());
    try {
      byte[] bytes = standardInput ? bytes(in) : bytes(file);
      documents.add(read(id, bytes));
    } catch (IOException e) {
      failures.add(new Failure(id.path(), told(e)));
    } catch (ReadException e) {
      failures.add(new Failure(id.path(), e.line(), e.column(), e.getMessage()));
    }
  }

  /**
   * Reads a manuscript from its bytes.
   *
   * @throws ReadException if it is none, or empty
   */
  public static Document read(DocumentId id, byte[] bytes) throws ReadException {
    Document document = READER.read(id, bytes);
    if (document.blocks().isEmpty()) {
      String what = document.source().isEmpty() ? "an empty file" : "a file without text";
      throw new ReadException(what + ", expected a manuscript");
    }
    return document;
  }

  private static byte[] bytes(Path file) throws IOException, ReadException {
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
    }
  }

  private static byte[] bytes(InputStream in) throws IOException, ReadException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new ReadException("more than 100 MB, expected a manuscript");
    }
    return bytes;
  }

  private static String told(IOException e) {
    return "cannot be read (" + FileTrouble.of(e) + "), expected a readable file";
  }
}
