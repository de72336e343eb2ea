package org.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the program of the guide, taken from the page itself. */
class EmbeddingGuideTest {

  private static final Path PAGE = Path.of("../docs/guide/embedding.md");
  private static final Pattern PROGRAM = Pattern.compile("(?s)```java\n(.*?)```");

  @TempDir private Path folder;

  @Test
  void theProgramOfThePageChecksAFolder() throws Exception {
    String program = program();
    assertThat(program.lines().count()).isLessThanOrEqualTo(15);
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(book.resolve("ch1.md"), "# Lights\n\nShe saw an small hut.\n");

    String printed = run(compiled(program), book.toString());

    assertThat(printed.lines().toList()).hasSize(1);
    assertThat(printed).startsWith(book.resolve("ch1.md") + ":3:9: ").contains("vowel sound");
  }

  private static String program() throws Exception {
    Matcher blocks = PROGRAM.matcher(Files.readString(PAGE));
    assertThat(blocks.find()).as("a program in %s", PAGE).isTrue();
    return blocks.group(1);
  }

  private Path compiled(String program) throws Exception {
    Path source = Files.writeString(folder.resolve("CheckFolder.java"), program);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int code =
        compiler.run(
            null,
            messages,
            messages,
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString(),
            source.toString());
    assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    return classes;
  }

  /** What the program prints. */
  private static String run(Path classes, String argument) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Class<?> program = loader.loadClass("CheckFolder");
      program.getMethod("main", String[].class).invoke(null, (Object) new String[] {argument});
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
