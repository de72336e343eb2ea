package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    Path script = install();
    Path printed = folder.resolve("printed");
    ProcessBuilder launcher =
        new ProcessBuilder("bash", script.toString(), "check", "a.md");
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    launcher.environment().put(variable, options);
    Process process = launcher.redirectErrorStream(true).redirectOutput(printed.toFile()).start();

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(Files.readString(printed, StandardCharsets.UTF_8))
        .isEqualTo("isogloss: Java does not start with the options in %s: %s%n", variable, why);
  }

  /** Java reads file names in the character set of the locale. */
  @ParameterizedTest
  @CsvSource({
    "C, ''",
    "POSIX, ''",
    "'', C",
    "'', ''",
    "xx_XX.UTF-8, ''",
  })
  void javaRunsInALocaleWithAllLetters(String all, String language) throws Exception {
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"locale $LC_ALL\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path printed = folder.resolve("printed");
    ProcessBuilder launcher = new ProcessBuilder("bash", install().toString(), "rules");
    launcher.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    launcher.environment().keySet().removeIf(name -> name.matches(".*(OPTS|OPTIONS)"));
    launcher.environment().put("JAVA_HOME", folder.resolve("java").toString());
    launcher.environment().put("LC_ALL", all);
    launcher.environment().put("LANG", language);

    Process process = launcher.redirectErrorStream(true).redirectOutput(printed.toFile()).start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(printed)).endsWith("locale C.UTF-8\n");
  }

  /** Copies the launcher into a distribution without a program. */
  private Path install() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("lib/isogloss.jar"), "");
    Path script = Files.createDirectories(folder.resolve("bin")).resolve("isogloss");
    return Files.copy(Path.of("src/main/dist/bin/isogloss"), script);
  }
}
