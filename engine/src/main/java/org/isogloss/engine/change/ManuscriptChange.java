package org.isogloss.engine.change;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    try (GitRepository repository = GitRepository.open(folder(documents))) {
      Map<String, Document> now = byPath(repository, documents);
      Predicate<String> there = path -> Files.exists(repository.workTree().resolve(path));
      return new Comparison(repository, repository.since(revision), meant, there).of(now);
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
    Path folder = documents.isEmpty() ? folder(missing.get(0)) : folder(documents);
    try (GitRepository repository = GitRepository.open(folder)) {
      Snapshot index = repository.index();
      Map<String, DocumentId> ids = new LinkedHashMap<>();
      byPath(repository, documents).forEach((path, d) -> ids.put(path, d.id()));
      for (String file : missing) {
        pathOf(file, repository).ifPresent(path -> ids.putIfAbsent(path, new DocumentId(file)));
      }
      index.files().keySet().stream()
          .filter(path -> meant.test(repository.workTree().resolve(path)))
          .forEach(path -> ids.putIfAbsent(path, new DocumentId(path)));
      Comparison comparison =
          new Comparison(
              repository, repository.head(), meant, path -> index.files().containsKey(path));
      Map<String, Document> now = new LinkedHashMap<>();
      for (var file : ids.entrySet()) {
        ObjectId contents = index.files().get(file.getKey());
        if (contents != null) {
          comparison
              .read(file.getValue(), file.getKey(), contents, index)
              .ifPresent(document -> now.put(file.getKey(), document));
        }
      }
      return comparison.of(now);
    }
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

  private static Path folder(List<Document> documents) throws ChangeException {
    Document first = documents.get(0);
    if (first.id().equals(DocumentId.STANDARD_INPUT)) {
      throw new ChangeException("standard input has no history, expected files");
    }
    return Path.of(first.id().path()).toAbsolutePath().normalize().getParent();
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

  private static Map<String, Document> byPath(GitRepository repository, List<Document> documents)
      throws ChangeException {
    Map<String, Document> found = new LinkedHashMap<>();
    for (Document document : documents) {
      if (document.id().equals(DocumentId.STANDARD_INPUT)) {
        throw new ChangeException("standard input has no history, expected files");
      }
      found.put(repository.pathOf(Path.of(document.id().path())), document);
    }
    return found;
  }

  /** Compares files with a snapshot. */
  private static final class Comparison {

    private final GitRepository repository;
    private final Snapshot snapshot;
    private final Predicate<Path> meant;
    private final Predicate<String> there;
    private final List<String> notes = new ArrayList<>();

    Comparison(
        GitRepository repository,
        Snapshot snapshot,
        Predicate<Path> meant,
        Predicate<String> there) {
      this.repository = repository;
      this.snapshot = snapshot;
      this.meant = meant;
      this.there = there;
    }

    ManuscriptChange of(Map<String, Document> now) throws ChangeException {
      List<ChangedText.Pair> pairs = new ArrayList<>();
      List<Document> added = new ArrayList<>();
      for (var file : now.entrySet()) {
        requireOutsideSubmodules(file.getKey());
        Optional<Document> before = before(file.getValue().id(), file.getKey());
        pairs.add(new ChangedText.Pair(before, Optional.of(file.getValue())));
        if (before.isEmpty()) {
          added.add(file.getValue());
        }
      }
      for (Document gone : gone(now.keySet(), added)) {
        pairs.add(new ChangedText.Pair(Optional.of(gone), Optional.empty()));
      }
      List<Document> before = pairs.stream().flatMap(pair -> pair.before().stream()).toList();
      return new ManuscriptChange(List.copyOf(now.values()), before, ChangedText.of(pairs), notes);
    }

    private void requireOutsideSubmodules(String path) throws ChangeException {
      for (String submodule : snapshot.submodules()) {
        if (path.startsWith(submodule + "/")) {
          throw new ChangeException(
              path
                  + ": in the submodule "
                  + submodule
                  + ", expected a separate check of its files");
        }
      }
    }

    /** The files that belonged to the manuscript, or were renamed to a new file in it. */
    private List<Document> gone(Collection<String> now, List<Document> added)
        throws ChangeException {
      List<Document> gone = new ArrayList<>();
      for (String path : snapshot.files().keySet()) {
        if (now.contains(path) || DocumentFormat.ofName(path).isEmpty()) {
          continue;
        }
        boolean within = meant.test(repository.workTree().resolve(path));
        boolean moved = !within && !added.isEmpty() && !there.test(path);
        if (within || moved) {
          before(new DocumentId("before:" + path), path)
              .filter(old -> !old.isSourceOfTranslation())
              .filter(old -> within || Renames.isSourceOfAny(old, added))
              .ifPresent(gone::add);
        }
      }
      return gone;
    }

    private Optional<Document> before(DocumentId id, String path) throws ChangeException {
      ObjectId contents = snapshot.files().get(path);
      return contents == null ? Optional.empty() : read(id, path, contents, snapshot);
    }

    /** A file in a snapshot; empty if it is not a manuscript. */
    Optional<Document> read(DocumentId id, String path, ObjectId contents, Snapshot from)
        throws ChangeException {
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
