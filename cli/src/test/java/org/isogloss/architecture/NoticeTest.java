package org.isogloss.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** NOTICE names every library that is shipped, and no other. */
class NoticeTest {

  private static final Path NOTICE = Path.of("../NOTICE");

  /** The class path that the program is shipped with; the build writes it before the tests. */
  private static final Path SHIPPED = Path.of("target/shipped-libraries.txt");

  private static final Pattern VERSION = Pattern.compile("-\\d[^/]*$");
  private static final String INDENT = "    ";

  @Test
  void namesWhatIsShipped() throws IOException {
    Set<String> shipped = new TreeSet<>();
    for (String jar : Files.readString(SHIPPED).strip().split(File.pathSeparator, -1)) {
      shipped.add(VERSION.matcher(Path.of(jar).getFileName().toString()).replaceFirst(""));
    }
    List<String> named =
        Files.readAllLines(NOTICE).stream()
            .filter(line -> line.startsWith(INDENT))
            .map(String::strip)
            .toList();

    assertThat(shipped).hasSizeGreaterThan(30);
    assertThat(named).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(named)).isEqualTo(shipped);
  }
}
