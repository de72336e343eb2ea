package org.isogloss.core.document.office;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with settings of its own. */
public final class LibreOffice {

  /** How long it may take for its start, or for a file. */
  private static final int SECONDS = 90;

  /** How many files one run converts: version 7.4 ends by itself after 245. */
  private static final int MOST = 100;

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
   * Opens files and saves them in another format, many in one run.
   *
   * @param format the extension of the format
   * @return the files that it does not open, or does not finish to lay out
   */
  public List<Path> convert(List<Path> files, String format) throws Exception {
    List<Path> failed = new ArrayList<>();
    List<Path> left = new ArrayList<>(files);
    while (!left.isEmpty()) {
      List<Path> some = left.subList(0, Math.min(MOST, left.size()));
      run(some, format);
      int done = 0;
      while (done < some.size() && Files.exists(converted(some.get(done), format))) {
        done++;
      }
      if (done < some.size()) {
        failed.add(some.get(done));
        done++;
      }
      some.subList(0, done).clear();
    }
    return failed;
  }

  /** Converts files one after another, until one takes too long. */
  private void run(List<Path> files, String format) throws Exception {
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
    long before = -1;
    long done = 0;
    while (done > before && !process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      before = done;
      done = files.stream().filter(file -> Files.exists(converted(file, format))).count();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.waitFor();
  }

  /** Where a converted file is. */
  public Path converted(Path file, String format) {
    return folder.resolve(
        file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "." + format);
  }
}
