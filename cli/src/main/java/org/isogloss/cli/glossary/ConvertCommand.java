package org.isogloss.cli.glossary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.upkeep.TermbaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a glossary in another format. */
@Command(
    name = "convert",
    header = "Convert a glossary to another format, by default that of OUT's extension.")
final class ConvertCommand extends GlossarySubcommand {

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "read IN in this format (default: by its extension)")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "write OUT in this format (default: by its extension)")
  private String to;

  @Option(names = "--force", description = "overwrite OUT if it exists")
  private boolean force;

  @Parameters(index = "0", paramLabel = "IN", description = "the glossary file to read")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT", description = "the glossary file to write")
  private Path out;

  @Override
  int run() throws TermbaseException, IOException {
    TermbaseFormat format =
        TermbaseFile.formatOf(out, writtenFormat("--to", to))
            .orElseThrow(() -> unnamed(out, "--to with one of " + TermbaseFormat.writtenLabels()));
    TermbaseFile file = read(in, format("--from", from));
    Optional<byte[]> old = replaceable(out, force);
    warn(out, TermbaseStore.write(out, file.termbase(), format, tables(), old));
    return CLEAN;
  }
}
