package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isogloss.cli.input.ExcludeOption;
import org.isogloss.cli.input.InputFiles;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Location;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.report.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how files are read: one sentence per line. */
@Command(
    name = "segment",
    header = "Show how files are read: one sentence per line, with its place and zone.",
    description = {"", "A zone is a kind of text, such as body, heading or quotation."},
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SegmentCommand implements Callable<Integer> {

  /** The layouts of the list. */
  enum Format {
    TEXT,
    JSON
  }

  private final Streams streams;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "print the list in this format (default: text)")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "write the list to FILE")
  private Path output;

  @Mixin private ExcludeOption exclude;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders, quoted globs, or - for standard input")
  private List<String> paths;

  SegmentCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> file = OutputFile.replaceable("--output", output, format.name());
    ManuscriptFiles files = exclude.read(paths, streams.in(), List.of());
    files.notes().forEach(note -> streams.message("note: " + note));
    String list =
        format == Format.JSON ? SegmentJson.of(files.documents()) : text(files.documents());
    if (file.isEmpty()) {
      streams.out().print(list);
      streams.out().flush();
    } else {
      InputFiles.of(files).requireOther("--output", file.get());
      OutputFile.write("--output", file.get(), list);
    }
    files.failures().forEach(failure -> streams.message(failure.toString()));
    return ExitCode.of(files.failures()).code;
  }

  private static String text(List<Document> documents) {
    Segmenter segmenter = new Segmenter();
    StringBuilder out = new StringBuilder();
    for (Document document : documents) {
      for (Sentence sentence : segmenter.segment(document)) {
        Location place = document.location(sentence.span());
        String zone = sentence.block().zone().label();
        String text = sentence.span().in(document.prose());
        out.append(SafeText.line("%s [%s] %s".formatted(place, zone, text))).append('\n');
      }
    }
    return out.toString();
  }
}
