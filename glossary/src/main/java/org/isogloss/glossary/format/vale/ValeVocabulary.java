package org.isogloss.glossary.format.vale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.EntryLines;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;

/** A Vale vocabulary: one word or simple regular expression per line, to accept or to reject. */
public final class ValeVocabulary {

  /** The property that keeps the original regular expression. */
  static final String PATTERN = "pattern";

  private ValeVocabulary() {}

  /** The status of the terms in a vocabulary, determined by its name as in Vale. */
  static TermStatus statusOf(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.contains("reject") ? TermStatus.DEPRECATED : TermStatus.PREFERRED;
  }

  public static Termbase parse(SourceText source, Notes notes) throws TermbaseException {
    TermStatus status = statusOf(source.path());
    List<Concept> concepts = new ArrayList<>();
    ConceptIds ids = new ConceptIds();
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (isEntry(lines.get(i))) {
        String pattern = lines.get(i).strip();
        int line = i + 1;
        int column = lines.get(i).indexOf(pattern) + 1;
        Optional<ValePatterns.Fault> fault = ValePatterns.fault(pattern);
        if (fault.isPresent()) {
          throw source.error(
              line,
              column + fault.get().at(),
              "not a regular expression: " + fault.get().problem(),
              "a pattern such as [Oo]bservability");
        }
        noteUnlessSimple(
            pattern, notes, (problem, wanted) -> source.error(line, column, problem, wanted));
        concepts.add(concept(pattern, status, ids));
      }
    }
    if (concepts.isEmpty()) {
      throw source.error(1, 1, "the file is empty", "one term per line");
    }
    return new Termbase(concepts);
  }

  /** Reports a pattern that is none of a few texts. */
  static void noteUnlessSimple(
      String pattern, Notes notes, BiFunction<String, String, TermbaseException> error) {
    if (ValePatterns.texts(pattern).isEmpty()) {
      notes.add(
          ReadNote.Kind.PATTERN_COMPLEX,
          () ->
              error.apply(
                  "pattern '" + pattern + "' does not stand for a few terms",
                  "one such as fog[ -]bell"),
          "it is kept but not checked");
    }
  }

  /** The texts that the pattern of a concept stands for; empty if it was not read from one. */
  public static List<String> expanded(Concept concept) {
    return ValePatterns.texts(pattern(concept)).orElse(List.of());
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.strip().startsWith("#");
  }

  private static Concept concept(String pattern, TermStatus status, ConceptIds ids) {
    List<String> texts = textsOf(pattern);
    boolean sensitive = !ValePatterns.ignoresCase(pattern);
    List<Term> terms = new ArrayList<>();
    for (String text : texts) {
      terms.add(new Term(text, status, sensitive));
    }
    boolean plain = pattern.equals(ValePatterns.literal(texts.get(0)));
    return new Concept(
        ids.next(texts.get(0)),
        "",
        "",
        "",
        List.of(new LanguageSection(LanguageSection.ENGLISH, terms)),
        plain ? List.of() : List.of(new Property(PATTERN, pattern)));
  }

  /** The texts that a pattern matches; the pattern itself if it is not simple. */
  private static List<String> textsOf(String pattern) {
    return ValePatterns.texts(pattern).orElse(List.of(pattern));
  }

  /** The terms of the kind indicated by the file name. */
  public static String render(Path path, Termbase termbase, Warnings warnings) {
    StringBuilder out = new StringBuilder();
    termbase.concepts().forEach(concept -> out.append(lines(concept, statusOf(path), warnings)));
    return out.toString();
  }

  /** The old lines, with those of changed concepts replaced. */
  public static String revise(SourceText old, Termbase changed, Warnings warnings)
      throws TermbaseException {
    TermStatus status = statusOf(old.path());
    return EntryLines.revise(
        old.text(),
        ValeVocabulary::isEntry,
        parse(old, new Notes()),
        changed,
        concept -> lines(concept, status, warnings));
  }

  private static String lines(Concept concept, TermStatus status, Warnings warnings) {
    boolean rejects = status == TermStatus.DEPRECATED;
    List<Term> terms = new ArrayList<>();
    for (Term term : concept.terms()) {
      if ((term.status() == TermStatus.DEPRECATED) == rejects) {
        terms.add(term);
      } else {
        warnings.add(
            rejects ? "terms to be used" : "deprecated terms",
            "cannot be stored in a vocabulary to " + (rejects ? "reject" : "accept"));
      }
    }
    ValeSubstitution.warn(concept, TermbaseFormat.VALE_VOCABULARY, warnings);
    String pattern = pattern(concept);
    if (!pattern.isEmpty() && texts(terms).equals(textsOf(pattern))) {
      return pattern + "\n";
    }
    StringBuilder out = new StringBuilder();
    for (Term term : terms) {
      out.append(term.caseSensitive() ? "" : "(?i)");
      out.append(ValePatterns.literal(term.text())).append('\n');
    }
    return out.toString();
  }

  static List<String> texts(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }

  /** The pattern that a concept was read from; empty if there is none. */
  public static String pattern(Concept concept) {
    return concept.properties().stream()
        .filter(property -> property.name().equals(PATTERN))
        .map(Property::value)
        .findFirst()
        .orElse("");
  }
}
