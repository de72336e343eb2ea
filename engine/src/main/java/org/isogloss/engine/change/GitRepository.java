package org.isogloss.engine.change;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.file.LfsPointer;
import org.isogloss.engine.input.ManuscriptFiles;

/**
 * A git repository, of which only the objects and the index are read: no hook, filter or other
 * program that it configures is run, and nothing is fetched.
 */
final class GitRepository implements AutoCloseable {

  private final Repository repository;
  private final Path workTree;
  private final LfsFiles large;

  private GitRepository(Repository repository, Path workTree) {
    this.repository = repository;
    this.workTree = workTree;
    Path common = repository.getCommonDirectory().toPath();
    this.large = new LfsFiles(workTree, common.resolve("lfs").resolve("objects"));
  }

  /**
   * Opens the repository that git specifies for its hooks, or else the one that contains a folder.
   *
   * @param folders the first of them that is in a repository determines it; at least one
   * @throws ChangeException if there is none with a work tree
   */
  static GitRepository open(List<Path> folders) throws ChangeException {
    QuietSystem.install();
    RepositoryBuilder builder = new RepositoryBuilder().readEnvironment();
    folders.forEach(folder -> builder.findGitDir(folder.toFile()));
    if (builder.getGitDir() == null) {
      throw new ChangeException(
          folders.get(folders.size() - 1)
              + ": not in a git repository, expected a repository to compare with");
    }
    // Of a relative `.git`, as git passes it on, JGit does not find the folder around it.
    File gitDir = builder.getGitDir().getAbsoluteFile();
    GitGuard.require(gitDir.toPath());
    try {
      return of(builder.setGitDir(gitDir).setMustExist(true).build());
    } catch (IOException e) {
      throw new ChangeException(
          gitDir + ": cannot be read (" + e.getMessage() + "), expected a git repository", e);
    }
  }

  /** Takes ownership of a repository, and closes it if that fails. */
  private static GitRepository of(Repository repository) throws ChangeException, IOException {
    try {
      if (repository.isBare()) {
        throw new ChangeException(
            repository.getDirectory() + ": a bare repository, expected one with a work tree");
      }
      return new GitRepository(repository, repository.getWorkTree().toPath().toRealPath());
    } catch (ChangeException | IOException | RuntimeException e) {
      repository.close();
      throw e;
    }
  }

  /** The work tree, with links resolved. */
  Path workTree() {
    return workTree;
  }

  /**
   * The path of a file in the repository; for a link to another file in it, the path of that file,
   * which has the text.
   *
   * @throws ChangeException if it is outside
   */
  String pathOf(Path file) throws ChangeException {
    try {
      Path real = inRealFolder(file);
      if (Files.isSymbolicLink(real) && real.toRealPath().startsWith(workTree)) {
        real = real.toRealPath();
      }
      if (real.startsWith(workTree)) {
        return workTree.relativize(real).toString().replace(File.separatorChar, '/');
      }
    } catch (IOException e) {
      throw new ChangeException(file + ": cannot be found (" + e.getMessage() + ")", e);
    }
    throw new ChangeException(
        file + ": outside the repository at " + workTree + ", expected a file inside it");
  }

  /** A file or a link to one, with the links to its folder resolved. */
  static Path inRealFolder(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.getParent().toRealPath().resolve(absolute.getFileName());
  }

  /**
   * The files at the commit where HEAD branched off from a revision, that is, where the change in
   * this branch began. If the revision is an ancestor of HEAD, it is the revision itself.
   */
  Snapshot since(String revision) throws ChangeException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit head = walk.parseCommit(commit(Constants.HEAD));
      RevCommit named = walk.parseCommit(commit(revision));
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(head);
      walk.markStart(named);
      RevCommit base = walk.next();
      if (base == null) {
        throw new ChangeException(
            "'" + revision + "' and HEAD have no common history" + shallow("related commits"));
      }
      walk.parseBody(base);
      return tree(revision, base);
    } catch (MissingObjectException e) {
      throw incomplete(revision, e);
    } catch (IOException e) {
      throw new ChangeException(
          "'" + revision + "' cannot be read (" + e.getMessage() + "), expected a commit", e);
    }
  }

  /** The files in the last commit; none before the first one. */
  Snapshot head() throws ChangeException {
    return isUnborn() ? Snapshot.EMPTY : since(Constants.HEAD);
  }

  private boolean isUnborn() throws ChangeException {
    try {
      return repository.resolve(Constants.HEAD) == null;
    } catch (IOException e) {
      throw new ChangeException("HEAD cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private ObjectId commit(String revision) throws ChangeException, IOException {
    if (isUnborn()) {
      throw new ChangeException("there is no commit yet, expected one to compare with");
    }
    Optional<ObjectId> found;
    try {
      found = Optional.ofNullable(repository.resolve(revision + "^{commit}"));
    } catch (IllegalArgumentException e) {
      throw new ChangeException("'" + revision + "' is not a valid revision, expected a commit", e);
    } catch (MissingObjectException e) {
      throw incomplete(revision, e);
    }
    return found.orElseThrow(
        () -> new ChangeException("unknown revision '" + revision + "'" + shallow("a commit")));
  }

  private String shallow(String expected) {
    return isShallow()
        ? " in this shallow clone, expected the full history (`git fetch --unshallow`, or"
            + " fetch-depth: 0 in the checkout step)"
        : ", expected " + expected;
  }

  private boolean isShallow() {
    return new File(repository.getCommonDirectory(), "shallow").exists();
  }

  private ChangeException incomplete(String revision, MissingObjectException cause) {
    String missing = cause.getObjectId().abbreviate(10).name() + " is missing";
    String expected = "the full history (`git fetch --refetch` without a filter)";
    return new ChangeException(
        "'" + revision + "' is incomplete, " + missing + shallow(expected), cause);
  }

  private Snapshot tree(String name, RevCommit commit) throws IOException {
    SortedMap<String, ObjectId> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        FileMode mode = walk.getFileMode(0);
        if (isFile(mode)) {
          files.put(walk.getPathString(), walk.getObjectId(0));
        }
      }
    }
    return new Snapshot(name, files);
  }

  /** The staged files. */
  Snapshot index() throws ChangeException {
    SortedMap<String, ObjectId> files = new TreeMap<>();
    try {
      DirCache index = repository.readDirCache();
      for (int i = 0; i < index.getEntryCount(); i++) {
        DirCacheEntry entry = index.getEntry(i);
        if (entry.getStage() != DirCacheEntry.STAGE_0) {
          throw new ChangeException(
              entry.getPathString() + ": unresolved merge conflict, expected a resolved one");
        }
        if (isFile(entry.getFileMode()) && !entry.isIntentToAdd()) {
          files.put(entry.getPathString(), entry.getObjectId());
        }
      }
    } catch (IOException e) {
      throw unreadableIndex(e);
    }
    return new Snapshot("the index", files);
  }

  /** The folders that are separate repositories, as staged. */
  SortedSet<String> submodules() throws ChangeException {
    SortedSet<String> submodules = new TreeSet<>();
    try {
      DirCache index = repository.readDirCache();
      for (int i = 0; i < index.getEntryCount(); i++) {
        if (index.getEntry(i).getFileMode().equals(FileMode.GITLINK)) {
          submodules.add(index.getEntry(i).getPathString());
        }
      }
    } catch (IOException e) {
      throw unreadableIndex(e);
    }
    return submodules;
  }

  private static ChangeException unreadableIndex(IOException e) {
    return new ChangeException("the index cannot be read (" + e.getMessage() + ")", e);
  }

  private static boolean isFile(FileMode mode) {
    return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
  }

  /**
   * The contents of a file as committed, unfiltered; those of a file in Git LFS if they are on this
   * computer.
   *
   * @throws ReadException if it is larger than a manuscript may be, or not there
   */
  byte[] read(ObjectId contents, String path) throws ChangeException, ReadException {
    byte[] committed = committed(contents, path);
    Optional<LfsPointer> pointer = LfsPointer.of(committed);
    return pointer.isPresent() ? large.read(pointer.get(), path) : committed;
  }

  private byte[] committed(ObjectId contents, String path) throws ChangeException, ReadException {
    try {
      ObjectLoader loader = repository.open(contents, Constants.OBJ_BLOB);
      if (loader.getSize() > ManuscriptFiles.LARGEST) {
        throw new ReadException("the file is larger than 100 MB, expected a manuscript");
      }
      // Without a limit, JGit refuses files that it considers large.
      return loader.getBytes(ManuscriptFiles.LARGEST);
    } catch (MissingObjectException e) {
      throw incomplete(path, e);
    } catch (IOException e) {
      throw new ChangeException(path + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
