package org.isogloss.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.cli.glossary.Manuscripts;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.MarkdownReader;
import org.isogloss.core.document.PlainTextReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.lint.Failure;

/**
 * The files that the user named, read.
 *
 * @param documents what could be read, in the order named, folders in book order
 * @param failures what could not
 */
record ManuscriptFiles(List<Document> documents, List<Failure> failures) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final long LARGEST = 100L * 1024 * 1024;

  /** Book order: {@code ch2} before {@code ch10}. */
  static final Comparator<Path> BOOK_ORDER =
      Comparator.comparing((Path path) -> padded(path.toString())).thenComparing(Path::toString);

  /** The same for the commands of the glossary. */
  Manuscripts.Read forGlossary() {
    return new Manuscripts.Read(documents, failures);
  }

  static ManuscriptFiles read(List<String> paths) {
    List<Document> documents = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String path : paths) {
      try {
        for (Path file : files(path)) {
          if (seen.add(file.toString())) {
            readInto(file, documents, failures);
          }
        }
      } catch (IOException | ReadException e) {
        failures.add(failure(path, e));
      }
    }
    return new ManuscriptFiles(documents, failures);
  }

  private static void readInto(Path file, List<Document> documents, List<Failure> failures) {
    String name = file.toString();
    DocumentId id = name.equals("-") ? DocumentId.STANDARD_INPUT : new DocumentId(name);
    try {
      documents.add(reader(name).read(id, bytes(file)));
    } catch (IOException | ReadException e) {
      failures.add(failure(name, e));
    }
  }

  private static byte[] bytes(Path file) throws IOException, ReadException {
    if (file.toString().equals("-")) {
      InputStream in = System.in;
      return in.readAllBytes();
    }
    if (Files.size(file) > LARGEST) {
      throw new ReadException("more than 100 MB, expected a manuscript");
    }
    return Files.readAllBytes(file);
  }

  private static Failure failure(String path, Exception e) {
    String message = e instanceof ReadException ? e.getMessage() : "cannot be read: " + e;
    return new Failure(path, message);
  }

  private static DocumentReader reader(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".txt") ? new PlainTextReader() : new MarkdownReader();
  }

  private static List<Path> files(String path) throws IOException, ReadException {
    Path start = Path.of(path);
    if (path.equals("-") || Files.isRegularFile(start)) {
      return List.of(start);
    }
    if (!Files.isDirectory(start)) {
      throw new ReadException("no such file or folder");
    }
    try (Stream<Path> walk = Files.walk(start)) {
      List<Path> found =
          walk.filter(Files::isRegularFile)
              .filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|txt)"))
              .sorted(BOOK_ORDER)
              .toList();
      if (found.isEmpty()) {
        throw new ReadException(
            "no manuscript in this folder, expected .md, .markdown or .txt files");
      }
      return found;
    }
  }

  private static String padded(String path) {
    return NUMBER
        .matcher(path)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    "0".repeat(Math.max(0, 12 - m.group().length())) + m.group()));
  }
}
