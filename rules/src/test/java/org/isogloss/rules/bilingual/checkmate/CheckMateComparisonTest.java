package org.isogloss.rules.bilingual.checkmate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.Topic;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults in a translation: how many are found here, and how many CheckMate finds. */
class CheckMateComparisonTest {

  private static final int FAULTS_OF_A_KIND = 20;
  private static final int CORRECT = 400;
  private static final int SEED = 2024;

  @TempDir private Path folder;

  /** Units, each with the fault in it; the others are correct. */
  private record Planted(String file, List<Fault> faults) {}

  @Test
  void theTableInTheDocumentationIsTrue() throws Exception {
    Planted planted = plant();
    List<Finding> findings = findings(planted.file());
    Set<String> usual = units(findings, Confidence.MEDIUM);
    Set<String> all = units(findings, Confidence.LOW);
    Path file = Files.writeString(folder.resolve("a.xlf"), planted.file());
    List<Set<String>> checkers =
        List.of(
            usual,
            all,
            CheckMate.check(file, CheckMate.usual()),
            CheckMate.check(file, CheckMate.withoutLengths()));

    List<String> rows = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      rows.add(row(fault.words(), planted, fault, checkers));
    }
    rows.add(row("correct segments, of %d".formatted(CORRECT), planted, null, checkers));

    assertThat(Files.readAllLines(Path.of("..", "docs", "source.md"))).containsAll(rows);
    assertThat(usual.stream().filter(id -> planted.faults().get(Integer.parseInt(id)) == null))
        .as("false findings")
        .isEmpty();
  }

  private static Planted plant() {
    Random random = new Random(SEED);
    List<Fault> faults = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      for (int i = 0; i < FAULTS_OF_A_KIND; i++) {
        faults.add(fault);
      }
    }
    for (int i = 0; i < CORRECT; i++) {
      faults.add(null);
    }
    Collections.shuffle(faults, random);
    StringBuilder file =
        new StringBuilder(
            "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" source-language=\"zh\" target-language=\"en\" datatype=\"plaintext\"><body>\n");
    for (int i = 0; i < faults.size(); i++) {
      Sample sample = Sample.random(random);
      Fault fault = faults.get(i);
      Pair pair = fault == null ? sample.correct(random) : fault.plant(sample, random);
      file.append(
          "<trans-unit id=\"%d\"><source>%s</source><target>%s</target></trans-unit>\n"
              .formatted(i, pair.source(), pair.target()));
    }
    return new Planted(file.append("</body></file></xliff>\n").toString(), faults);
  }

  private static List<Finding> findings(String file) throws Exception {
    List<Rule> rules =
        BuiltInRules.all(new Termbase(List.of())).stream()
            .filter(rule -> rule.info().topic() == Topic.TRANSLATION)
            // These compare segments with each other, of which any may have the fault.
            .filter(rule -> !rule.info().id().startsWith("same-source"))
            .filter(rule -> !rule.info().id().startsWith("different-source"))
            .toList();
    Document document = new AnyReader().read(new DocumentId("a.xlf"), file.getBytes(UTF_8));
    return new Linter(rules, 1).lint(List.of(List.of(document)), List.of()).findings();
  }

  /** The ids of the units with findings; the first is on the second line of the file. */
  private static Set<String> units(List<Finding> findings, Confidence least) {
    Set<String> units = new HashSet<>();
    findings.stream()
        .filter(finding -> finding.confidence().compareTo(least) >= 0)
        .forEach(finding -> units.add(Integer.toString(finding.location().startLine() - 2)));
    return units;
  }

  /** A row of a table: how many of the units with a fault have a finding of each checker. */
  private static String row(String name, Planted planted, Fault fault, List<Set<String>> checkers) {
    StringBuilder row = new StringBuilder("| ").append(name);
    for (Set<String> units : checkers) {
      long found =
          units.stream().filter(id -> planted.faults().get(Integer.parseInt(id)) == fault).count();
      row.append(" | ").append(found);
    }
    return row.append(" |").toString();
  }
}
