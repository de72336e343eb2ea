package org.isogloss.engine.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.core.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesOnDiskTest {

  @TempDir private Path folder;

  @BeforeEach
  void aBook() throws Exception {
    write("main.tex", "\\input{macros}\\begin{document}\\include{parts/one}\\end{document}");
    write("macros.tex", "\\newcommand{\\net}{Drift Net}");
    write("parts/one.tex", "The \\net{} dries.");
  }

  private void write(String name, String text) throws Exception {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void filesAreReadAndListed() throws Exception {
    write("large.tex", "x".repeat(1024 * 1024 + 1));
    FilesOnDisk files = new FilesOnDisk();
    assertThat(files.list(folder, "tex"))
        .containsExactly(
            folder.resolve("large.tex"), folder.resolve("macros.tex"), folder.resolve("main.tex"));
    assertThat(files.read(folder.resolve("macros.tex"))).isPresent();
    assertThat(files.read(folder.resolve("large.tex"))).isEmpty();
    assertThat(files.read(folder.resolve("gone.tex"))).isEmpty();
    assertThat(files.read(folder)).isEmpty();
    assertThat(files.list(folder.resolve("gone"), "tex")).isEmpty();
  }

  @Test
  void aChapterKnowsTheCommandsOfItsBookEvenIfItIsReadAlone() throws Exception {
    List<String> chapter = List.of(folder + "/parts/one.tex");
    assertThat(
            ManuscriptFiles.read(chapter, StandardInput.unnamed(InputStream.nullInputStream()))
                .documents())
        .extracting(Document::prose)
        .containsExactly("The Drift Net dries.");
  }
}
