package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.report.ReportFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for pre-commit, GitHub and GitLab, run as far as a machine without them can. */
@DisabledOnOs(OS.WINDOWS)
class IntegrationsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;
  private Path launcher;

  /**
   * A launcher of the classes under test: the real one would build the program first. Like that
   * one, it spares short runs the optimizing compiler.
   */
  @BeforeEach
  void prepare() throws Exception {
    launcher = folder.resolve("isogloss");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC org.isogloss.cli.Main "$@"
        """
            .formatted(java));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path book = Files.createDirectory(folder.resolve("my book"));
    Files.writeString(
        book.resolve("ch 1.md"), "A web-site is old. The website was lost. One website fell.\n");
  }

  @Test
  void theGithubActionAnnotatesSummarizesAndNamesTheSarifReport() throws Exception {
    Map<?, ?> action = yaml("action.yml");
    Map<?, ?> step = (Map<?, ?>) ((List<?>) ((Map<?, ?>) action.get("runs")).get("steps")).get(0);
    Map<?, ?> inputs = (Map<?, ?>) action.get("inputs");
    Map<?, ?> environment = (Map<?, ?>) step.get("env");
    assertThat(inputs).hasSize(10);
    for (Object input : inputs.keySet()) {
      String variable = "INPUT_" + input.toString().replace('-', '_').toUpperCase(Locale.ROOT);
      assertThat(environment.get(variable)).isEqualTo("${{ inputs." + input + " }}");
    }

    Run run =
        bash(
            step.get("run").toString(),
            Map.of(
                "GITHUB_ACTION_PATH",
                ROOT.toString(),
                "GITHUB_OUTPUT",
                folder.resolve("output").toString(),
                "GITHUB_STEP_SUMMARY",
                folder.resolve("summary").toString(),
                "ISOGLOSS",
                launcher.toString(),
                "INPUT_PATHS",
                "my book\n",
                "INPUT_OPTIONS",
                "--only\nterm-variants\n",
                "INPUT_FAIL_ON",
                "info",
                "INPUT_SARIF",
                "out of it.sarif"));

    assertThat(run.code()).as(run.out()).isEqualTo(1);
    assertThat(run.out()).contains("file=my book/ch 1.md,line=1,col=3,endColumn=11,title=term-v");
    assertThat(folder.resolve("output")).hasContent("exit-code=1\nsarif=out of it.sarif\n");
    assertThat(Files.readString(folder.resolve("summary"))).startsWith("### Isogloss\n");
    assertThat(folder.resolve("out of it.sarif")).exists();
  }

  @Test
  void theGitlabJobWritesItsReports() throws Exception {
    Map<?, ?> job = (Map<?, ?>) yaml("integrations/gitlab-ci.yml").get("isogloss");
    Map<?, ?> reports = (Map<?, ?>) ((Map<?, ?>) job.get("artifacts")).get("reports");
    Run run =
        bash(
            ((List<?>) job.get("script")).get(0).toString(),
            Map.of(
                "ISOGLOSS", launcher.toString(),
                "ISOGLOSS_PATHS", "my?book",
                "ISOGLOSS_EXTRA", "--only term-variants --fail-on info"));

    assertThat(run.code()).as(run.out()).isEqualTo(1);
    assertThat(reports).hasSize(2);
    for (Object report : reports.values()) {
      assertThat(Files.readString(folder.resolve(report.toString()))).contains("my book/ch 1.md");
    }
  }

  @Test
  void thePreCommitHooksReadTheWholeManuscript() throws Exception {
    List<?> hooks = (List<?>) load(".pre-commit-hooks.yaml");
    assertThat(hooks).hasSize(3);
    List<String> extensions = new ArrayList<>();
    for (DocumentFormat format : DocumentFormat.values()) {
      extensions.addAll(format.extensions());
    }
    for (Object one : hooks) {
      Map<?, ?> hook = (Map<?, ?>) one;
      assertThat(hook.get("pass_filenames")).isEqualTo(false);
      Pattern files = Pattern.compile(hook.get("files").toString());
      assertThat(extensions).allMatch(extension -> files.matcher("a." + extension).find());
    }
    assertThat(hooks)
        .map(hook -> ((Map<?, ?>) hook).get("id").toString())
        .containsExactly("isogloss", "isogloss-all", "isogloss-fix");
  }

  /** Each hook as pre-commit runs it: its entry, then the user's args; the folder is the root. */
  @Test
  void thePreCommitHooksReportWhatIsStagedOrEverythingOrFixIt() throws Exception {
    try (Repo repo = new Repo(folder)) {
      repo.write("my book/ch 1.md", OLD).commit();
      assertThat(hook("isogloss").code()).isZero();
      repo.append("my book/ch 1.md", "An observation post fell.").stage();
      repo.append("my book/ch 1.md", "A second observation post is not staged.");

      Run staged = hook("isogloss");
      assertThat(staged.code()).as(staged.out()).isEqualTo(1);
      assertThat(staged.out()).startsWith("my book/ch 1.md:3:4: warning term-deprecated ");
      assertThat(staged.out().lines()).hasSize(1);
      Run all = hook("isogloss-all");
      assertThat(all.code()).isEqualTo(1);
      assertThat(all.out().lines()).hasSize(3);
      Run fix = hook("isogloss-fix");
      assertThat(fix.code()).as(fix.out()).isZero();
      assertThat(fix.out()).isEqualTo("isogloss: --fix: 3 places fixed in 1 file\n");
      assertThat(repo.read("my book/ch 1.md"))
          .isEqualTo(
              """
              Old: the listening post.

              A listening post fell.

              A second listening post is not staged.
              """);
    }
  }

  private static final String OLD = "Old: the observation post.\n";

  private static final String GLOSSARY =
      """
      version: 1
      concepts:
        - id: post
          terms:
            - text: listening post
              status: preferred
            - text: observation post
              status: deprecated
      """;

  private Run hook(String id) throws Exception {
    Map<?, ?> hook =
        ((List<?>) load(".pre-commit-hooks.yaml"))
            .stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> one.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    Files.writeString(folder.resolve("terms.yaml"), GLOSSARY);
    assertThat(hook.get("language")).isEqualTo("script");
    assertThat(hook.get("args")).isEqualTo(List.of("."));
    return bash("./" + hook.get("entry") + " --only term --glossary terms.yaml 'my book'");
  }

  @Test
  void aPullOrMergeRequestIsHeldAgainstItsBase() throws Exception {
    Files.writeString(folder.resolve("terms.yaml"), GLOSSARY);
    try (Repo repo = new Repo(folder)) {
      repo.write("my book/ch 1.md", OLD).commit();
      repo.append("my book/ch 1.md", "An observation post fell.").commit();
      String base = repo.git().getRepository().resolve("HEAD~1").name();

      Run github = action(base, folder);
      assertThat(github.code()).as(github.out()).isEqualTo(1);
      assertThat(github.out())
          .startsWith("::warning file=my book/ch 1.md,line=3,col=4,endColumn=20,title=term-")
          .hasLineCount(1);
      assertThat(folder.resolve("output")).hasContent("exit-code=1\n");
      assertThat(Files.readString(folder.resolve("summary")))
          .contains("1 warning")
          .contains("my book/ch 1.md");

      Map<?, ?> job = (Map<?, ?>) yaml("integrations/gitlab-ci.yml").get("isogloss");
      Run gitlab =
          bash(
              ((List<?>) job.get("script")).get(0).toString(),
              Map.of(
                  "ISOGLOSS",
                  launcher.toString(),
                  "ISOGLOSS_PATHS",
                  "my?book",
                  "ISOGLOSS_EXTRA",
                  "--only term --glossary terms.yaml",
                  "CI_MERGE_REQUEST_DIFF_BASE_SHA",
                  base));
      assertThat(gitlab.code()).as(gitlab.out()).isEqualTo(1);
      assertThat(
              new ObjectMapper().readTree(folder.resolve("gl-code-quality-report.json").toFile()))
          .singleElement()
          .satisfies(issue -> assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(3));
      assertThat(((Map<?, ?>) job.get("variables")).get("GIT_DEPTH")).isEqualTo("0");
    }
  }

  /** As {@code actions/checkout} leaves it without fetch-depth. */
  @Test
  void aShallowCheckoutIsReportedWithWhatItLacks() throws Exception {
    Path clone = folder.resolve("clone");
    String base;
    try (Repo repo = new Repo(Files.createDirectory(folder.resolve("origin")))) {
      repo.write("my book/ch 1.md", OLD).commit();
      base = repo.git().getRepository().resolve("HEAD").name();
      repo.append("my book/ch 1.md", "More.").commit();
      Git.cloneRepository()
          .setURI(repo.path("").toUri().toString())
          .setDirectory(clone.toFile())
          .setDepth(1)
          .call()
          .close();
    }
    Files.writeString(clone.resolve("terms.yaml"), GLOSSARY);
    Run run = action(base, clone);
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.out()).contains("--since: ", base, "shallow clone", "fetch-depth: 0");
    assertThat(folder.resolve("output")).hasContent("exit-code=2\n");
  }

  private Run action(String since, Path where) throws Exception {
    return bash(
        "cd '" + where + "' && '" + ROOT.resolve("integrations/github-action.sh") + "'",
        Map.of(
            "GITHUB_OUTPUT",
            folder.resolve("output").toString(),
            "GITHUB_STEP_SUMMARY",
            folder.resolve("summary").toString(),
            "ISOGLOSS",
            launcher.toString(),
            "INPUT_PATHS",
            "my book",
            "INPUT_GLOSSARY",
            "terms.yaml",
            "INPUT_SINCE",
            since,
            "INPUT_OPTIONS",
            "--only\nterm"));
  }

  @Test
  void theUserGuideListsAllFormats() throws Exception {
    String guide = Files.readString(ROOT.resolve("docs/ci.md"));
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(guide).contains("| `" + format.label() + "` | " + format.description() + " |\n");
    }
  }

  private static Map<?, ?> yaml(String file) throws Exception {
    return (Map<?, ?>) load(file);
  }

  private static Object load(String file) throws Exception {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    return new Load(settings).loadFromString(Files.readString(ROOT.resolve(file)));
  }

  private Run bash(String command) throws Exception {
    return bash(command, Map.of());
  }

  private record Run(int code, String out) {}

  private Run bash(String command, Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "log"));
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    byte[] out = Files.readAllBytes(folder.resolve("log"));
    return new Run(process.exitValue(), new String(out, StandardCharsets.UTF_8));
  }
}
