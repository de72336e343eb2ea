package org.isogloss.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.cli.input.UsageException;
import org.isogloss.report.annotation.AnnotateAs;
import picocli.CommandLine.Option;

/** Whether and how copies of the manuscripts with the findings in them are written. */
final class AnnotateOptions {

  @Option(
      names = "--annotate",
      paramLabel = "FOLDER",
      description =
          "write copies of the manuscripts that have findings into FOLDER, with a comment at each"
              + " finding")
  private Path folder;

  @Option(
      names = "--annotate-as",
      paramLabel = "comments|changes",
      description =
          "with --annotate: write findings that have exactly one safe correction as comments or as"
              + " tracked changes (default: comments)")
  private AnnotateAs form;

  /** The folder for the copies and how they are made; empty if none are wanted. */
  Optional<AnnotatedCopies> copies() {
    if (form != null && folder == null) {
      throw new UsageException(
          "--annotate-as: has no effect by itself, expected --annotate FOLDER as well");
    }
    return Optional.ofNullable(folder)
        .map(path -> new AnnotatedCopies(path, form == null ? AnnotateAs.COMMENTS : form));
  }
}
