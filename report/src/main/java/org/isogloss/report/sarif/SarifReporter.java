package org.isogloss.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.report.json.JsonText;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.outcome.UniqueFingerprints;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.summary.SummaryView;

/**
 * SARIF 2.1.0, for GitHub code scanning and other viewers. The trees are plain Jackson nodes: the
 * SARIF classes on Maven Central are generated, have not been updated since 2021, and slow down the
 * start; tests validate the trees against the schema instead.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF</a>
 */
public final class SarifReporter implements TextualReporter {

  /**
   * How many results per run GitHub accepts.
   *
   * @see <a
   *     href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">its
   *     limits</a>
   */
  public static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String render(Outcome outcome, Layout layout) {
    Report report = outcome.report();
    List<Finding> findings = report.findings();
    List<Integer> kept = kept(findings);
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    SarifRules rules = SarifRules.of(outcome.rules(), findings);
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Isogloss").put("semanticVersion", outcome.version());
    driver.set("rules", rules.descriptors());
    run.set("invocations", invocations(outcome, findings.size() - kept.size()));
    run.putObject("originalUriBaseIds")
        .putObject(SarifPlaces.BASE)
        .putObject("description")
        .put("text", "The folder in which the manuscript was checked.");
    run.put("columnKind", "utf16CodeUnits");
    // In this order: if two match, a reader takes the first.
    run.putArray("newlineSequences").add("\r\n").add("\n").add("\r");
    ArrayNode results = run.putArray("results");
    List<String> fingerprints = UniqueFingerprints.forServices(outcome.report());
    SarifResults writer =
        new SarifResults(
            outcome.documentsById(),
            new SarifPlaces(outcome.base(), new PlaceNames(outcome.documents())),
            rules);
    for (int i : kept) {
      results.add(writer.result(findings.get(i), fingerprints.get(i)));
    }
    return JsonText.of(root);
  }

  /**
   * The findings to include: if there are too many, the last ones of the lowest severity are
   * omitted.
   */
  private static List<Integer> kept(List<Finding> findings) {
    Set<Integer> worst =
        IntStream.range(0, findings.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> findings.get(i).severity())
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_RESULTS)
            .collect(Collectors.toCollection(HashSet::new));
    return IntStream.range(0, findings.size()).boxed().filter(worst::contains).toList();
  }

  private static ArrayNode invocations(Outcome outcome, int leftOut) {
    ArrayNode invocations = JsonNodeFactory.instance.arrayNode();
    ObjectNode invocation = invocations.addObject();
    List<Failure> failures = outcome.report().failures();
    invocation.put("executionSuccessful", failures.isEmpty());
    ArrayNode notes = JsonNodeFactory.instance.arrayNode();
    SarifPlaces places = new SarifPlaces(outcome.base(), new PlaceNames(outcome.documents()));
    for (Failure failure : failures) {
      ObjectNode note = notes.addObject().put("level", "error");
      note.putObject("message").put("text", failure.message() + ".");
      note.putArray("locations").add(places.ofFailure(failure));
    }
    if (leftOut > 0) {
      notes
          .addObject()
          .put("level", "warning")
          .putObject("message")
          .put(
              "text",
              "%s of the lowest severity omitted: code scanning accepts at most %d."
                  .formatted(SummaryView.counted(leftOut, "result"), MOST_RESULTS));
    }
    if (!notes.isEmpty()) {
      invocation.set("toolExecutionNotifications", notes);
    }
    return invocations;
  }
}
