package org.isogloss.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How settings are found and merged, seen on the page that shows what holds. */
class SettingsPageTest {

  @TempDir private Path folder;

  @BeforeEach
  void theFolderIsARepository() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    write("isogloss.yaml", "root: false\n");
  }

  @Test
  void theNearerFileWinsAndWhatAddsUpIsInOrder() throws Exception {
    write("terms.csv", "preferred\nx\n");
    write("book/terms.csv", "preferred\ny\n");
    write(
        "isogloss.yaml",
        """
        language: en-GB
        fail-on: error
        glossaries: [terms.csv]
        accept: [outer]
        book: [a, b]
        rules:
          repeated-passage: {min-words: 20, severity: info}
        """);
    write(
        "book/isogloss.yaml",
        """
        fail-on: info
        glossaries:
          - terms.csv
        accept: [inner]
        book: [c]
        rules:
          repeated-passage: {similarity: 0.8}
          languagetool/WHETHER: off
        """);
    String page = page("book/ch1.md");
    assertThat(page)
        .startsWith("# %s: %s, %s\n".formatted(at("book/ch1.md"), outer(), inner()))
        .containsPattern("\nlanguage: en-GB +# " + outer() + ":1\n")
        .containsPattern("\nfail-on: info +# " + inner() + ":1\n")
        .containsPattern(
            "\nglossaries:\n  - \\S+/terms.csv +# %s:3\n  - \\S+/book/terms.csv +# %s:3\n"
                .formatted(outer(), inner()))
        .containsPattern(
            "\naccept:\n  - outer +# %s:4\n  - inner +# %s:4\n".formatted(outer(), inner()))
        .containsPattern("\nbook: \\[c] +# " + inner() + ":5\nrules:\n")
        .containsPattern(
            "\n  repeated-passage:\n    severity: info +# %s:7\n    zones: \\[abstract.*default\n"
                .formatted(outer()))
        .containsPattern("\n    min-words: 20 +# " + outer() + ":7\n")
        .containsPattern("\n    similarity: 0.8 +# " + inner() + ":7\n")
        .containsPattern("\n    across-only: false +# default\n")
        .containsPattern("\n  languagetool/WHETHER:\n    severity: off +# " + inner() + ":8\n");
    assertThat(page("ch1.md"))
        .containsPattern("\nfail-on: error +# " + outer() + ":2\n")
        .doesNotContain("inner");
  }

  @Test
  void theSearchEndsAtARootAndAtARepository() throws Exception {
    write("isogloss.yaml", "fail-on: never\n");
    write("book/part/isogloss.yaml", "accept: [x]\n");
    assertThat(page("book/part/a.md")).contains("fail-on: never");
    write("book/isogloss.yaml", "root: true\n");
    assertThat(page("book/part/a.md")).contains("fail-on: warning").contains("- x");
    write("book/isogloss.yaml", "root: false\n");
    assertThat(page("book/part/a.md")).contains("fail-on: never");
    write("book/.git", "gitdir: elsewhere\n");
    assertThat(page("book/part/a.md")).contains("fail-on: warning").contains("- x");
  }

  @Test
  void oneNamedFileIsInsteadOfAllThatAreFound() throws Exception {
    write("isogloss.yaml", "fail-on: never\n");
    Path strict = write("strict.yaml", "language: en-GB\n");
    assertThat(SettingsPage.render(folder.resolve("a.md"), Optional.of(strict)))
        .contains("fail-on: warning")
        .contains("language: en-GB");
    Path none = folder.resolve("none.yaml");
    assertThatThrownBy(() -> SettingsPage.render(folder.resolve("a.md"), Optional.of(none)))
        .hasMessage(none + ":1:1: the file does not exist, expected a settings file");
  }

  @Test
  void overridesHoldForTheirFilesAndNearerFilesBeforeThem() throws Exception {
    write(
        "isogloss.yaml",
        """
        fail-on: error
        overrides:
          - files: ['*.tex', drafts/]
            fail-on: info
            accept: [draft]
          - files: [drafts/old.md]
            fail-on: never
        """);
    assertThat(page("a.md")).contains("fail-on: error").doesNotContain("- draft");
    assertThat(page("b/a.tex")).contains("fail-on: info").contains("- draft");
    assertThat(page("drafts/new.md")).contains("fail-on: info").contains("- draft");
    assertThat(page("drafts/old.md")).contains("fail-on: never").contains("- draft");
    write("drafts/isogloss.yaml", "fail-on: warning\n");
    assertThat(page("drafts/old.md")).contains("fail-on: warning").contains("- draft");
  }

  @Test
  void aFamilyHoldsForItsRulesUnlessTheyAreNamedThemselves() throws Exception {
    write("isogloss.yaml", "rules:\n  term-variants: error\n  term: off\n");
    assertThat(page("a.md"))
        .containsPattern("  term-casing:\n    severity: off +# \\S+:3\n")
        .containsPattern("  term-variant-unlisted:\n    severity: off +# \\S+:3\n")
        .containsPattern("  term-variants:\n    severity: error +# \\S+:2\n")
        .containsPattern("  languagetool:\n    severity: on +# default\n");
  }

  @Test
  void problemsInAllFilesAreReported() throws Exception {
    write("isogloss.yaml", "a: 1\n");
    write("book/isogloss.yaml", "b: 1\nc: 1\naccept-from: [accept.txt]\n");
    write("book/accept.txt", "fine\n");
    assertThatThrownBy(() -> page("book/a.md"))
        .isInstanceOfSatisfying(SettingsException.class, e -> assertThat(e.problems()).hasSize(3));
    write("isogloss.yaml", "");
    write("book/isogloss.yaml", "accept-from: [accept.txt]\n");
    Path words = write("book/accept.txt", "fine\n# a comment (\n  🔔bad(\n");
    assertThatThrownBy(() -> page("book/a.md"))
        .hasMessage(
            words
                + ":3:8: invalid regular expression (Unclosed group), expected one such as"
                + " [Oo]bservability");
  }

  @Test
  void thePageIsASettingsFileThatSaysTheSame() throws Exception {
    write("words.txt", "one\n");
    write(
        "isogloss.yaml", "language: en-ZA\naccept: [\"it's\", '# x']\naccept-from: [words.txt]\n");
    String page = page("a.md");
    Path copy = write("copy/isogloss.yaml", page);
    List<String> lines = page.lines().map(line -> line.replaceFirst(" +# .*", "")).toList();
    assertThat(lines).hasSizeGreaterThan(30);
    assertThat(SettingsPage.render(folder.resolve("a.md"), Optional.of(copy)).lines())
        .map(line -> line.replaceFirst(" +# .*", ""))
        .containsSequence(lines.subList(1, lines.size()));
  }

  private String page(String path) throws Exception {
    return SettingsPage.render(folder.resolve(path), Optional.empty());
  }

  private Path write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String at(String name) {
    return folder.resolve(name).toString().replace('\\', '/');
  }

  private String outer() {
    return at("isogloss.yaml");
  }

  private String inner() {
    return at("book/isogloss.yaml");
  }
}
