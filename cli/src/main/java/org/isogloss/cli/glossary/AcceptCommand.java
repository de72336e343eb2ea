package org.isogloss.cli.glossary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.engine.decision.Decision;
import org.isogloss.engine.decision.DecisionException;
import org.isogloss.engine.decision.DecisionFile;
import org.isogloss.engine.decision.Verdict;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.upkeep.TermbaseStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds the forms of findings to a glossary: of one in a report, or of those that were accepted. */
@Command(
    name = "accept",
    header = "Add the forms in a finding, or in all accepted findings of a list, to a glossary.",
    customSynopsis = {
      "isogloss glossary accept [OPTIONS] --report FILE FINDING GLOSSARY",
      "       isogloss glossary accept [OPTIONS] --from FILE GLOSSARY"
    },
    description = {
      "",
      "A form of a listed term is added as admitted or deprecated (see --as). Of competing forms,"
          + " the suggested one, or else the most frequent, is added as preferred and the others as"
          + " deprecated. In a list of decisions, the column preferred names another one. Forms of"
          + " a concept that the glossary has are added to it. A glossary that does not exist is"
          + " created."
    })
final class AcceptCommand extends GlossarySubcommand {

  /** Where the findings come from. */
  static final class Origin {

    @Option(
        names = "--report",
        required = true,
        paramLabel = "FILE",
        description = "read FINDING from this JSON report")
    private Path report;

    @Option(
        names = "--from",
        required = true,
        paramLabel = "FILE",
        description =
            "read all findings marked accept from this list (XLSX or CSV) or from the"
                + " decisions downloaded from a page (JSON)")
    private Path decisions;
  }

  @ArgGroup(multiplicity = "1")
  private Origin origin;

  @Option(
      names = "--as",
      paramLabel = "STATUS",
      description =
          "add a form of a listed term as admitted or deprecated (default: admitted with --report;"
              + " deprecated with --from, since the finding is right)")
  private String status;

  @Parameters(
      arity = "1..2",
      paramLabel = "[FINDING] GLOSSARY",
      hideParamSyntax = true,
      description = {
        "with --report, the fingerprint of the finding, or its first characters; the glossary file"
            + " to change"
      })
  private List<String> arguments;

  @Override
  int run() throws TermbaseException, IOException {
    return origin.decisions == null ? acceptOne() : acceptAll();
  }

  private int acceptOne() throws TermbaseException, IOException {
    if (arguments.size() < 2) {
      throw wrong("Missing required parameter: 'GLOSSARY'");
    }
    TermStatus wanted = status(TermStatus.ADMITTED);
    Path glossary = Path.of(arguments.get(1));
    AcceptedFinding finding = AcceptedFinding.of(finding(origin.report, arguments.get(0)));
    change(
        glossary,
        old -> {
          try {
            return finding.into(old, wanted);
          } catch (RefusedFindingException e) {
            throw wrong(e.getMessage());
          }
        },
        TermbaseStore.Losses.REPORTED);
    return CLEAN;
  }

  private TermStatus status(TermStatus otherwise) {
    if (status == null) {
      return otherwise;
    }
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "admitted" -> TermStatus.ADMITTED;
      case "deprecated" -> TermStatus.DEPRECATED;
      default ->
          throw wrong("--as: unknown status " + status + ", expected admitted or deprecated");
    };
  }

  /** Adds what can be added, in one change of the file, and reports each row that cannot. */
  private int acceptAll() throws TermbaseException, IOException {
    if (arguments.size() > 1) {
      throw wrong("--from: takes all accepted findings, expected only GLOSSARY");
    }
    TermStatus wanted = status(TermStatus.DEPRECATED);
    Path glossary = Path.of(arguments.get(0));
    DecisionFile file;
    try {
      file = DecisionFile.read(origin.decisions);
    } catch (DecisionException e) {
      message(e.getMessage());
      return USAGE;
    }
    Additions additions = new Additions(file, wanted);
    change(glossary, additions::into, TermbaseStore.Losses.REPORTED);
    additions.refusals.forEach(this::message);
    print("%s: %s", glossary, additions);
    return additions.refusals.isEmpty() ? CLEAN : FINDINGS;
  }

  /** What became of the accepted findings of a list. */
  private static final class Additions {

    private final DecisionFile file;
    private final TermStatus status;
    private final List<String> refusals;
    private int added;
    private int known;
    private int others;

    Additions(DecisionFile file, TermStatus status) {
      this.file = file;
      this.status = status;
      this.refusals = new ArrayList<>(file.problems());
    }

    Termbase into(Termbase old) {
      Termbase all = old;
      for (Decision decision : file.decisions()) {
        AcceptedFinding finding = AcceptedFinding.of(decision);
        if (decision.verdict() == Verdict.ACCEPT && !finding.isAboutTerms()) {
          others++;
        } else if (decision.verdict() == Verdict.ACCEPT) {
          try {
            Termbase more = finding.into(all, status);
            added += more.equals(all) ? 0 : 1;
            known += more.equals(all) ? 1 : 0;
            all = more;
          } catch (RefusedFindingException e) {
            refusals.add(decision.place() + ": " + e.getMessage());
          }
        }
      }
      return all;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      text.append(added).append(added == 1 ? " finding added" : " findings added");
      append(text, known, "already there");
      append(text, refusals.size(), "not added");
      append(text, others, "not about terms");
      append(text, file.count(Verdict.UNDECIDED), "undecided");
      return text.toString();
    }

    private static void append(StringBuilder text, int count, String what) {
      if (count > 0) {
        text.append(", ").append(count).append(' ').append(what);
      }
    }
  }

  private JsonNode finding(Path report, String fingerprint) throws IOException, TermbaseException {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(Files.readAllBytes(report));
    } catch (JsonProcessingException e) {
      throw new TermbaseException(
          report,
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
          "not JSON: " + e.getOriginalMessage(),
          "a report made with --format json");
    }
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode finding : root.path("findings")) {
      if (finding.path("fingerprint").asText().startsWith(fingerprint)) {
        found.add(finding);
      }
    }
    if (found.isEmpty()) {
      throw wrong(
          report
              + ": no finding "
              + fingerprint
              + ", expected the fingerprint of a finding in the report");
    }
    boolean same =
        found.stream()
            .allMatch(f -> f.path("fingerprint").equals(found.get(0).path("fingerprint")));
    if (!same) {
      throw wrong(
          report
              + ": "
              + found.size()
              + " findings start with "
              + fingerprint
              + ", expected a longer fingerprint");
    }
    return found.get(0);
  }
}
