package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A repository with a manuscript in a test: changed step by step, then checked. */
final class Repo implements AutoCloseable {

  private static final String GLOSSARY =
      """
      version: 1
      concepts:
        - id: lighthouse
          terms:
            - {text: lighthouse, status: preferred}
            - {text: beacon house, status: deprecated}
      """;

  private final Path folder;
  private final Git git;

  /**
   * Makes a repository with the branch {@code main}, a glossary in {@code terms.yaml} and the page
   * {@code book/a.md}, not yet committed.
   *
   * @param folder where it is made; it need not exist
   */
  static Repo ofLights(Path folder) throws GitAPIException, IOException {
    return new Repo(Files.createDirectories(folder))
        .write("terms.yaml", GLOSSARY)
        .write("book/a.md", "# Lights\n\nThe lighthouse is old.\n");
  }

  /** Makes an empty repository with the branch {@code main}. */
  Repo(Path folder) throws GitAPIException {
    this.folder = folder;
    this.git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  Git git() {
    return git;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Repo write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
    return this;
  }

  String read(String name) throws IOException {
    return Files.readString(path(name));
  }

  /** Replaces a text, which must occur in the file. */
  Repo edit(String name, String from, String to) throws IOException {
    String text = read(name);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(name + " has no: " + from);
    }
    return write(name, text.replace(from, to));
  }

  Repo append(String name, String paragraph) throws IOException {
    return write(name, read(name) + "\n" + paragraph + "\n");
  }

  Repo move(String from, String to) throws IOException {
    Files.createDirectories(path(to).getParent());
    Files.move(path(from), path(to));
    return this;
  }

  Repo delete(String name) throws IOException {
    Files.delete(path(name));
    return this;
  }

  /** Stages everything. */
  Repo stage() throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    return this;
  }

  Repo commit() throws GitAPIException {
    stage();
    git.commit().setMessage("a change").setAuthor("A", "a@x").setCommitter("A", "a@x").call();
    return this;
  }

  Repo branch(String name) throws GitAPIException {
    git.checkout().setCreateBranch(true).setName(name).call();
    return this;
  }

  Repo checkout(String name) throws GitAPIException {
    git.checkout().setName(name).call();
    return this;
  }

  /** Checks the folder {@code book} with everything but the slow rules. */
  Checked check(String... options) throws IOException {
    List<String> args =
        new ArrayList<>(List.of("check", "--format", "json", "--confidence", "low"));
    args.addAll(List.of("--skip", "languagetool", "--glossary", path("terms.yaml").toString()));
    args.addAll(List.of(options));
    args.add(path("book").toString());
    return Checked.of(this, ProgramRun.of(args.toArray(String[]::new)));
  }

  ProgramRun baseline() {
    return ProgramRun.of(
        "baseline",
        "--skip",
        "languagetool",
        "--glossary",
        path("terms.yaml").toString(),
        "--output",
        path("baseline.json").toString(),
        path("book").toString());
  }

  @Override
  public void close() {
    git.close();
  }

  /**
   * What a check says.
   *
   * @param findings each as {@code file:line rule text}
   * @param withheld suppressed, baselined, unchanged, gone
   */
  record Checked(int code, List<String> findings, List<Integer> withheld, String err) {

    static Checked of(Repo repo, ProgramRun run) throws IOException {
      // A run that fails finds nothing, and would pass for a clean one.
      assertThat(run.code()).as(run.err()).isIn(0, 1);
      List<String> findings = new ArrayList<>();
      JsonNode report = new ObjectMapper().readTree(run.out());
      for (JsonNode finding : report.path("findings")) {
        Path file = Path.of(finding.at("/location/path").asText());
        findings.add(
            "%s:%d %s %s"
                .formatted(
                    repo.path("book").relativize(file.toAbsolutePath()),
                    finding.at("/location/startLine").asInt(),
                    finding.get("ruleId").asText(),
                    shortened(finding.get("text").asText())));
      }
      JsonNode withheld = report.path("withheld");
      List<Integer> counts = new ArrayList<>();
      for (String key : List.of("suppressed", "baselined", "unchanged", "gone")) {
        counts.add(withheld.path(key).asInt());
      }
      return new Checked(run.code(), findings, counts, run.err());
    }

    private static String shortened(String text) {
      String[] words = text.split("\\s+", 4);
      return words.length < 4 ? text : String.join(" ", words[0], words[1], words[2]) + " …";
    }

    /** All that was found, reported or not. */
    int all() {
      return findings.size() + withheld.get(0) + withheld.get(1) + withheld.get(2);
    }
  }
}
