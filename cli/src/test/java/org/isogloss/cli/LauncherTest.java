package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher for Unix, without the program behind it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path folder;

  /** Java's own exit code for these is 1, that of findings. */
  @ParameterizedTest
  @CsvSource({
    "ISOGLOSS_OPTS, -Xfoo, Unrecognized option: -Xfoo",
    "ISOGLOSS_OPTS, -Xmx1, Too small maximum heap",
    "JAVA_OPTS, -XX:+NoSuchOption, Unrecognized VM option 'NoSuchOption'",
    "JAVA_TOOL_OPTIONS, -Xfoo, Unrecognized option: -Xfoo",
  })
  void optionsThatJavaRejectsAreNotMistakenForFindings(String variable, String options, String why)
      throws Exception {
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("lib"));
    Files.copy(Path.of("src/main/dist/bin/isogloss"), folder.resolve("bin/isogloss"));
    Files.writeString(folder.resolve("lib/isogloss.jar"), "");
    Path printed = folder.resolve("printed");
    ProcessBuilder launcher =
        new ProcessBuilder("bash", folder.resolve("bin/isogloss").toString(), "check", "a.md");
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    launcher.environment().put(variable, options);
    Process process = launcher.redirectErrorStream(true).redirectOutput(printed.toFile()).start();

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(Files.readString(printed, StandardCharsets.UTF_8))
        .isEqualTo("isogloss: Java does not start with the options in %s: %s%n", variable, why);
  }
}
