package org.isogloss.engine.change;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.engine.input.ManuscriptFiles;

/**
 * Two versions of a manuscript and the changes between them.
 *
 * @param now the files to be checked
 * @param before the files before the change
 * @param text the new sentences
 * @param notes files that could not be compared, one sentence each
 */
public record ManuscriptChange(
    List<Document> now, List<Document> before, ChangedText text, List<String> notes) {

  public ManuscriptChange {
    now = List.copyOf(now);
    before = List.copyOf(before);
    notes = List.copyOf(notes);
  }

  /**
   * The change from a revision to the files on disk.
   *
   * @param documents the files, at least one
   * @param meant whether a deleted file belonged to the manuscript, by its path with links resolved
   * @throws ChangeException if there is nothing to compare with
   */
  public static ManuscriptChange since(
      String revision, List<Document> documents, Predicate<Path> meant) throws ChangeException {
    try (GitRepository repository = GitRepository.open(folders(documents))) {
      Snapshot before = repository.since(revision);
      ComparedFiles files = ComparedFiles.of(documents, repository, meant);
      Predicate<String> there = path -> Files.exists(repository.workTree().resolve(path));
      return new Comparison(repository, before, meant, there, files.notes()).of(files.files());
    }
  }

  /**
   * The change from the last commit to the staged files; before the first commit everything is new.
   *
   * @param documents the files on disk
   * @param missing files that the user named and that are not on disk, at least one if there are no
   *     documents
   * @param meant whether a file that is not on disk belongs to the manuscript
   * @throws ChangeException if there is no repository, or it cannot be read
   */
  public static ManuscriptChange staged(
      List<Document> documents, List<String> missing, Predicate<Path> meant)
      throws ChangeException {
    List<Path> folders = documents.isEmpty() ? List.of(folder(missing.get(0))) : folders(documents);
    try (GitRepository repository = GitRepository.open(folders)) {
      Snapshot index = repository.index();
      ComparedFiles onDisk = ComparedFiles.of(documents, repository, meant);
      Comparison comparison =
          new Comparison(
              repository,
              repository.head(),
              meant,
              path -> index.files().containsKey(path),
              onDisk.notes());
      List<ComparedFiles.File> now = new ArrayList<>();
      Set<String> paths = new HashSet<>();
      for (ComparedFiles.File file : onDisk.files()) {
        paths.add(file.path());
        Document disk = file.document();
        comparison
            .read(disk.id(), file.path(), index)
            .map(staged -> isSameText(staged, disk) ? disk : staged)
            .ifPresent(document -> now.add(new ComparedFiles.File(file.path(), document)));
      }
      Map<String, DocumentId> elsewhere = new LinkedHashMap<>();
      for (String file : missing) {
        pathOf(file, repository)
            .ifPresent(path -> elsewhere.putIfAbsent(path, new DocumentId(file)));
      }
      index.files().keySet().stream()
          .filter(path -> meant.test(repository.workTree().resolve(path)))
          .forEach(path -> elsewhere.putIfAbsent(path, new DocumentId(path)));
      elsewhere.keySet().removeAll(paths);
      for (var file : elsewhere.entrySet()) {
        comparison
            .read(file.getValue(), file.getKey(), index)
            .ifPresent(document -> now.add(new ComparedFiles.File(file.getKey(), document)));
      }
      return comparison.of(now);
    }
  }

  /**
   * Whether a staged text is that of the file on disk, which git may check out with other line ends
   * or in another encoding. Then places and fixes are those of the file.
   */
  private static boolean isSameText(Document staged, Document disk) {
    return staged.source() instanceof TextSource
        && disk.source() instanceof TextSource
        && withPlainLines(staged).equals(withPlainLines(disk));
  }

  private static String withPlainLines(Document document) {
    return document.source().text().replace("\r\n", "\n");
  }

  /**
   * The change to a further version of the same files.
   *
   * @param documents that version; each document is one of the current files
   */
  public ManuscriptChange updatedTo(List<Document> documents) {
    if (Set.copyOf(documents).equals(Set.copyOf(now))) {
      return this;
    }
    Map<DocumentId, Document> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    return new ManuscriptChange(
        now.stream().map(document -> byId.get(document.id())).toList(),
        before,
        text.with(byId),
        notes);
  }

  /** Whether the manuscript is unchanged. */
  public boolean isNothing() {
    return notes.isEmpty() && texts(now).equals(texts(before));
  }

  private static List<String> texts(List<Document> documents) {
    return documents.stream().map(document -> document.source().text()).toList();
  }

  /** Where to look for the repository: around all files, since the first may be in a submodule. */
  private static List<Path> folders(List<Document> documents) throws ChangeException {
    Path first = folder(documents.get(0));
    Path around = first;
    for (Document document : documents) {
      Path folder = folder(document);
      while (!folder.startsWith(around)) {
        around = around.getParent();
      }
    }
    return List.of(around, first);
  }

  private static Path folder(Document document) throws ChangeException {
    if (document.id().equals(DocumentId.STANDARD_INPUT)) {
      throw new ChangeException("standard input has no history, expected files");
    }
    return Path.of(document.id().path()).toAbsolutePath().normalize().getParent();
  }

  /** The deepest folder of a file that exists. */
  private static Path folder(String missing) {
    Path folder = Path.of(missing).toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("").toAbsolutePath() : folder;
  }

  /** The path of a missing file in a repository; empty if it is outside. */
  private static Optional<String> pathOf(String missing, GitRepository repository)
      throws ChangeException {
    Path folder = folder(missing);
    try {
      Path rest = folder.relativize(Path.of(missing).toAbsolutePath().normalize());
      Path real = folder.toRealPath().resolve(rest);
      return Optional.of(real)
          .filter(file -> file.startsWith(repository.workTree()))
          .map(repository.workTree()::relativize)
          .map(path -> path.toString().replace(File.separatorChar, '/'));
    } catch (IOException e) {
      throw new ChangeException(missing + ": cannot be found (" + e.getMessage() + ")", e);
    }
  }

  /** Compares files with a snapshot. */
  private static final class Comparison {

    private final GitRepository repository;
    private final Snapshot snapshot;
    private final Predicate<Path> meant;
    private final Predicate<String> there;
    private final List<String> notes;

    Comparison(
        GitRepository repository,
        Snapshot snapshot,
        Predicate<Path> meant,
        Predicate<String> there,
        List<String> notes) {
      this.repository = repository;
      this.snapshot = snapshot;
      this.meant = meant;
      this.there = there;
      this.notes = new ArrayList<>(notes);
    }

    ManuscriptChange of(List<ComparedFiles.File> files) throws ChangeException {
      List<ChangedText.Pair> pairs = new ArrayList<>();
      List<Document> now = new ArrayList<>();
      List<Document> added = new ArrayList<>();
      Set<String> paths = new HashSet<>();
      for (ComparedFiles.File file : files) {
        paths.add(file.path());
        now.add(file.document());
        Optional<Document> before = read(file.document().id(), file.path(), snapshot);
        pairs.add(new ChangedText.Pair(before, Optional.of(file.document())));
        if (before.isEmpty()) {
          added.add(file.document());
        }
      }
      for (Document gone : gone(paths, added)) {
        pairs.add(new ChangedText.Pair(Optional.of(gone), Optional.empty()));
      }
      List<Document> before = pairs.stream().flatMap(pair -> pair.before().stream()).toList();
      return new ManuscriptChange(now, before, ChangedText.of(pairs), notes);
    }

    /** The files that belonged to the manuscript, or were renamed to a new file in it. */
    private List<Document> gone(Set<String> now, List<Document> added) throws ChangeException {
      List<Document> gone = new ArrayList<>();
      for (String path : snapshot.files().keySet()) {
        if (now.contains(path) || DocumentFormat.ofName(path).isEmpty()) {
          continue;
        }
        boolean within = meant.test(repository.workTree().resolve(path));
        boolean moved = !within && !added.isEmpty() && !there.test(path);
        if (within || moved) {
          read(new DocumentId("before:" + path), path, snapshot)
              .filter(old -> !old.isSourceOfTranslation())
              .filter(old -> within || Renames.isSourceOfAny(old, added))
              .ifPresent(gone::add);
        }
      }
      return gone;
    }

    /** A file in a snapshot; empty if it is not there, or not a manuscript. */
    Optional<Document> read(DocumentId id, String path, Snapshot from) throws ChangeException {
      ObjectId contents = from.files().get(path);
      if (contents == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(ManuscriptFiles.read(id, repository.read(contents, path)));
      } catch (ReadException e) {
        if (DocumentFormat.ofName(path).filter(DocumentFormat::isUsuallyData).isPresent()) {
          // Data are not part of a manuscript, now or before.
          return Optional.empty();
        }
        notes.add("%s in %s cannot be compared: %s".formatted(path, from.name(), e.getMessage()));
        return Optional.empty();
      }
    }
  }
}
