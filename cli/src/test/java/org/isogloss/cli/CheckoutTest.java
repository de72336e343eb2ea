package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.isogloss.testkit.DocxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a change caused where the files on disk are not those that git keeps, byte for byte. */
class CheckoutTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void withoutLinks() throws Exception {
    folder = temporary.toRealPath();
  }

  private Repo repo(String name) throws Exception {
    return Repo.ofLights(folder.resolve(name));
  }

  private static ProgramRun check(Repo repo, String... options) {
    List<String> args = new ArrayList<>(List.of("check", "--only", "term-deprecated"));
    args.addAll(List.of("--glossary", repo.path("terms.yaml").toString()));
    args.addAll(List.of("--format", "plain"));
    args.addAll(List.of(options));
    return ProgramRun.of(args.toArray(String[]::new));
  }

  private static void isClean(ProgramRun run) {
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private static String pointer(byte[] file) throws Exception {
    return "version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize %d\n"
        .formatted(hash(file), file.length);
  }

  private static String hash(byte[] file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }

  @Test
  void aFileInLfsIsComparedWithWhatItsPointerStandsFor() throws Exception {
    try (Repo repo = repo("r")) {
      byte[] old = DocxFile.of("The beacon house is old.");
      repo.write("book/m.docx", pointer(old)).commit();
      Path file = Files.write(repo.path("book/m.docx"), old);
      String book = repo.path("book").toString();
      isClean(check(repo, "--since", "HEAD", book));
      isClean(check(repo, "--staged", book));

      byte[] changed = DocxFile.of("The beacon house is old.", "A beacon house is red.");
      Files.write(file, changed);
      ProgramRun missing = check(repo, "--since", "HEAD", book);
      assertThat(missing.err())
          .contains("book/m.docx in HEAD cannot be compared: in Git LFS and not on this computer");

      Path object = repo.path(".git/lfs/objects/" + hash(old).substring(0, 2));
      object = object.resolve(hash(old).substring(2, 4)).resolve(hash(old));
      Files.createDirectories(object.getParent());
      Files.write(object, old);
      ProgramRun found = check(repo, "--since", "HEAD", book);
      assertThat(found.err()).isEmpty();
      assertThat(found.out()).containsOnlyOnce("“beacon house”").contains("m.docx:2:3");

      repo.write("book/m.docx", pointer(changed)).stage();
      Files.write(file, changed);
      assertThat(check(repo, "--staged", book).out()).isEqualTo(found.out());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkIsComparedWithTheFileThatItLeadsTo() throws Exception {
    try (Repo repo = repo("r").write("CHANGES.md", "# Changes\n\nThe beacon house is old.\n")) {
      Files.createSymbolicLink(repo.path("book/changes.md"), Path.of("../CHANGES.md"));
      repo.commit();
      String book = repo.path("book").toString();
      isClean(check(repo, "--since", "HEAD", book));
      isClean(check(repo, "--since", "HEAD", repo.path("").toString()));

      repo.append("CHANGES.md", "A beacon house is red.").stage();
      for (String[] range : new String[][] {{"--since", "HEAD", book}, {"--staged", book}}) {
        ProgramRun run = check(repo, range);
        assertThat(run.out()).containsOnlyOnce("“beacon house”").contains("changes.md:5:3");
        assertThat(run.code()).isOne();
      }
    }
  }

  @Test
  void aStagedFileThatIsCheckedOutWithOtherLineEndsIsTheFileOnDisk() throws Exception {
    try (Repo repo = repo("r")) {
      String text = repo.commit().append("book/a.md", "The beacon house is red.").read("book/a.md");
      String onDisk = text.replace("\n", "\r\n");
      repo.stage().write("book/a.md", onDisk);
      String file = repo.path("book/a.md").toString();

      ProgramRun found = check(repo, "--staged", "--format", "json", file);
      JsonNode place = new ObjectMapper().readTree(found.out()).at("/findings/0/location");
      assertThat(onDisk.substring(place.get("startOffset").asInt(), place.get("endOffset").asInt()))
          .isEqualTo("beacon house");

      ProgramRun fixed = check(repo, "--staged", "--fix", file);
      assertThat(fixed.err()).contains("--fix: 1 place fixed in 1 file").doesNotContain("unstaged");
      assertThat(repo.read("book/a.md")).isEqualTo(onDisk.replace("beacon house", "lighthouse"));

      repo.write("book/a.md", onDisk.replace("red", "blue"));
      assertThat(check(repo, "--staged", "--fix", file).err()).contains("has unstaged changes");
    }
  }

  @Test
  void filesOfASubmoduleAreLeftOutUnlessTheyAreNamed() throws Exception {
    try (Repo inner = repo("inner").write("book/a.md", "# In\n\nA beacon house is old.\n");
        Repo repo = repo("outer").write("book/z.md", "# Out\n\nThe lamp is lit.\n")) {
      inner.commit();
      repo.commit();
      repo.git()
          .submoduleAdd()
          .setPath("book/part")
          .setURI(inner.path("").toUri().toString())
          .call()
          .close();
      repo.commit();
      // The first of the files is in the submodule.
      repo.delete("book/a.md").append("book/z.md", "A beacon house is red.").stage();
      String book = repo.path("book").toString();
      for (String[] range :
          new String[][] {
            {"--since", "HEAD", book}, {"--since", "HEAD~1", book}, {"--staged", book}
          }) {
        ProgramRun run = check(repo, range);
        assertThat(run.out()).as(run.err()).containsOnlyOnce("“beacon house”").contains("z.md:5:3");
        assertThat(run.err()).contains("book/part: a submodule", "1 file left out");
        assertThat(run.code()).isOne();
      }
      String named = repo.path("book/part/book/a.md").toString();
      for (String[] range :
          new String[][] {
            {"--since", "HEAD", repo.path("book/z.md").toString(), named},
            {"--staged", repo.path("book/z.md").toString(), named}
          }) {
        ProgramRun run = check(repo, range);
        assertThat(run.err()).contains("in the submodule book/part");
        assertThat(run.code()).isEqualTo(2);
      }
      isClean(check(repo, "--since", "HEAD", repo.path("book/part").toString()));
    }
  }

  /** So git calls hooks and aliases of {@code git --git-dir=.git}. */
  @Test
  void aRelativeGitFolderIsThatOfTheCurrentFolder() throws Exception {
    try (Repo repo = repo("r").commit().append("book/a.md", "A beacon house is red.")) {
      Path printed = folder.resolve("printed");
      ProcessBuilder program =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "org.isogloss.cli.Main",
              "check",
              "--only",
              "term-deprecated",
              "--glossary",
              "terms.yaml",
              "--since",
              "HEAD",
              "--format",
              "plain",
              "book");
      program.environment().put("GIT_DIR", ".git");
      program.directory(repo.path("").toFile());
      Process process = program.redirectErrorStream(true).redirectOutput(printed.toFile()).start();

      assertThat(process.waitFor()).isOne();
      assertThat(Files.readString(printed, StandardCharsets.UTF_8)).startsWith("book/a.md:5:3: ");
    }
  }

  /** GitLab and code scanning compare only these names. */
  @Test
  void whatAChangeCausesIsNotNamedLikeWhatWasThere() throws Exception {
    try (Repo repo =
        repo("r")
            .write("book/b.md", "# Bells\n\nThe keeper recieves oil. A lamp recieves light.\n")
            .write(
                "book/c.md",
                "# Gray\n\nThe catalog is kept here. The catalog is old. The catalogue is red.\n")
            .commit()) {
      List<String> old = names(repo);
      repo.append("book/a.md", "A port recieves a boat. The school recieves a bell.")
          .append("book/a.md", "The new catalogue is kept in the school.");
      List<String> caused = names(repo, "--since", "HEAD");

      assertThat(old).hasSize(2);
      assertThat(caused).hasSize(2).doesNotContainAnyElementsOf(old);
      assertThat(names(repo)).as("without --since").hasSize(2).isEqualTo(old);
      repo.write("book/0.md", "# New\n\nA net.\n").append("book/a.md", "The end is near.");
      assertThat(names(repo, "--since", "HEAD")).isEqualTo(caused);
    }
  }

  private static List<String> names(Repo repo, String... options) throws Exception {
    List<String> args = new ArrayList<>(List.of("check", "--only"));
    args.add("misspelled-word,term-variants");
    args.addAll(List.of("--format", "gitlab"));
    args.addAll(List.of(options));
    args.add(repo.path("book").toString());
    List<String> names = new ArrayList<>();
    for (JsonNode issue :
        new ObjectMapper().readTree(ProgramRun.of(args.toArray(String[]::new)).out())) {
      names.add(issue.get("fingerprint").asText());
    }
    return names.stream().sorted().toList();
  }
}
