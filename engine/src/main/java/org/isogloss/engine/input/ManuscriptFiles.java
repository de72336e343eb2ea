package org.isogloss.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.file.OrdinaryFile;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.outline.FiledReferences;

/**
 * The manuscripts that the user named.
 *
 * @param documents the documents, in the given order, folders in book order
 * @param failures files that could not be read
 * @param notes files that were skipped, whose encoding was guessed, whose references cannot be
 *     read, or of whose languages only two are read, one sentence each
 */
public record ManuscriptFiles(
    List<Document> documents, List<Failure> failures, List<String> notes) {

  /** The maximum size of a manuscript in bytes. */
  public static final int LARGEST = 100 * 1024 * 1024;

  public ManuscriptFiles {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }

  /**
   * Reads files, the files in folders and those that globs match, each once.
   *
   * @param paths as the user gave them; {@code -} is standard input
   */
  public static ManuscriptFiles read(List<String> paths, StandardInput in) {
    return read(FoundFiles.of(paths), in);
  }

  /** Reads files; paths that were not found are among the failures. */
  public static ManuscriptFiles read(FoundFiles found, StandardInput in) {
    return read(found, in, List.of());
  }

  /**
   * Reads files and documents in memory. A document in memory replaces the file with the same name,
   * or else comes last.
   */
  public static ManuscriptFiles read(
      FoundFiles found, StandardInput in, List<InMemoryDocument> held) {
    Map<Path, InMemoryDocument> byFile = new LinkedHashMap<>();
    held.forEach(document -> byFile.put(full(Path.of(document.id().path())), document));
    List<Document> documents = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(found.failures());
    Set<DocumentId> seen = new HashSet<>();
    // In folders, for there may be one for each language.
    List<Document> copies = new ArrayList<>();
    List<Failure> data = new ArrayList<>();
    List<DocumentId> reports = new ArrayList<>();
    DocumentReader reader = new AnyReader(new FilesOnDisk());
    for (FoundFile file : found.files()) {
      boolean isInput = file.origin() == FoundFile.Origin.STANDARD_INPUT;
      DocumentId id = isInput ? in.id() : new DocumentId(file.file().toString());
      // Standard input may have the name of a file that is also given.
      if (seen.add(id)) {
        InMemoryDocument inMemory = isInput ? null : byFile.remove(full(file.file()));
        ByteSupplier bytes =
            inMemory != null
                ? inMemory::bytes
                : () -> isInput ? bytes(in.in()) : bytes(file.file());
        List<Document> one = new ArrayList<>();
        boolean searched = file.origin() == FoundFile.Origin.FOUND;
        Predicate<byte[]> isReport = content -> searched && OwnReport.isIn(id, content);
        if (!readInto(
            reader, bytes, isReport, id, one, searched && isUsuallyData(id) ? data : failures)) {
          reports.add(id);
        }
        one.forEach(
            read -> (searched && read.isSourceOfTranslation() ? copies : documents).add(read));
      }
    }
    for (InMemoryDocument document : byFile.values()) {
      if (seen.add(document.id())) {
        readInto(reader, document::bytes, any -> false, document.id(), documents, failures);
      }
    }
    List<String> notes = new ArrayList<>(found.notes());
    documents.stream().flatMap(document -> guess(document).stream()).forEach(notes::add);
    documents.stream().flatMap(document -> unreadParts(document).stream()).forEach(notes::add);
    documents.forEach(document -> notes.addAll(unreadReferences(document)));
    documents.stream().flatMap(document -> unreadLanguages(document).stream()).forEach(notes::add);
    reports.forEach(
        report -> notes.add(report + ": a report of Isogloss, skipped; name the file to check it"));
    if (!copies.isEmpty()) {
      notes.add(
          "%s: a translation from English%s, skipped; name a file to check the copy of the original in it"
              .formatted(
                  copies.get(0).id(),
                  copies.size() == 1 ? "" : ", and %d more".formatted(copies.size() - 1)));
    }
    // A folder of data is as it should be: a note helps only where there is nothing else.
    if (documents.isEmpty() && copies.isEmpty() && failures.isEmpty() && !data.isEmpty()) {
      notes.add(
          "%s: not a table of translations%s, skipped; name a file to see why"
              .formatted(
                  data.get(0).path(),
                  data.size() == 1 ? "" : ", and %d more".formatted(data.size() - 1)));
    }
    data.stream().filter(Failure::isInternal).forEach(failures::add);
    return new ManuscriptFiles(documents, failures, notes);
  }

  private static boolean isUsuallyData(DocumentId id) {
    return DocumentFormat.ofName(id.path()).filter(DocumentFormat::isUsuallyData).isPresent();
  }

  private static Optional<String> unreadParts(Document document) {
    return document.source() instanceof PackageSource archive && archive.hasUnread()
        ? Optional.of(
            "%s: contains embedded documents, which are not read".formatted(document.id()))
        : Optional.empty();
  }

  /** BibTeX files that a document names and that cannot be read. */
  private static List<String> unreadReferences(Document document) {
    return FiledReferences.of(document).unread().stream()
        .map(why -> "%s: %s; its citations by key are not checked".formatted(document.id(), why))
        .toList();
  }

  /** The languages of a bilingual file that are not read, if any. */
  private static Optional<String> unreadLanguages(Document document) {
    return document
        .bitext()
        .filter(sides -> !sides.unread().isEmpty())
        .map(
            sides ->
                "%s: only one pair of languages is read; not the texts in %s"
                    .formatted(
                        document.id(),
                        sides.unread().stream()
                            .map(LanguageTag::tag)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * Returns whether paths, as the user gave them, cover a file that may no longer exist. Only
   * folders and globs do; a path that cannot be read covers none.
   *
   * @return accepts absolute paths with links resolved
   */
  public static Predicate<Path> meaning(List<String> paths) {
    Predicate<Path> any = file -> false;
    for (String path : paths) {
      try {
        any = any.or(ManuscriptFinder.meaning(path));
      } catch (IOException | ReadException e) {
        // Reported when the path was read; it covers no file.
      }
    }
    return any;
  }

  /** The paths, as the user gave them, that name a file that does not exist. */
  public static List<String> missing(List<String> paths) {
    return paths.stream().filter(ManuscriptFinder::isMissing).distinct().toList();
  }

  /** Reads the bytes of a document. */
  @FunctionalInterface
  private interface ByteSupplier {
    byte[] get() throws IOException, ReadException;
  }

  /** Says which encoding was guessed, if any. */
  private static Optional<String> guess(Document document) {
    return document.source() instanceof TextSource text && text.isGuessed()
        ? Optional.of(
            "%s: not valid UTF-8 and no encoding is declared, read as %s"
                .formatted(document.id(), text.charset().displayName(Locale.ROOT)))
        : Optional.empty();
  }

  private static Path full(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** Reads a file, unless it is one to skip; then returns false. */
  private static boolean readInto(
      DocumentReader reader,
      ByteSupplier bytes,
      Predicate<byte[]> isSkipped,
      DocumentId id,
      List<Document> documents,
      List<Failure> failures) {
    try {
      byte[] content = bytes.get();
      if (isSkipped.test(content)) {
        return false;
      }
      documents.add(reader.read(id, content));
    } catch (IOException e) {
      failures.add(new Failure(id.path(), FileErrors.unreadable(e, "file")));
    } catch (ReadException e) {
      failures.add(new Failure(id.path(), e.line(), e.column(), e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // A bug in a reader affects only this file.
      failures.add(Failure.internal(id.path(), "reading", e));
    }
    return true;
  }

  /**
   * Reads a manuscript from its bytes; a manuscript without text is a document without blocks. What
   * other files define for it is taken from the disk.
   *
   * @throws ReadException if it is not a manuscript
   */
  public static Document read(DocumentId id, byte[] bytes) throws ReadException {
    return new AnyReader(new FilesOnDisk()).read(id, bytes);
  }

  private static byte[] bytes(Path file) throws IOException, ReadException {
    return bounded(OrdinaryFile.read(file, LARGEST + 1));
  }

  private static byte[] bytes(InputStream in) throws IOException, ReadException {
    return bounded(in.readNBytes(LARGEST + 1));
  }

  private static byte[] bounded(byte[] bytes) throws ReadException {
    if (bytes.length > LARGEST) {
      throw new ReadException("the file is larger than 100 MB, expected a manuscript");
    }
    return bytes;
  }
}
