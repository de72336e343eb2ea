package org.isogloss.cli.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.input.ExcludeOption;
import org.isogloss.cli.input.InputFiles;
import org.isogloss.cli.input.SourceOption;
import org.isogloss.core.document.Document;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.upkeep.TermbaseStore;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.terms.RankedTerm;
import org.isogloss.rules.terms.TermAnalysis;
import org.isogloss.rules.terms.draft.KnownTerms;
import org.isogloss.rules.terms.draft.TermbaseDraft;
import org.isogloss.rules.terms.draft.TranslationDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Extracts a first glossary from manuscripts. */
@Command(
    name = "extract",
    header = "Extract a glossary from manuscripts, ready to be edited.",
    description = {
      "",
      "The most likely terms come first, each with its counts and some context. Other"
          + " likely names of the same concept are listed as admitted.",
      "",
      "With the text that the manuscripts were translated from, or in bilingual files, the terms"
          + " of both languages are listed, the most frequent first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isogloss glossary extract --limit 30 paper.md",
      "  isogloss glossary extract --output terms.csv book/",
      "  isogloss glossary extract --new-against terms.yaml --output new.yaml book/",
      "  isogloss glossary extract --source zh/ --output terms.xlsx en/"
    })
final class ExtractCommand extends GlossarySubcommand {

  private static final long USUAL_LIMIT = 100;

  private final InputStream in;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "write the glossary in this format (default: by FILE's extension, or yaml)")
  private String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "write the glossary to FILE (default: standard output)")
  private Path output;

  @Option(names = "--force", description = "overwrite FILE if it exists")
  private boolean force;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "list at most N concepts (default: 100; 0 for all)")
  private Long limit;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      description = "list only terms that occur at least N times (default: 2)")
  private int minCount = 2;

  @Option(
      names = "--context",
      paramLabel = "N",
      description = "show each name in context, in up to N places (default: 3)")
  private int context = 3;

  @Option(
      names = "--new-against",
      paramLabel = "GLOSSARY",
      description = "list only terms that are not in this glossary, in any inflection or spelling")
  private Path against;

  @Mixin private SourceOption source;

  @Mixin private ExcludeOption exclude;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders, quoted globs, or - for standard input")
  private List<String> paths;

  ExtractCommand(InputStream in) {
    this.in = in;
  }

  @Override
  int run() throws TermbaseException, IOException {
    if (most() < 0 || context < 0 || minCount < 1) {
      throw wrong("expected 0 or more for --limit and --context, and 1 or more for --min-count");
    }
    TermbaseFormat wanted = wanted();
    KnownTerms known =
        new KnownTerms(against == null ? new Termbase(List.of()) : read(against).termbase());
    List<Path> glossaries = against == null ? List.of() : List.of(against);
    ManuscriptFiles read = exclude.read(paths, in, glossaries);
    read.notes().forEach(note -> message("note: " + note));
    read.failures().forEach(failure -> message(failure.toString()));
    if (!read.failures().isEmpty()) {
      return USAGE;
    }
    if (output != null) {
      source.and(InputFiles.of(read).and(glossaries)).requireOther("--output", output);
    }
    Termbase draft = draft(read.documents(), known, wanted);
    if (draft.concepts().isEmpty()) {
      message(
          against == null
              ? "no terms found"
              : against + ": contains every term in the manuscripts");
      return CLEAN;
    }
    write(draft, wanted);
    if (limit == null && draft.concepts().size() == USUAL_LIMIT) {
      message(
          "note: the %d most likely concepts are listed; use --limit 0 for all"
              .formatted(USUAL_LIMIT));
    }
    return CLEAN;
  }

  private long most() {
    return limit == null ? USUAL_LIMIT : limit;
  }

  private Termbase draft(List<Document> read, KnownTerms known, TermbaseFormat wanted) {
    List<Document> documents = source.beside(read, tables().sourceLanguage(), this::message);
    boolean bilingual = documents.stream().anyMatch(document -> document.bitext().isPresent());
    if (!bilingual && !wanted.holdsTermsAlone()) {
      throw wrong(
          wanted.label()
              + ": this format cannot hold a term without a translation or a replacement,"
              + " expected another format, or --source");
    }
    TermAnalysis analysis = new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT));
    TermAnalysis.Terms terms = analysis.of(analyzed(documents));
    List<RankedTerm> ranked = RankedTerm.rank(terms, minCount);
    long most = most() == 0 ? Long.MAX_VALUE : most();
    return bilingual
        ? TranslationDraft.of(ranked, terms.source(), known, minCount, context, most)
        : TermbaseDraft.of(
            RankedTerm.withOthersApart(ranked, terms, minCount), documents, known, context, most);
  }

  private TermbaseFormat wanted() {
    Optional<TermbaseFormat> said = writtenFormat("--format", format);
    TermbaseFormat wanted =
        output == null
            ? said.orElse(TermbaseFormat.YAML)
            : TermbaseFile.formatOf(output, said)
                .orElseThrow(
                    () ->
                        unnamed(output, "--format with one of " + TermbaseFormat.writtenLabels()));
    if (wanted == TermbaseFormat.XLSX && output == null) {
      throw wrong("xlsx: a binary format cannot be printed, expected --output FILE");
    }
    return wanted;
  }

  private void write(Termbase draft, TermbaseFormat wanted) throws TermbaseException, IOException {
    if (output == null) {
      TermbaseFile.Rendered rendered = TermbaseFile.render(draft, wanted, tables());
      out().print(new String(rendered.bytes(), StandardCharsets.UTF_8));
      rendered.warnings().forEach(warning -> message("warning: " + warning));
      return;
    }
    Optional<byte[]> old = replaceable(output, force);
    warn(output, TermbaseStore.write(output, draft, wanted, tables(), old));
  }
}
