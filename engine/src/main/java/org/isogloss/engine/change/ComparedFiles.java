package org.isogloss.engine.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;

/**
 * The files of a manuscript whose history a repository has.
 *
 * @param files the files
 * @param notes files that were left out because another repository has their history
 */
record ComparedFiles(List<File> files, List<String> notes) {

  /**
   * A file; a link has the path of the file that it leads to.
   *
   * @param path its path in the repository
   * @param document its contents
   */
  record File(String path, Document document) {}

  ComparedFiles {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /**
   * Looks up files. Those of a submodule are left out where a folder was searched.
   *
   * @param documents the files on disk
   * @param searched whether a file is in a folder that was searched, by its path with the links to
   *     its folder resolved
   * @throws ChangeException if a file is outside the repository, or was named and is in a submodule
   */
  static ComparedFiles of(
      List<Document> documents, GitRepository repository, Predicate<Path> searched)
      throws ChangeException {
    SortedSet<String> submodules = repository.submodules();
    List<File> files = new ArrayList<>();
    SortedMap<String, Integer> others = new TreeMap<>();
    for (Document document : documents) {
      Path file = Path.of(document.id().path());
      String path = repository.pathOf(file);
      Optional<String> submodule =
          submodules.stream().filter(folder -> path.startsWith(folder + "/")).findFirst();
      if (submodule.isEmpty()) {
        files.add(new File(path, document));
      } else if (isAmong(searched, file)) {
        others.merge(submodule.get(), 1, Integer::sum);
      } else {
        throw new ChangeException(
            "%s: in the submodule %s, expected a separate check of its files"
                .formatted(path, submodule.get()));
      }
    }
    return new ComparedFiles(
        files,
        others.entrySet().stream()
            .map(
                other ->
                    "%s: a submodule, which has its own history; %s left out, check it separately"
                        .formatted(
                            other.getKey(),
                            other.getValue() == 1 ? "1 file" : other.getValue() + " files"))
            .toList());
  }

  private static boolean isAmong(Predicate<Path> searched, Path file) throws ChangeException {
    try {
      return searched.test(GitRepository.inRealFolder(file));
    } catch (IOException e) {
      throw new ChangeException(file + ": cannot be found (" + e.getMessage() + ")", e);
    }
  }
}
