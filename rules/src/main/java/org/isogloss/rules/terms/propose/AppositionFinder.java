package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** Pairs forms that the text itself equates: {@code A, also called B}. */
final class AppositionFinder {

  private static final Pattern LINK =
      Pattern.compile(
          "[\\s,(]*\\b(?:"
              + String.join("|", DataFile.lines(AppositionFinder.class, "appositions.txt"))
              + ")[\\s,]*(?:(?:the|an?)\\s+)?[\"“]?");

  private record Start(DocumentId document, int offset) {}

  private record Use(Mention mention, TermForm form) {}

  private final Map<DocumentId, AnalyzedDocument> documents;

  AppositionFinder(Map<DocumentId, AnalyzedDocument> documents) {
    this.documents = documents;
  }

  void find(List<TermForm> forms, Proposals proposals) {
    Map<Start, List<Use>> starts = new HashMap<>();
    List<TermForm> nominal = forms.stream().filter(TermForm::isNominal).toList();
    for (TermForm form : nominal) {
      for (Mention mention : form.mentions()) {
        if (mention.behind().isEmpty()) {
          Place place = mention.place();
          starts
              .computeIfAbsent(
                  new Start(place.document(), place.span().start()), s -> new ArrayList<>())
              .add(new Use(mention, form));
        }
      }
    }
    for (TermForm form : nominal) {
      for (Mention mention : form.mentions()) {
        if (mention.before().isEmpty()) {
          add(new Use(mention, form), starts, proposals);
        }
      }
    }
  }

  private void add(Use one, Map<Start, List<Use>> starts, Proposals proposals) {
    Place place = one.mention().place();
    String prose = documents.get(place.document()).document().prose();
    int end = place.span().end();
    Matcher matcher = LINK.matcher(prose).region(end, Math.min(prose.length(), end + 40));
    if (!matcher.lookingAt()) {
      return;
    }
    for (Use other : starts.getOrDefault(new Start(place.document(), matcher.end()), List.of())) {
      if (!one.form().equals(other.form())) {
        Place whole =
            new Place(
                place.document(),
                new Span(place.span().start(), other.mention().place().span().end()));
        Evidence reason =
            new Evidence(
                EvidenceKind.APPOSITION, "the text says that they are the same", List.of(whole));
        proposals.add(one.form(), other.form(), reason);
      }
    }
  }
}
