package org.isogloss.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Arrays;
import java.util.Optional;
import org.isogloss.cli.input.NamedPath;

/**
 * Arguments that look like options but are names of files in the folder. A shell expands {@code *}
 * to the names of all files, and somebody who sends a manuscript called {@code --output=notes.md}
 * must not control the program.
 */
final class DashedArguments {

  private DashedArguments() {}

  /** The first argument that may have been meant as a file; anything after {@code --} is one. */
  static Optional<String> ambiguous(String... args) {
    return Arrays.stream(args)
        .takeWhile(argument -> !argument.equals("--"))
        .filter(argument -> argument.startsWith("-") && argument.length() > 1)
        .filter(DashedArguments::isFile)
        .findFirst();
  }

  private static boolean isFile(String argument) {
    return NamedPath.of(argument)
        .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .isPresent();
  }
}
