package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.EntryLines;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;

/**
 * OmegaT's glossary file: a source term, its translation and a comment per line, separated by tabs,
 * without quotes and header.
 */
public final class OmegatGlossary {

  private OmegatGlossary() {}

  public static Table read(SourceText source) throws TermbaseException {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (isEntry(lines.get(i))) {
        rows.add(List.of(lines.get(i).split("\t", 3)));
        numbers.add(i + 1);
      }
    }
    if (rows.isEmpty()) {
      throw source.error(1, 1, "the file is empty", "a source term, a tab and a target term");
    }
    return new Table(
        rows,
        (row, cell, problem, expected) -> {
          int at = 0;
          for (int left = cell; left > 0; left--) {
            at = lines.get(numbers.get(row) - 1).indexOf('\t', at) + 1;
          }
          return source.error(numbers.get(row), at + 1, problem, expected);
        });
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  public static TableLayout layout(Table table, TableOptions options) throws TermbaseException {
    for (int i = 0; i < table.rows().size(); i++) {
      if (table.rows().get(i).size() < 2 || table.rows().get(i).get(1).isBlank()) {
        throw table.error(i, 0, "no translation", "a source term, a tab and a target term");
      }
    }
    return LayoutFinder.pairs(table, options);
  }

  /** One line for each pair of a source term and a usable target term. */
  public static String write(Termbase termbase, TableOptions options, Warnings warnings) {
    String sourceLanguage =
        options.sourceLanguage().isEmpty() ? otherLanguage(termbase) : options.sourceLanguage();
    StringBuilder out = new StringBuilder();
    for (Concept concept : termbase.concepts()) {
      out.append(lines(concept, sourceLanguage, options.targetLanguage(), warnings));
    }
    return out.toString();
  }

  /** The old lines, with those of changed concepts replaced. */
  public static String revise(
      SourceText old, TableOptions options, Termbase changed, Warnings warnings)
      throws TermbaseException {
    Table table = read(old);
    TableLayout layout = layout(table, options);
    String sourceLanguage = layout.columns().get(0).language();
    String targetLanguage = layout.columns().get(1).language();
    return EntryLines.revise(
        old.text(),
        OmegatGlossary::isEntry,
        new TableReader(table, layout, new Notes()).parse(),
        changed,
        concept -> lines(concept, sourceLanguage, targetLanguage, warnings));
  }

  /** The rows of a table as lines; tabs and line breaks in cells become spaces. */
  public static String write(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      out.append(String.join("\t", row.stream().map(OmegatGlossary::line).toList())).append('\n');
    }
    return out.toString();
  }

  private static String lines(
      Concept concept, String sourceLanguage, String targetLanguage, Warnings warnings) {
    List<Term> targets = usable(concept, targetLanguage, warnings);
    List<Term> sources = usable(concept, sourceLanguage, warnings);
    if (targets.isEmpty() || sources.isEmpty()) {
      warnings.add("a concept without a term in both languages", "cannot be stored in omegat");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Term source : sources) {
      for (Term target : targets) {
        String comment = target.comment().isEmpty() ? concept.note() : target.comment();
        List<String> pair = List.of(source.text(), target.text());
        rows.add(comment.isEmpty() ? pair : List.of(source.text(), target.text(), comment));
      }
    }
    warn(concept, sourceLanguage, targetLanguage, warnings);
    return write(rows);
  }

  private static List<Term> usable(Concept concept, String language, Warnings warnings) {
    List<Term> usable = new ArrayList<>();
    for (LanguageSection section : concept.languages()) {
      if (!isOf(section, language)) {
        continue;
      }
      for (Term term : section.terms()) {
        if (term.status() != TermStatus.PREFERRED) {
          warnings.add(term.status().label() + " terms", "cannot be stored in omegat");
        }
        if (term.status() != TermStatus.DEPRECATED) {
          usable.add(term);
        }
      }
    }
    return usable;
  }

  /** Whether it is in a language or, like {@code en-GB} for {@code en}, in a variety of it. */
  private static boolean isOf(LanguageSection section, String language) {
    String tag = section.language().toLowerCase(Locale.ROOT);
    String wanted = language.toLowerCase(Locale.ROOT);
    return tag.equals(wanted) || tag.startsWith(wanted + "-");
  }

  private static void warn(Concept concept, String source, String target, Warnings warnings) {
    TermbaseFormat format = TermbaseFormat.OMEGAT;
    warnings.lost("subject", concept.subject(), format);
    warnings.lost("definition", concept.definition(), format);
    concept.properties().forEach(p -> warnings.lost(p.name(), p.value(), format));
    for (LanguageSection section : concept.languages()) {
      String tag = section.language();
      if (!isOf(section, source) && !isOf(section, target)) {
        warnings.add("language " + tag, "cannot be stored in omegat");
      }
      warnings.lostFields(section, format);
      for (Term term : section.terms()) {
        warnings.lostFields(term, format);
        warnings.lost("case rule", term.caseSensitive() ? "sensitive" : "", format);
      }
    }
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** The language other than English, for bilingual formats. */
  private static String otherLanguage(Termbase termbase) {
    return termbase.concepts().stream()
        .flatMap(concept -> concept.languages().stream())
        .filter(section -> !section.isEnglish())
        .map(LanguageSection::language)
        .findFirst()
        .orElse(LanguageSection.UNDETERMINED);
  }
}
