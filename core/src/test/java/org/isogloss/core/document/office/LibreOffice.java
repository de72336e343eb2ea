package org.isogloss.core.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with settings of its own. */
public final class LibreOffice {

  private final Path folder;

  /**
   * @param folder for its settings, its messages and the converted files
   */
  public LibreOffice(Path folder) {
    this.folder = folder;
  }

  /** Skips a test where LibreOffice is not installed. */
  public static void require() {
    assumeTrue(
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
            .anyMatch(one -> Files.isExecutable(Path.of(one, "soffice"))),
        "LibreOffice is not installed (apt-get install libreoffice-writer)");
  }

  /**
   * Opens files and saves them in another format, all in one run.
   *
   * @param format the extension of the format
   */
  public void convert(List<Path> files, String format) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("settings").toUri());
    command.addAll(List.of("--headless", "--norestore", "--convert-to", format));
    command.addAll(List.of("--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(format + ".log").toFile())
            .start();
    boolean isDone = process.waitFor(60 + 5L * files.size(), TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertThat(isDone).as("conversion to %s in time", format).isTrue();
    assertThat(process.exitValue()).isZero();
    for (Path file : files) {
      assertThat(converted(file, format)).isNotEmptyFile();
    }
  }

  /** Where a converted file is. */
  public Path converted(Path file, String format) {
    return folder.resolve(
        file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "." + format);
  }
}
