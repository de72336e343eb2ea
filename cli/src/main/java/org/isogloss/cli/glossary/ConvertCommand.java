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
    header = "Writes a glossary in another format, which the name of OUT tells.")
final class ConvertCommand extends GlossarySubcommand {

  @Option(names = "--from", paramLabel = "FORMAT", description = "the format of IN")
  private String from;

  @Option(names = "--to", paramLabel = "FORMAT", description = "the format of OUT")
  private String to;

  @Option(names = "--force", description = "write over OUT where it exists")
  private boolean force;

  @Parameters(index = "0", paramLabel = "IN")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT")
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
