package org.isogloss.core.document.latex;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.NearbyFiles;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.SourceDecoder;

/**
 * The files of LaTeX projects: a command may be defined in the preamble of the document that a
 * chapter is part of, in a file that either of them inputs, or in a package beside them. Files are
 * read once; there may be several projects.
 */
final class LatexProject {

  /** The maximum nesting of inputs. */
  private static final int DEEPEST = 8;

  /** The maximum number of files that one document learns commands from. */
  private static final int MOST_FILES = 40;

  /** The maximum number of files that a search for the parts of a document looks at. */
  private static final int MOST_PARTS = 500;

  /** How far above a chapter its document is looked for, in folders. */
  private static final int HIGHEST = 3;

  private static final Pattern DEFINER =
      Pattern.compile(
          "\\\\(?:(?:re|provide)?new(?:command|environment|theorem|if)|renewcommand|providecommand"
              + "|(?:New|Renew|Provide|Declare)[A-Z]\\w+|[gex]?def|let|(?:ex|in)cludecomment"
              + "|MakeShortVerb|lstnewenvironment|newminted|newtcolorbox)");

  private final NearbyFiles files;
  private final Map<Path, Optional<LatexPart>> parts = new ConcurrentHashMap<>();
  private final Map<Path, Set<Path>> reached = new ConcurrentHashMap<>();

  LatexProject(NearbyFiles files) {
    this.files = Objects.requireNonNull(files, "files");
  }

  /**
   * The commands and environments that other files define for a document.
   *
   * @param id its path
   * @param source its text
   */
  LatexNames names(DocumentId id, String source) {
    LatexNames names = new LatexNames();
    if (files == NearbyFiles.NONE || id.equals(DocumentId.STANDARD_INPUT)) {
      return names;
    }
    LatexPart part;
    try {
      part = LatexPart.of(Path.of(id.path()).toAbsolutePath().normalize(), source);
    } catch (InvalidPathException e) {
      // Not the name of a file, so there are no others beside it.
      return names;
    }
    Set<LatexPart> learned = new LinkedHashSet<>();
    Optional<LatexPart> root = part.isRoot() ? Optional.empty() : root(part);
    Path base = folder(root.orElse(part));
    root.ifPresent(whole -> collect(whole, base, learned, new HashSet<>(), 0));
    collect(part, base, learned, new HashSet<>(), 0);
    learned.stream()
        .filter(each -> !each.file().equals(part.file()))
        .filter(each -> DEFINER.matcher(each.definitions()).find())
        .limit(MOST_FILES)
        .forEach(each -> learn(each, names));
    return names;
  }

  private static void learn(LatexPart part, LatexNames names) {
    String text = part.definitions();
    // A package may rewrite what LaTeX itself does; the text still means the same.
    names.setProtected(!part.file().toString().endsWith(".tex"));
    new LatexBlocks(text, names, new LatexOutput(text)).read();
    names.setProtected(false);
  }

  /** Adds the files that a part loads, and then itself: later definitions replace earlier ones. */
  private void collect(LatexPart part, Path base, Set<LatexPart> all, Set<Path> seen, int depth) {
    if (depth > DEEPEST || seen.size() > MOST_PARTS || !seen.add(part.file())) {
      return;
    }
    for (Path file : part.loads()) {
      part(fromRoot(file, part, base))
          .or(() -> part(file))
          .ifPresent(loaded -> collect(loaded, base, all, seen, depth + 1));
    }
    all.add(part);
  }

  /** The folder of a part; the root of a file system is its own. */
  private static Path folder(LatexPart part) {
    Path folder = part.file().getParent();
    return folder == null ? part.file() : folder;
  }

  /** What a name in a part means to LaTeX, which looks for all files from the document's folder. */
  private static Path fromRoot(Path file, LatexPart part, Path base) {
    return base.resolve(folder(part).relativize(file)).normalize();
  }

  private Optional<LatexPart> part(Path file) {
    Optional<LatexPart> known = parts.get(file);
    if (known == null) {
      known = files.read(file).flatMap(bytes -> read(file, bytes));
      parts.put(file, known);
    }
    return known;
  }

  private static Optional<LatexPart> read(Path file, byte[] bytes) {
    try {
      return Optional.of(
          LatexPart.of(file, SourceDecoder.decode(bytes, LatexReader.CHARSET).text()));
    } catch (ReadException e) {
      // If it is part of the manuscript, this is reported there.
      return Optional.empty();
    }
  }

  /** The document that a file is part of: the one it names, or the closest one that inputs it. */
  private Optional<LatexPart> root(LatexPart part) {
    if (part.namedRoot().isPresent()) {
      return part(part.namedRoot().get());
    }
    Path folder = part.file().getParent();
    for (int i = 0; i < HIGHEST && folder != null; i++) {
      for (Path file : files.list(folder, "tex")) {
        Optional<LatexPart> root = part(file).filter(LatexPart::isRoot);
        if (root.isPresent() && reached(root.get()).contains(part.file())) {
          return root;
        }
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /** The files that a document consists of. */
  private Set<Path> reached(LatexPart root) {
    Set<Path> known = reached.get(root.file());
    if (known != null) {
      return known;
    }
    Set<Path> all = new HashSet<>();
    Deque<LatexPart> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && all.size() < MOST_PARTS) {
      LatexPart part = open.remove();
      for (Path file : part.inputs()) {
        for (Path each : List.of(fromRoot(file, part, folder(root)), file)) {
          if (all.add(each)) {
            part(each).ifPresent(open::add);
          }
        }
      }
    }
    reached.put(root.file(), all);
    return all;
  }
}
