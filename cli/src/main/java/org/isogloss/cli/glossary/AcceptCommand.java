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
import java.util.regex.Pattern;
import org.isogloss.engine.fix.SafeFix;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.upkeep.TermbaseEdit;
import org.isogloss.glossary.upkeep.TermbaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a form from a report to a glossary. */
@Command(
    name = "accept",
    header = "Add the form in a finding to a glossary.",
    description = {
      "",
      "A form of a listed term is added as admitted or deprecated (see --as). Of competing forms,"
          + " the most frequent is added as preferred and the others as deprecated."
    })
final class AcceptCommand extends GlossarySubcommand {

  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  @Option(
      names = "--report",
      required = true,
      paramLabel = "FILE",
      description = "read the finding from this JSON report")
  private Path report;

  @Option(
      names = "--as",
      paramLabel = "STATUS",
      defaultValue = "admitted",
      description = "add a form of a listed term as admitted or deprecated (default: admitted)")
  private String status;

  @Parameters(
      index = "0",
      paramLabel = "FINDING",
      description = "the fingerprint of the finding in the report, or its first characters")
  private String fingerprint;

  @Parameters(index = "1", paramLabel = "GLOSSARY", description = "the glossary file to change")
  private Path path;

  @Override
  int run() throws TermbaseException, IOException {
    TermStatus wanted =
        switch (status.toLowerCase(Locale.ROOT)) {
          case "admitted" -> TermStatus.ADMITTED;
          case "deprecated" -> TermStatus.DEPRECATED;
          default ->
              throw wrong("--as: unknown status " + status + ", expected admitted or deprecated");
        };
    JsonNode finding = finding();
    warn(path, TermbaseStore.update(path, tables(), old -> changed(old, finding, wanted)));
    return CLEAN;
  }

  private JsonNode finding() throws IOException, TermbaseException {
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

  private Termbase changed(Termbase old, JsonNode finding, TermStatus wanted) {
    JsonNode forms = finding.path("forms");
    if (forms.size() > 1) {
      return withForms(old, forms);
    }
    String listed = finding.path("suggestions").path(0).asText();
    String rule = finding.path("ruleId").asText();
    Concept concept =
        TermbaseEdit.conceptOf(old, listed)
            .or(() -> TermbaseEdit.conceptOf(old, named(finding.path("message").asText())))
            .orElseThrow(() -> wrong("the finding of " + rule + " names no term in the glossary"));
    return TermbaseEdit.addTerm(
        old,
        concept.id(),
        LanguageSection.ENGLISH,
        new Term(plain(finding.path("text").asText()), wanted));
  }

  /** A piece of a manuscript as a term: on one line, and without markup. */
  private String plain(String slice) {
    String text = WHITE_SPACE.matcher(slice).replaceAll(" ").strip();
    if (!SafeFix.isPlain(text)) {
      throw wrong(
          "the text of the finding contains markup: "
              + text
              + ", expected `isogloss glossary add` instead");
    }
    return text;
  }

  /** The last term that the message names. */
  private static String named(String message) {
    int start = message.lastIndexOf('“');
    int end = message.indexOf('”', Math.max(0, start));
    return start < 0 || end < 0 ? "" : message.substring(start + 1, end);
  }

  private static Termbase withForms(Termbase old, JsonNode forms) {
    List<JsonNode> sorted = new ArrayList<>();
    forms.forEach(sorted::add);
    sorted.sort((a, b) -> Integer.compare(b.path("count").asInt(), a.path("count").asInt()));
    List<Term> terms = new ArrayList<>();
    for (JsonNode form : sorted) {
      TermStatus status = terms.isEmpty() ? TermStatus.PREFERRED : TermStatus.DEPRECATED;
      // Forms that differ only in capitalization can be distinguished only if they are
      // case-sensitive.
      String text = form.path("text").asText();
      boolean caseCounts =
          sorted.stream().filter(f -> f.path("text").asText().equalsIgnoreCase(text)).count() > 1;
      terms.add(new Term(text, status, caseCounts));
    }
    return TermbaseEdit.addConcept(
        old, "", List.of(new LanguageSection(LanguageSection.ENGLISH, terms)));
  }
}
