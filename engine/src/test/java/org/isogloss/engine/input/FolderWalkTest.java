package org.isogloss.engine.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.lint.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class FolderWalkTest {

  @TempDir private Path folder;

  private final List<Failure> failures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private void write(String name, String text) throws Exception {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> walk(String start) throws Exception {
    Path from = folder.resolve(start).normalize();
    return FolderWalk.of(from, file -> true, failures, notes).stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  /** Lines of .gitignore with commas, and what is left of four files. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``          | a.md build/b.md src/build/c.md src/d.txt",
        "build/      | a.md src/d.txt",
        "/build/     | a.md src/build/c.md src/d.txt",
        "*.md        | src/d.txt",
        "*.md,!a.md  | a.md src/d.txt",
        "src/**/c.md | a.md build/b.md src/d.txt",
        "# a.md,src  | a.md build/b.md",
        // More asterisks than anyone needs could keep a match busy for ever.
        "*a*a*a*a*a*b.md | a.md build/b.md src/build/c.md src/d.txt",
      })
  void whatGitIgnoresIsLeftOut(String lines, String expected) throws Exception {
    for (String name : List.of("a.md", "build/b.md", "src/build/c.md", "src/d.txt")) {
      write(name, "Text.\n");
    }
    write(".gitignore", lines.replace(',', '\n'));
    assertThat(walk("")).containsExactly(expected.split(" "));
  }

  @Test
  void theNearerFileDecidesAndThoseAboveHoldInARepository() throws Exception {
    write(".git/info/exclude", "secret.md\n");
    write(".gitignore", "*.txt\ndrafts/\n");
    write("book/.gitignore", "!b.txt\n");
    write("book/a.md", "Text.\n");
    write("book/b.txt", "Text.\n");
    write("book/c.txt", "Text.\n");
    write("book/secret.md", "Text.\n");
    write("book/drafts/d.md", "Text.\n");
    assertThat(walk("book")).containsExactly("book/a.md", "book/b.txt");
    // What is asked for by name is read.
    assertThat(walk("book/drafts")).containsExactly("book/drafts/d.md");
    Files.delete(folder.resolve(".git/info/exclude"));
    Files.delete(folder.resolve(".git/info"));
    Files.delete(folder.resolve(".git"));
    assertThat(walk("book")).contains("book/secret.md", "book/c.txt", "book/drafts/d.md");
  }

  @Test
  void packagesHiddenFoldersAndLockFilesAreLeftOut() throws Exception {
    for (String name :
        List.of(
            "a.md",
            "node_modules/b/c.md",
            "src/node_modules/d.md",
            ".venv/e.md",
            "~$a.docx",
            ".~lock.a.docx#",
            ".f.md")) {
      write(name, "Text.\n");
    }
    assertThat(walk("")).containsExactly("a.md");
    assertThat(walk("node_modules/b")).containsExactly("node_modules/b/c.md");
    assertThat(notes).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void pipesDevicesAndLinksDoNotBlock() throws Exception {
    write("a.md", "Text.\n");
    write("other/b.md", "Text.\n");
    Path pipe = folder.resolve("pipe.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.createSymbolicLink(folder.resolve("zero.md"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("lost.md"), Path.of("nowhere.md"));
    Files.createSymbolicLink(folder.resolve("round.md"), Path.of("round.md"));
    Files.createSymbolicLink(folder.resolve("up"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("up.md"), Path.of("other"));
    Files.createSymbolicLink(folder.resolve("linked.md"), Path.of("other/b.md"));
    assertThat(walk("")).containsExactly("a.md", "linked.md", "other/b.md");
    assertThat(failures).isEmpty();
    assertThat(notes)
        .extracting(note -> note.replace(folder + "/", ""))
        .containsExactly(
            "lost.md: a broken link, skipped",
            "pipe.md: a pipe, a socket or a device, skipped",
            "round.md: a broken link, skipped",
            "zero.md: a pipe, a socket or a device, skipped");
    ManuscriptFiles named =
        ManuscriptFiles.read(
            List.of(pipe.toString()), StandardInput.unnamed(java.io.InputStream.nullInputStream()));
    assertThat(named.failures())
        .extracting(Failure::message)
        .containsExactly("cannot be read (a pipe, a socket or a device), expected a readable file");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToAFolderIsFollowedIfItIsNamed() throws Exception {
    write("real/a.md", "Text.\n");
    write("real/sub/b.md", "Text.\n");
    write("real/sub/c.md", "Text.\n");
    write("real/.gitignore", "c.md\n");
    Files.createSymbolicLink(folder.resolve("real/sub/up"), Path.of(".."));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
    assertThat(walk("link")).containsExactly("link/a.md", "link/sub/b.md");
    assertThat(walk("")).containsExactly("real/a.md", "real/sub/b.md");
    ManuscriptFiles matching =
        ManuscriptFiles.read(
            List.of(folder.resolve("link") + "/**/b.md"),
            StandardInput.unnamed(java.io.InputStream.nullInputStream()));
    assertThat(matching.documents()).hasSize(1);
  }

  /** Permissions do not affect tests that run as root, so the visitor is called directly. */
  @Test
  void aFolderThatCannotBeReadIsReported() throws Exception {
    FolderWalk walk = FolderWalk.walking(folder, file -> true);
    Path sub = folder.resolve("sub");
    assertThat(walk.visitFileFailed(sub, new AccessDeniedException(sub.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.failures())
        .extracting(Failure::toString)
        .containsExactly(sub + ": cannot be read (permission denied), expected a readable folder");
  }

  @Test
  void lockFilesThatAShellNamesAreSkipped() throws Exception {
    write("~$a.docx", "x");
    FoundFiles found = FoundFiles.of(List.of(folder.resolve("~$a.docx").toString()));
    assertThat(found.files()).isEmpty();
    assertThat(found.failures()).isEmpty();
    assertThat(found.notes()).hasSize(1).allMatch(note -> note.contains("a lock file"));
  }

  /** A name in Latin-1, which only Linux can store; it cannot be decoded. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameThatIsNoTextIsOneFileThatCannotBeRead() throws Exception {
    write("a.md", "Text.\n");
    String script = "echo Text. > \"$(printf 'b\\344.md')\"";
    assertThat(new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).start().waitFor())
        .isZero();

    assertThat(walk("")).containsExactly("a.md");
    assertThat(failures)
        .singleElement()
        .extracting(Failure::message)
        .asString()
        .contains("cannot be read (its name");
  }
}
