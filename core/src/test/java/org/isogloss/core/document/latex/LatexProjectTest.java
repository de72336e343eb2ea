package org.isogloss.core.document.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.NearbyFiles;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that other files of a project define. */
class LatexProjectTest {

  private static final String MAIN =
      """
      \\documentclass{book}
      \\usepackage[final]{mine, graphicx}
      % \\input{off}
      \\input{macros/names}
      \\newcommand{\\fog}{fog bell}
      \\begin{document}
      \\include{chapters/one}
      \\input chapters/two
      \\end{document}
      """;

  private final Map<Path, String> files = new TreeMap<>();

  private LatexProjectTest() {
    write("main.tex", MAIN);
    write("mine.sty", "\\newcommand{\\person}[2]{#1}\\def\\emph#1{}\\def\\section#1{}");
    write("macros/names.tex", "\\newcommand{\\net}{Drift Net}\n\\input{macros/more}");
    write("macros/more.tex", "\\newcommand{\\buoy}{Red Buoy}");
    write("off.tex", "\\newcommand{\\net}{wrong}\\newcommand{\\fog}{wrong}");
    write("other.tex", "\\newcommand{\\net}{other}\\begin{document}\\input{three}\\end{document}");
    write("chapters/two.tex", "\\input{chapters/part}");
  }

  private void write(String name, String text) {
    files.put(full(name), text);
  }

  private static Path full(String name) {
    return Path.of("book").resolve(name).toAbsolutePath().normalize();
  }

  private final NearbyFiles nearby =
      new NearbyFiles() {
        @Override
        public Optional<byte[]> read(Path file) {
          return Optional.ofNullable(files.get(file)).map(t -> t.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<Path> list(Path folder, String extension) {
          return files.keySet().stream()
              .filter(file -> file.getParent().equals(folder))
              .filter(file -> file.toString().endsWith("." + extension))
              .toList();
        }
      };

  private String read(String name, String source) throws ReadException {
    Document document =
        new LatexReader(nearby)
            .read(new DocumentId("book/" + name), source.getBytes(StandardCharsets.UTF_8));
    return Reading.of(document);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        // In the document itself, and in its chapters, however they are found.
        "main.tex^\\usepackage{mine}\\begin{document}\\person{Ann}{ann-low} rang.^body: Ann rang.",
        "chapters/one.tex^\\person{Ann}{ann-low} rang the \\fog.^body: Ann rang the fog bell.",
        "chapters/part.tex^The \\net{} and the \\buoy.^body: The Drift Net and the Red Buoy.",
        "notes/a.tex^% !TeX root = ../main.tex~The \\net.^body: The Drift Net.",
        "notes/a.tex^\\documentclass[../main]{subfiles}\\begin{document}The \\net.^body: The Drift Net.",
        "three.tex^The \\net.^body: The other.",
        // The packages beside it leave LaTeX's own commands alone; its own definitions are last.
        "chapters/one.tex^\\section{A} It is \\emph{old}.^title: A|body: It is old.",
        "chapters/one.tex^\\renewcommand{\\fog}{gong}The \\fog.^body: The gong.",
        // No project, no such file, no file at all.
        "alone.tex^\\input{gone}The \\net{} dries.^body: The \\net dries.",
      })
  void aCommandIsDefinedElsewhere(String name, String source, String expected) throws Exception {
    assertThat(read(name, source.replace('~', '\n'))).isEqualTo(expected);
  }

  @Test
  void filesThatLoadEachOtherEnd() throws Exception {
    write("a.tex", "\\input{b}\\newcommand{\\bell}{Bell}");
    write("b.tex", "\\input{a}\\newcommand{\\gong}{Gong}");
    assertThat(read("c.tex", "\\input{a}A \\bell{} and a \\gong."))
        .isEqualTo("body: A Bell and a Gong.");
  }

  @Test
  void placesAreThoseOfTheFileItself() throws Exception {
    String source = "A \\net{} dries.";
    Document document =
        new LatexReader(nearby)
            .read(new DocumentId("book/chapters/one.tex"), source.getBytes(StandardCharsets.UTF_8));
    assertThat(document.sourceText(Reading.span(document.prose(), "Drift Net"))).isEqualTo("\\net");
    assertThat(document.sourceText(Reading.span(document.prose(), "dries"))).isEqualTo("dries");
  }
}
