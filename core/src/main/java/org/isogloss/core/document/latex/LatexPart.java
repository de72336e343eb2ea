package org.isogloss.core.document.latex;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of a LaTeX project means for the others.
 *
 * @param file its absolute path
 * @param definitions the text that may define commands for other files: the preamble, or all of a
 *     file without one
 * @param isRoot whether it is a document, not a part of one
 * @param namedRoot the document that it says it is part of
 * @param loads the files that the definitions read, in order, without an extension if they have
 *     none
 * @param inputs the files that the whole text reads
 */
record LatexPart(
    Path file,
    String definitions,
    boolean isRoot,
    Optional<Path> namedRoot,
    List<Path> loads,
    List<Path> inputs) {

  private static final String BEGIN = "\\begin{document}";

  /** How far into a file it names the document that it is part of, in code units. */
  private static final int HEAD = 2000;

  private static final Pattern ROOT =
      Pattern.compile("(?i)%\\s{0,9}!\\s{0,9}tex\\s+root\\s{0,9}=\\s{0,9}([^\\r\\n]{1,200})");

  private static final Pattern SUBFILE =
      Pattern.compile("\\\\documentclass\\s{0,9}\\[([^\\]{}]{1,200})]\\s{0,9}\\{subfiles}");

  private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%[^\\r\\n]*");

  private static final Pattern INPUT =
      Pattern.compile(
          "\\\\(?:input|include|subfile|subfileinclude|InputIfFileExists)\\s{0,9}"
              + "(?:\\{(?<braced>[^{}\\\\]{1,200})}|(?<bare>[\\w./-]{1,200}))"
              + "|\\\\(?:sub)?import\\*?\\s{0,9}\\{(?<folder>[^{}\\\\]{0,200})}"
              + "\\s{0,9}\\{(?<name>[^{}\\\\]{1,200})}"
              + "|\\\\(?:usepackage|RequirePackage)\\s{0,9}(?:\\[[^\\]]{0,500}])?\\s{0,9}"
              + "\\{(?<packages>[^{}\\\\]{1,500})}"
              + "|\\\\(?:documentclass|LoadClass)\\s{0,9}(?:\\[[^\\]]{0,500}])?\\s{0,9}"
              + "\\{(?<type>[^{}\\\\]{1,200})}");

  LatexPart {
    loads = List.copyOf(loads);
    inputs = List.copyOf(inputs);
  }

  /** Reads what a file refers to. */
  static LatexPart of(Path file, String source) {
    String head = source.substring(0, Math.min(source.length(), HEAD));
    String text = COMMENT.matcher(source).replaceAll("%");
    int begin = text.indexOf(BEGIN);
    Optional<String> root = first(ROOT, head).or(() -> first(SUBFILE, text));
    int end = source.indexOf(BEGIN);
    return new LatexPart(
        file,
        end < 0 ? source : source.substring(0, end),
        begin >= 0 && root.isEmpty(),
        root.flatMap(name -> beside(file, name.strip(), ".tex")),
        inputs(file, begin < 0 ? text : text.substring(0, begin)),
        inputs(file, text));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<Path> inputs(Path file, String text) {
    List<Path> inputs = new ArrayList<>();
    Matcher matcher = INPUT.matcher(text);
    while (matcher.find()) {
      if (matcher.group("packages") != null) {
        for (String name : matcher.group("packages").split(",", -1)) {
          beside(file, name.strip(), ".sty").ifPresent(inputs::add);
        }
      } else if (matcher.group("type") != null) {
        beside(file, matcher.group("type").strip(), ".cls").ifPresent(inputs::add);
      } else if (matcher.group("name") != null) {
        beside(file, matcher.group("folder").strip() + "/" + matcher.group("name").strip(), ".tex")
            .ifPresent(inputs::add);
      } else {
        String named =
            matcher.group("braced") != null ? matcher.group("braced") : matcher.group("bare");
        beside(file, named.strip(), ".tex").ifPresent(inputs::add);
      }
    }
    return inputs;
  }

  /** A file named in another one, relative to its folder. */
  private static Optional<Path> beside(Path file, String name, String extension) {
    int dot = name.lastIndexOf('.');
    boolean complete = dot > name.lastIndexOf('/') || name.isEmpty();
    try {
      return Optional.of(
          file.resolveSibling(complete ? name : name + extension).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      // No file of this system has such a name.
      return Optional.empty();
    }
  }
}
