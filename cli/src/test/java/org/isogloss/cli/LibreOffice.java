package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, with a profile of its own. */
final class LibreOffice {

  private static final int SECONDS = 90;

  /** 44 is the comma, 34 the quotation mark, 76 UTF-8. */
  static final String COMMAS_IN_UTF8 = "44,34,76";

  private LibreOffice() {}

  /** Skips a test where LibreOffice is not installed. */
  static void require() {
    assumeTrue(
        program().isPresent(),
        "skipped: soffice is not installed (Debian: apt-get install libreoffice-calc)");
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Converts a spreadsheet.
   *
   * @param format the format as {@code --convert-to} names it
   * @param folder for the result and the profile
   * @return the converted file
   */
  static Path convert(Path file, String format, Path folder) throws Exception {
    Path out = Files.createDirectories(folder.resolve("converted"));
    List<String> command =
        new ArrayList<>(
            List.of(
                program().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
    if (file.toString().endsWith(".csv")) {
      // Without a window, it asks nobody and takes a file for the encoding of Windows.
      command.add("--infilter=CSV:" + COMMAS_IN_UTF8);
    }
    command.add(file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("soffice ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path converted = out.resolve(name + "." + format.replaceFirst(":.*", ""));
    assertThat(converted).as(Files.readString(folder.resolve("soffice.log"))).exists();
    return converted;
  }
}
