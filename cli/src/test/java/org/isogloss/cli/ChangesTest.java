package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.api.MergeCommand;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A manuscript with three old findings is changed in many ways; each case states exactly what
 * {@code --since main} reports, and what a baseline of the old text leaves.
 */
class ChangesTest {

  private static final String PASSAGE =
      "When the ship came home the captain counted his men twice, wrote every name into the book,"
          + " and sent the boy ashore for bread.";

  private static final Map<String, String> BASE =
      Map.of(
          "terms.yaml",
          """
          version: 1
          concepts:
            - id: lighthouse
              terms:
                - {text: lighthouse, status: preferred}
                - {text: beacon house, status: deprecated}
          """,
          "book/ch1.md",
          """
          # The harbour

          The web-site rang at night. One web-site answered it.

          The old beacon house was dark. Nobody lit it.

          %s
          """
              .formatted(PASSAGE),
          "book/ch2.md",
          """
          # The sea

          The website is heard for miles.

          %s

          The storm lasted three days.
          """
              .formatted(PASSAGE),
          "book/ch3.md",
          """
          # The coast

          Sailors feared the reef more than the wind.

          The logbook lay on the dune. A logbook needs ink.
          """);

  private static final String BEACON = "A beacon house stood there.";

  /** A manuscript that is what it was is not checked at all. */
  private static final Set<String> UNCHECKED =
      Set.of(
          "nothing",
          "a file is renamed",
          "a file is renamed in a commit",
          "a fault is committed and reverted");

  @TempDir private Path folder;

  private interface Step {
    void change(Repo repo) throws Exception;
  }

  /**
   * A change and what is said of it.
   *
   * @param since what a check of the change reports
   * @param baseline what a check against the baseline reports
   * @param gone how many entries of the baseline are gone
   */
  private record Change(
      String name, Step step, List<String> since, List<String> baseline, int gone) {}

  private static Change same(String name, List<String> reported, Step step) {
    return new Change(name, step, reported, reported, 0);
  }

  private static Change none(String name, int gone, Step step) {
    return new Change(name, step, List.of(), List.of(), gone);
  }

  private static List<Change> edits() {
    String third = "ch3.md:7 term-deprecated beacon house";
    return List.of(
        none("nothing", 0, repo -> {}),
        none(
            "edit beside a fault in its line",
            0,
            repo -> repo.edit("book/ch1.md", "Nobody lit", "Nobody had lit")),
        new Change(
            "edit a sentence with a fault",
            repo -> repo.edit("book/ch1.md", "was dark", "was very dark"),
            List.of("ch1.md:5 term-deprecated beacon house"),
            List.of(),
            0),
        same("a new fault", List.of(third), repo -> repo.append("book/ch3.md", BEACON)),
        none("a fault is fixed", 1, repo -> repo.edit("book/ch1.md", "beacon house", "lighthouse")),
        none(
            "lines are put above",
            0,
            repo ->
                repo.edit("book/ch1.md", "harbour\n", "harbour\n\nIt was cold.\n\nSo it is.\n")),
        none(
            "a paragraph is wrapped anew",
            0,
            repo ->
                repo.edit(
                    "book/ch1.md", "old beacon house was dark.", "old beacon\nhouse was\ndark.")),
        none(
            "other line ends",
            0,
            repo -> repo.write("book/ch1.md", repo.read("book/ch1.md").replace("\n", "\r\n"))),
        none(
            "a comment alone changes",
            0,
            repo -> repo.append("book/ch1.md", "<!-- to be read again -->")),
        same(
            "an established term gets another form",
            List.of("ch3.md:7 term-variants log-book"),
            repo -> repo.append("book/ch3.md", "One log-book was a fine book.")),
        new Change(
            "one more use of a rare form",
            repo -> repo.append("book/ch3.md", "A website hung there."),
            List.of("ch3.md:7 term-variants website"),
            List.of(),
            0),
        new Change(
            "clearly more uses of a rare form",
            repo ->
                repo.append("book/ch1.md", "The web-site rang. The web-site rang twice.")
                    .append("book/ch3.md", "A website hung there. Our website is red.")
                    .commit(),
            List.of("ch3.md:7 term-variants website"),
            List.of("ch2.md:3 term-variants website"),
            0),
        none(
            "one more use of the usual form",
            0,
            repo -> repo.append("book/ch3.md", "The web-site rang again.")));
  }

  private static List<Change> moves() {
    String copy = "repeated-passage When the ship …";
    String paragraph = "The old beacon house was dark. Nobody lit it.\n\n";
    return List.of(
        none(
            "a paragraph moves to another file",
            0,
            repo ->
                repo.edit("book/ch1.md", paragraph, "").append("book/ch3.md", paragraph.strip())),
        none(
            "paragraphs change places",
            0,
            repo ->
                repo.edit("book/ch1.md", paragraph, "").append("book/ch1.md", paragraph.strip())),
        none("a file is renamed", 0, repo -> repo.move("book/ch1.md", "book/part/ch9.md")),
        none(
            "a file is renamed in a commit",
            0,
            repo -> repo.move("book/ch1.md", "book/ch9.md").commit()),
        same(
            "a file is renamed and edited",
            List.of("ch9.md:9 term-deprecated beacon house"),
            repo -> repo.move("book/ch1.md", "book/ch9.md").append("book/ch9.md", BEACON)),
        none(
            "a file is split",
            0,
            repo -> repo.edit("book/ch1.md", PASSAGE, "").write("book/ch4.md", PASSAGE + "\n")),
        none(
            "two files become one",
            0,
            repo -> repo.append("book/ch1.md", repo.read("book/ch3.md")).delete("book/ch3.md")),
        none("a file is deleted", 2, repo -> repo.delete("book/ch2.md")),
        new Change(
            "a file is copied",
            repo -> repo.write("book/ch5.md", repo.read("book/ch1.md")),
            List.of("ch5.md:5 term-deprecated beacon house", "ch5.md:7 " + copy),
            List.of("ch1.md:7 " + copy, "ch5.md:5 term-deprecated beacon house"),
            0),
        new Change(
            "a third copy of a passage",
            repo -> repo.append("book/ch3.md", PASSAGE),
            List.of("ch3.md:7 " + copy),
            List.of("ch1.md:7 " + copy),
            0),
        none("a copy is deleted", 1, repo -> repo.edit("book/ch2.md", PASSAGE, "It rained.")),
        new Change(
            "a copy drifts from its twin",
            repo -> repo.edit("book/ch2.md", "counted his men twice", "counted his men thrice"),
            List.of("ch2.md:5 " + copy),
            List.of("ch1.md:7 " + copy),
            0),
        none(
            "a passage moves",
            0,
            repo -> repo.edit("book/ch2.md", PASSAGE, "").append("book/ch3.md", PASSAGE)));
  }

  private static List<Change> histories() {
    String second = "ch2.md:9 term-deprecated beacon house";
    String third = "ch3.md:7 term-deprecated beacon house";
    Step forked =
        repo ->
            repo.branch("work")
                .append("book/ch3.md", BEACON)
                .commit()
                .checkout("main")
                .append("book/ch2.md", BEACON)
                .commit()
                .checkout("work");
    return List.of(
        new Change("main went on", forked, List.of(third), List.of(third), 0),
        new Change(
            "main is merged",
            repo -> {
              forked.change(repo);
              repo.git()
                  .merge()
                  .include(repo.git().getRepository().resolve("main"))
                  .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                  .call();
            },
            List.of(third),
            List.of(second, third),
            0),
        none(
            "a fault is committed and reverted",
            0,
            repo -> {
              repo.branch("work").append("book/ch3.md", BEACON).commit();
              repo.git().revert().include(repo.git().getRepository().resolve("HEAD")).call();
            }),
        none(
            "a fault is suppressed",
            0,
            repo -> repo.append("book/ch3.md", "<!-- isogloss next-line term -->\n" + BEACON)),
        same(
            "a suppression is taken out",
            List.of("ch3.md:8 term-deprecated beacon house"),
            repo -> {
              repo.append("book/ch3.md", "<!-- isogloss next-line term -->\n" + BEACON).commit();
              repo.branch("work").edit("book/ch3.md", "<!-- isogloss next-line term -->", "");
            }));
  }

  @TestFactory
  List<DynamicTest> aChangeIsBlamedForWhatItCaused() {
    List<Change> changes = new ArrayList<>(edits());
    changes.addAll(moves());
    changes.addAll(histories());
    assertThat(changes).hasSizeGreaterThan(25);
    assertThat(changes.stream().map(Change::name)).containsAll(UNCHECKED);
    List<DynamicTest> tests = new ArrayList<>();
    for (Change change : changes) {
      tests.add(dynamicTest(change.name(), () -> play(change)));
    }
    return tests;
  }

  @Test
  void allThatWasFoundIsCountedOnce() throws Exception {
    Path place = Files.createDirectories(folder.resolve("counts"));
    try (Repo repo = new Repo(place.toRealPath())) {
      for (Map.Entry<String, String> file : new TreeMap<>(BASE).entrySet()) {
        repo.write(file.getKey(), file.getValue());
      }
      repo.write(".gitignore", "baseline.json\n").commit();
      repo.baseline();
      // Two faults were added and committed, one of them suppressed; one more is new.
      repo.append("book/ch3.md", BEACON + "\n\n<!-- isogloss next-block -->\n" + BEACON).commit();
      repo.append("book/ch2.md", BEACON);
      Repo.Checked run =
          repo.check("--since", "HEAD", "--baseline", repo.path("baseline.json").toString());
      assertThat(run.findings()).containsExactly("ch2.md:9 term-deprecated beacon house");
      assertThat(run.withheld()).containsExactly(1, 3, 1, 0);
      assertThat(run.all()).isEqualTo(6);
    }
  }

  private void play(Change change) throws Exception {
    Path place = Files.createDirectories(folder.resolve(change.name().replace(' ', '-')));
    try (Repo repo = new Repo(place.toRealPath())) {
      for (Map.Entry<String, String> file : new TreeMap<>(BASE).entrySet()) {
        repo.write(file.getKey(), file.getValue());
      }
      repo.write(".gitignore", "baseline.json\n").commit();
      assertThat(repo.check().findings())
          .containsExactly(
              "ch1.md:5 term-deprecated beacon house",
              "ch1.md:7 repeated-passage When the ship …",
              "ch2.md:3 term-variants website");
      assertThat(repo.baseline().out()).startsWith("3 findings recorded");
      repo.git().branchCreate().setName("base").call();

      change.step().change(repo);

      String from = change.name().startsWith("main") ? "main" : "base";
      if (change.name().startsWith("a suppression")) {
        from = "main";
      }
      Repo.Checked all = repo.check();
      Repo.Checked since = repo.check("--since", from);
      Repo.Checked baselined = repo.check("--baseline", repo.path("baseline.json").toString());
      assertThat(since.err() + baselined.err()).isEmpty();
      assertThat(since.findings()).as("--since").isEqualTo(change.since());
      assertThat(baselined.findings()).as("--baseline").isEqualTo(change.baseline());
      assertThat(baselined.withheld().get(3)).as("gone").isEqualTo(change.gone());
      assertThat(baselined.all()).isEqualTo(all.all());
      assertThat(since.code()).isEqualTo(change.since().isEmpty() ? 0 : 1);
      assertThat(since.all()).isEqualTo(UNCHECKED.contains(change.name()) ? 0 : all.all());
    }
  }
}
