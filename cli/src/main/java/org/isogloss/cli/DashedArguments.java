package org.isogloss.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Arguments that are options by their looks and files by what lies in the folder. A shell makes
 * {@code *} into the names of all files, and nobody who sends a manuscript called {@code
 * --output=notes.md} may say what the program does.
 */
final class DashedArguments {

  private DashedArguments() {}

  /** The first argument that could be meant as a file; those after {@code --} are files anyway. */
  static Optional<String> ambiguous(String... args) {
    return Arrays.stream(args)
        .takeWhile(argument -> !argument.equals("--"))
        .filter(argument -> argument.startsWith("-") && argument.length() > 1)
        .filter(DashedArguments::isFile)
        .findFirst();
  }

  private static boolean isFile(String argument) {
    try {
      return Files.exists(Path.of(argument), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
