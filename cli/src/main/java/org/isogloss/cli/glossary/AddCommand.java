package org.isogloss.cli.glossary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.upkeep.TermbaseEdit;
import org.isogloss.glossary.upkeep.TermbaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a term to a glossary. */
@Command(
    name = "add",
    header = "Add a term to a glossary; the file is created if it does not exist.")
final class AddCommand extends GlossarySubcommand {

  @Option(
      names = "--for",
      paramLabel = "TERM|ID",
      description =
          "add TERM to this concept, given by its id or one of its terms (default: a new concept)")
  private String concept;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      defaultValue = "preferred",
      description = "add TERM as preferred, admitted or deprecated (default: preferred)")
  private String status;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "set the language of TERM (default: en)")
  private String language;

  @Option(
      names = "--translation-of",
      paramLabel = "TERM",
      description = "record the source term that TERM translates (new concepts only)")
  private String source;

  @Option(
      names = "--part-of-speech",
      paramLabel = "CLASS",
      defaultValue = "",
      description = "set the part of speech of TERM, such as noun")
  private String partOfSpeech;

  @Option(names = "--case-sensitive", description = "match the capitalization of TERM exactly")
  private boolean caseSensitive;

  @Option(
      names = "--exact-form",
      description = "match TERM only as written, without inflected forms")
  private boolean exactForm;

  @Option(
      names = "--homonym",
      description = "make a new concept even if the glossary already has TERM in another one")
  private boolean homonym;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "attach a note (new concepts only)")
  private String note;

  @Parameters(
      index = "0",
      paramLabel = "GLOSSARY",
      description = "the glossary file to add TERM to")
  private Path path;

  @Parameters(index = "1", paramLabel = "TERM", description = "the term to add")
  private String text;

  @Override
  int run() throws TermbaseException, IOException {
    if (text.isBlank()) {
      throw wrong("TERM is blank, expected at least one character");
    }
    if (concept != null && (source != null || !note.isEmpty())) {
      throw wrong(
          "--for: names an existing concept, expected no --note or --translation-of, which are"
              + " for a new one");
    }
    TableColumns.requireTag(this, "--language", language);
    Term term =
        new Term(
            text,
            one("--status", status, TermStatus.values(), TermStatus::label),
            one("--part-of-speech", partOfSpeech, WordClass.values(), WordClass::label),
            caseSensitive ? CaseRule.SENSITIVE : CaseRule.ANY,
            exactForm,
            "",
            "",
            List.of(),
            List.of());
    change(path, old -> changed(old, term), TermbaseStore.Losses.REFUSED);
    return CLEAN;
  }

  private <T> T one(String option, String name, T[] values, Function<T, String> label) {
    List<String> known = new ArrayList<>();
    for (T value : values) {
      if (label.apply(value).equals(name)) {
        return value;
      }
      known.add(label.apply(value));
    }
    throw wrong(option + ": unknown value '" + name + "', expected one of " + known);
  }

  /** Whether a concept has a term as its name in the same language. */
  private boolean hasName(Concept some, Term term) {
    return some.languages().stream()
        .filter(section -> section.language().equalsIgnoreCase(language))
        .flatMap(section -> section.terms().stream())
        .anyMatch(
            known ->
                (known.caseRule() == CaseRule.SENSITIVE || caseSensitive)
                    ? known.text().equals(term.text())
                    : known.text().equalsIgnoreCase(term.text()));
  }

  private Termbase changed(Termbase old, Term term) {
    if (concept == null) {
      Optional<Concept> same = old.concepts().stream().filter(c -> hasName(c, term)).findFirst();
      if (same.isPresent() && !homonym) {
        throw wrong(
            "“%s” is already a term of the concept %s, expected --for %s to change it, or --homonym for"
                    .formatted(term.text(), same.get().id(), same.get().id())
                + " another concept with this name");
      }
      List<LanguageSection> sections = new ArrayList<>();
      sections.add(new LanguageSection(language, List.of(term)));
      if (source != null) {
        String tag = tables().sourceLanguage();
        sections.add(
            new LanguageSection(
                tag.isEmpty() ? LanguageSection.UNDETERMINED : tag,
                List.of(new Term(source, TermStatus.PREFERRED))));
      }
      return TermbaseEdit.addConcept(old, note, sections);
    }
    String id =
        old.concepts().stream()
            .map(Concept::id)
            .filter(concept::equals)
            .findFirst()
            .or(() -> TermbaseEdit.conceptOf(old, concept).map(Concept::id))
            .orElseThrow(
                () -> wrong("--for: no concept '" + concept + "', expected an id or a term"));
    return TermbaseEdit.addTerm(old, id, language, term);
  }
}
