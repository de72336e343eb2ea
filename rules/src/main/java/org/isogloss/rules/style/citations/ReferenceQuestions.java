package org.isogloss.rules.style.citations;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about the layout of entries; asked only of lists that look like references. */
public final class ReferenceQuestions {

  /** Shorter lists have no layout. */
  private static final int LEAST_ENTRIES = 4;

  /** The share of entries that must have a year; lists of links have none. */
  private static final double LEAST_DATED = 0.7;

  /** Reads the answer of an entry. */
  @FunctionalInterface
  private interface Reading {
    Optional<Observation> read(EntryText entry);
  }

  private static final StyleQuestion AUTHOR =
      question(
          "reference-author-form",
          "Form of authors in references",
          "First authors of entries written differently from most entries.",
          "The first author of a reference is written",
          List.of(
              new StyleAnswer("family-initials", "as “Low, A.”"),
              new StyleAnswer("initials-family", "as “A. Low”"),
              new StyleAnswer("family-initials-bare", "as “Low A”"),
              new StyleAnswer("family-given", "as “Low, Anna”")),
          EntryText::author);

  private static final StyleQuestion YEAR =
      question(
          "reference-year-place",
          "Place of the year in references",
          "Entries whose year is in a different place than in most entries.",
          "The year of a reference is written",
          List.of(
              new StyleAnswer("brackets", "after the authors, as “(2019)”,"),
              new StyleAnswer("plain", "after the authors, as “2019”,"),
              new StyleAnswer("later", "after the title")),
          EntryText::yearPlace);

  private static final StyleQuestion PAGES =
      question(
          "reference-page-dash",
          "Dash in page ranges of references",
          "Page ranges with a hyphen among page ranges with a dash, or the reverse.",
          "Page ranges in references are written",
          List.of(new StyleAnswer("dash", "as “3–5”"), new StyleAnswer("hyphen", "as “3-5”")),
          EntryText::pageDash);

  private static final StyleQuestion PAGE_LABEL =
      question(
          "reference-page-label",
          "Label of pages in references",
          "Page ranges with “pp.” among page ranges without, or the reverse.",
          "Page ranges in references are written",
          List.of(new StyleAnswer("label", "as “pp. 3–5”"), new StyleAnswer("bare", "as “3–5”")),
          EntryText::pageLabel);

  private static final StyleQuestion DOI =
      question(
          "reference-doi-form",
          "Form of DOIs",
          "DOIs written differently from most in the reference list.",
          "DOIs are written",
          List.of(
              new StyleAnswer("address", "as “https://doi.org/10…”"),
              new StyleAnswer("old-address", "as “dx.doi.org/10…” or without “https”"),
              new StyleAnswer("closed", "as “doi:10…”"),
              new StyleAnswer("spaced", "as “doi: 10…”"),
              new StyleAnswer("capitals", "as “DOI: 10…”"),
              new StyleAnswer("capitals-closed", "as “DOI:10…”"),
              new StyleAnswer("bare", "as “10…”")),
          EntryText::doiForm);

  private static final StyleQuestion STOP =
      question(
          "reference-full-stop",
          "Period at the end of references",
          "Entries that end in a period among entries that do not, or the reverse.",
          "References end",
          List.of(
              new StyleAnswer("stop", "in a period"), new StyleAnswer("none", "without a period")),
          EntryText::fullStop);

  private ReferenceQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return List.of(AUTHOR, DOI, PAGES, PAGE_LABEL, STOP, YEAR);
  }

  private static StyleQuestion question(
      String id,
      String name,
      String summary,
      String subject,
      List<StyleAnswer> answers,
      Reading reading) {
    Observer observer =
        (document, found) -> {
          List<ReferenceEntry> entries = document.bibliography().entries();
          if (isReferenceList(entries)) {
            entries.forEach(entry -> reading.read(text(document, entry)).ifPresent(found));
          }
        };
    return new StyleQuestion(id, name, summary, subject, CitationSlips.LIST, answers, observer);
  }

  private static EntryText text(StyleDocument document, ReferenceEntry entry) {
    return new EntryText(
        entry, entry.content().in(document.document().prose()), document.document());
  }

  private static boolean isReferenceList(List<ReferenceEntry> entries) {
    long dated = entries.stream().filter(entry -> !entry.year().isEmpty()).count();
    return entries.size() >= LEAST_ENTRIES && dated >= LEAST_DATED * entries.size();
  }
}
