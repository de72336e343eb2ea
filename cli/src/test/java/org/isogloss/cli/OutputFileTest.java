package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.isogloss.cli.input.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void writesANewFileAndReplacesAnOldOne() throws Exception {
    Path file = folder.resolve("a.txt");
    for (String text : new String[] {"long text\n", "short\n"}) {
      OutputFile.write("--output", file, text);
      assertThat(file).hasContent(text);
      assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output -", "--report json=-", "--summary -"})
  void noReportGoesIntoAFileNamedLikeStandardOutput(String options) throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "A bell.\n");
    String[] args = ("check --only term " + options + " " + file).split(" ");
    ProgramRun run = ProgramRun.of(args);
    assertThat(run.err()).contains(args[3] + ": - is not a file");
    assertThat(run.code()).isEqualTo(2);
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysAndItsFileIsWritten() throws Exception {
    Path target = Files.writeString(Files.createDirectory(folder.resolve("d")).resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("d/a"));
    OutputFile.write("--output", link, "new");
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(target).isRegularFile().hasContent("new");
    assertThat(target.getParent()).isDirectoryNotContaining(other -> !other.equals(target));

    Files.delete(target);
    OutputFile.write("--output", link, "again");
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("again");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFileIsWrittenThrough() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null"));
    OutputFile.write("--output", link, "text");
    assertThat(link).isSymbolicLink();

    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    OutputFile.write("--output", pipe, "text");
    assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("text");
  }

  @Test
  void whatCannotBeWrittenIsReported() {
    assertThatThrownBy(() -> OutputFile.write("--output", folder, "text"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("a folder");
    assertThatThrownBy(() -> OutputFile.write("--output", folder.resolve("no/a"), "text"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no such folder");
  }
}
