package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;
import org.isogloss.report.page.view.ConceptCard;
import org.isogloss.report.page.view.FormRow;
import org.isogloss.report.page.view.Reason;

/** Concepts with competing terms: who says what where, and why they are considered one concept. */
final class ConceptCards {

  private static final int COLORS = 6;

  private final Cards cards;
  private final PartIndex parts;
  private final Contexts contexts;
  private final Anchors anchors;
  private final Comparison comparison;

  ConceptCards(Cards cards, PartIndex parts, Contexts contexts, Anchors anchors, Book book) {
    this.cards = cards;
    this.parts = parts;
    this.contexts = contexts;
    this.anchors = anchors;
    this.comparison = new Comparison(book, anchors);
  }

  ConceptCard of(Numbered numbered) {
    Finding finding = numbered.finding();
    List<List<Located>> places =
        finding.forms().stream().map(form -> finding.occurrencesOf(form).toList()).toList();
    int highest =
        places.stream().flatMapToInt(some -> IntStream.of(parts.counts(some))).max().orElse(1);
    ConceptCard.Message message = message(finding);
    List<FormRow> rows = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      rows.add(row(finding.forms().get(i), i % COLORS + 1, places.get(i), highest, message));
    }
    return new ConceptCard(cards.of(numbered), rows, reasons(finding), message);
  }

  private FormRow row(
      Grounds.Form form,
      int color,
      List<Located> places,
      int highest,
      ConceptCard.Message message) {
    int[] counts = parts.counts(places);
    String text = VisibleText.line(form.text());
    return new FormRow(
        text,
        form.count(),
        color,
        Drawing.bars(counts, highest),
        Drawing.spread(counts, parts),
        places.stream().map(contexts::of).toList(),
        message.closing().contains("“" + text + "”"));
  }

  /** The message in the parts before and after its list of forms. */
  private static ConceptCard.Message message(Finding finding) {
    String whole = VisibleText.line(finding.message());
    String list =
        finding.forms().stream()
            .map(form -> "“%s” (%d)".formatted(VisibleText.line(form.text()), form.count()))
            .collect(Collectors.joining(", ", ": ", ""));
    int at = whole.indexOf(list);
    return at < 0
        ? new ConceptCard.Message(whole, "", "")
        : new ConceptCard.Message(
            whole.substring(0, at), list, whole.substring(at + list.length()));
  }

  /** The evidence, each reason once. */
  List<Reason> reasons(Finding finding) {
    return finding.evidence().stream()
        .map(
            reason ->
                new Reason(
                    sentence(VisibleText.line(reason.note())),
                    anchors.to(reason.places(), 3),
                    comparison.of(reason.places())))
        .distinct()
        .toList();
  }

  /** Notes are parts of sentences. */
  static String sentence(String note) {
    if (note.isEmpty()) {
      return note;
    }
    int first = note.offsetByCodePoints(0, 1);
    String capitalized = note.substring(0, first).toUpperCase(Locale.ROOT);
    return capitalized + note.substring(first) + (note.matches("(?s).*[.!?…]") ? "" : ".");
  }
}
