package org.isogloss.report.page;

import java.util.List;
import org.isogloss.core.lint.Finding;
import org.isogloss.report.page.view.Card;
import org.isogloss.report.text.InitialCapital;

/** What all views show of a finding. */
final class Cards {

  private static final int MOST_SUGGESTIONS = 3;

  private final Book book;
  private final Anchors anchors;

  Cards(Book book, Anchors anchors) {
    this.book = book;
    this.anchors = anchors;
  }

  Card of(Numbered numbered) {
    Finding finding = numbered.finding();
    List<String> suggestions =
        finding.suggestions().stream().limit(MOST_SUGGESTIONS).map(VisibleText::line).toList();
    return new Card(
        numbered.number(),
        numbered.kind().code(),
        numbered.kind().title(),
        VisibleText.line(finding.ruleId()),
        finding.severity().label(),
        finding.confidence().label(),
        VisibleText.line(finding.message()),
        suggestions,
        finding.inOtherLanguage().stream()
            .map(
                said ->
                    new Card.Quotation(
                        InitialCapital.of(said.kind()), VisibleText.line(said.note())))
            .toList(),
        book.number(finding.location().document()),
        anchors.to(finding.place()),
        numbered.isKnown(),
        subject(numbered));
  }

  private Card.Subject subject(Numbered numbered) {
    Finding finding = numbered.finding();
    return new Card.Subject(
        numbered.key(),
        VisibleText.of(finding.text()),
        VisibleText.of(finding.context().before()),
        VisibleText.of(finding.context().after()),
        numbered.places().size(),
        numbered.places().stream()
            .map(place -> book.number(place.location().document()))
            .distinct()
            .toList());
  }
}
