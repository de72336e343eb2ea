package org.isogloss.cli.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isogloss.cli.input.ExcludeOption;
import org.isogloss.cli.input.InputFiles;
import org.isogloss.cli.input.SourceOption;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Location;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.Wording;
import org.isogloss.rules.bilingual.glossary.SourceRenderings;
import org.isogloss.rules.glossary.Agreement;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports how consistently manuscripts follow a glossary. */
@Command(
    name = "agree",
    header = "Show how often manuscripts follow each entry of a glossary, and where they do not.",
    description = {
      "",
      "With the text that the manuscripts were translated from, or in bilingual files, also show"
          + " which English terms translate each term of the source, and in which files."
    })
final class AgreeCommand extends GlossarySubcommand {

  private final InputStream in;

  @Option(
      names = "--ratchet",
      paramLabel = "FILE",
      description =
          "exit with code 1 if an entry's agreement is lower than recorded in FILE, and record"
              + " improvements in FILE")
  private Path ratchet;

  @Mixin private SourceOption source;

  @Mixin private ExcludeOption exclude;

  @Parameters(index = "0", paramLabel = "GLOSSARY", description = "the glossary file")
  private Path glossary;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders, quoted globs, or - for standard input")
  private List<String> paths;

  AgreeCommand(InputStream in) {
    this.in = in;
  }

  @Override
  int run() throws TermbaseException, IOException {
    Termbase termbase = read(glossary).termbase();
    ManuscriptFiles read = exclude.read(paths, in, List.of(glossary));
    read.notes().forEach(note -> message("note: " + note));
    read.failures().forEach(failure -> message(failure.toString()));
    if (ratchet != null) {
      source.and(InputFiles.of(read).and(List.of(glossary))).requireOther("--ratchet", ratchet);
    }
    if (read.documents().isEmpty()) {
      return USAGE;
    }
    AnalyzedManuscript manuscript =
        analyzed(source.beside(read.documents(), tables().sourceLanguage(), this::message));
    Agreement agreement = Agreement.of(termbase, manuscript);
    PlaceNames names = new PlaceNames(read.documents());
    print(agreement, names);
    SourceRenderings.of(new GlossaryAnalysis(termbase), manuscript)
        .forEach(one -> print(one, names));
    if (!read.failures().isEmpty()) {
      return USAGE;
    }
    if (ratchet == null) {
      return CLEAN;
    }
    List<String> fallen = new Ratchet(ratchet).tighten(agreement);
    fallen.forEach(line -> message(ratchet + ": " + line));
    return fallen.isEmpty() ? CLEAN : FINDINGS;
  }

  private void print(SourceRenderings one, PlaceNames names) {
    print("%s: %s", one.source(), one.count() == 1 ? "1 place" : one.count() + " places");
    one.terms()
        .forEach(
            (term, files) -> {
              if (!files.isEmpty()) {
                String status = term.status() == TermStatus.DEPRECATED ? " (deprecated)" : "";
                String where =
                    files.entrySet().stream()
                        .map(file -> file.getKey().path() + " " + file.getValue())
                        .collect(Collectors.joining(", "));
                int sum = files.values().stream().mapToInt(Integer::intValue).sum();
                print("    %s%s: %d (%s)", term.text(), status, sum, where);
              }
            });
    if (!one.without().isEmpty()) {
      print("    none of its terms: %d", one.without().size());
      one.without().forEach(place -> print("        %s", names.withFile(place, Wording.FULL)));
    }
  }

  private void print(Agreement agreement, PlaceNames names) {
    for (Agreement.Entry entry : agreement.entries()) {
      String name =
          entry.concept().replacement().map(term -> term.text()).orElse(entry.concept().id());
      String state =
          entry.isDead()
              ? "unused"
              : String.format(
                  Locale.ROOT,
                  "%.1f%% (%d followed, %d not)",
                  entry.percent(),
                  entry.followed(),
                  entry.contradicted().size());
      print("%s: %s: %s", entry.concept().id(), name, state);
      for (GlossaryAnalysis.Occurrence occurrence : entry.contradicted()) {
        Document document = occurrence.document().document();
        Location place = document.location(occurrence.match().span());
        print("    %s: %s", names.withFile(place, Wording.FULL), occurrence.match().text());
      }
    }
    print(
        "%s, %d unused, %d contradicted, agreement %.1f%%",
        agreement.entries().size() == 1 ? "1 entry" : agreement.entries().size() + " entries",
        agreement.entries().stream().filter(Agreement.Entry::isDead).count(),
        agreement.entries().stream().filter(e -> !e.contradicted().isEmpty()).count(),
        agreement.percent());
  }
}
