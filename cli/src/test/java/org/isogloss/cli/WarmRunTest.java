package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Separate processes, one after another and two at a time, sharing a cache. */
class WarmRunTest {

  private static final String TEXT =
      """
      # On kites

      People fly the Paper Kite in spring, in an small village by the sea.

      Old men mend the paper kite at home, and children watch the paper kite with joy.
      """;

  @TempDir private Path folder;

  private record Run(Process process, Path out, Path err, Path classes) {

    String await() throws IOException, InterruptedException {
      assertThat(process.waitFor()).isEqualTo(ExitCode.FINDINGS.code);
      assertThat(Files.readString(err)).isEmpty();
      return Files.readString(out);
    }

    List<String> loaded(String prefix) throws IOException {
      try (Stream<String> lines = Files.lines(classes, StandardCharsets.UTF_8)) {
        return lines.filter(line -> line.contains("] " + prefix)).toList();
      }
    }
  }

  private Run start(String name, String... more) throws IOException {
    Path text = Files.writeString(folder.resolve("kites.md"), TEXT);
    Run run =
        new Run(
            null,
            folder.resolve(name + ".out"),
            folder.resolve(name + ".err"),
            folder.resolve(name + ".classes"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:class+load:file=" + run.classes(),
                "-cp",
                classPath(),
                "org.isogloss.cli.Main",
                "check",
                "--format",
                "json"));
    command.addAll(List.of(more));
    command.add(text.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(run.out().toFile())
            .redirectError(run.err().toFile())
            .start();
    return new Run(process, run.out(), run.err(), run.classes());
  }

  /** Without what only the browser of other tests needs, and what the program would log. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("opentelemetry-sdk"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void aRunThatKnowsEverythingLoadsNothingItDoesNotNeed() throws Exception {
    String cache = folder.resolve("cache").toString();
    String text = Files.writeString(folder.resolve("kites.md"), TEXT).toString();
    String plain = ProgramRun.of("check", "--format", "json", "--no-cache", text).out();
    assertThat(plain).contains("languagetool/EN_A_VS_AN", "term-variants");

    Run first = start("first", "--cache-dir", cache);
    Run atTheSameTime = start("second", "--cache-dir", cache);
    assertThat(first.await()).isEqualTo(plain);
    assertThat(atTheSameTime.await()).isEqualTo(plain);
    assertThat(first.loaded("org.languagetool.")).hasSizeGreaterThan(100);
    assertThat(first.loaded("opennlp.tools.postag.")).isNotEmpty();

    Run warm = start("warm", "--cache-dir", cache);
    assertThat(warm.await()).isEqualTo(plain);
    assertThat(warm.loaded("org.isogloss.")).isNotEmpty();
    assertThat(warm.loaded("org.languagetool.")).isEmpty();
    assertThat(warm.loaded("opennlp.tools.postag.")).isEmpty();
  }

  @Test
  void aDamagedCacheIsDroppedWithANote() throws Exception {
    Path cache = folder.resolve("cache");
    String[] check = {
      "check", "--only", "term-variants", "--format", "json", "--cache-dir", "" + cache, ""
    };
    check[check.length - 1] = Files.writeString(folder.resolve("kites.md"), TEXT).toString();
    ProgramRun first = ProgramRun.of(check);
    List<Path> files;
    try (Stream<Path> all = Files.list(cache)) {
      files = all.toList();
    }
    assertThat(files).hasSize(1);
    byte[] bytes = Files.readAllBytes(files.get(0));
    bytes[bytes.length - 1] ^= 1;
    Files.write(files.get(0), bytes);

    ProgramRun second = ProgramRun.of(check);

    assertThat(first.err()).isEmpty();
    assertThat(second.err())
        .startsWith("isogloss: the cache file ")
        .contains("was dropped")
        .hasLineCount(1);
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.code()).isEqualTo(first.code());
  }
}
