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

  /** A form and where the one begins that the text equates with it. */
  private record Link(Use one, Start other) {}

  private final Map<DocumentId, AnalyzedDocument> documents;

  AppositionFinder(Map<DocumentId, AnalyzedDocument> documents) {
    this.documents = documents;
  }

  void find(List<TermForm> forms, Proposals proposals) {
    List<Link> links = new ArrayList<>();
    Map<Start, List<Use>> starts = new HashMap<>();
    List<TermForm> nominal = forms.stream().filter(TermForm::isNominal).toList();
    for (TermForm form : nominal) {
      for (Mention mention : form.mentions()) {
        Start start = linked(mention);
        if (start != null && mention.before().isEmpty()) {
          links.add(new Link(new Use(mention, form), start));
          starts.put(start, new ArrayList<>());
        }
      }
    }
    for (TermForm form : nominal) {
      for (Mention mention : form.mentions()) {
        List<Use> uses = starts.get(new Start(mention.document(), mention.span().start()));
        if (uses != null && mention.behind().isEmpty()) {
          uses.add(new Use(mention, form));
        }
      }
    }
    for (Link link : links) {
      starts.get(link.other()).forEach(other -> add(link.one(), other, proposals));
    }
  }

  /** Where a form would begin that the text equates with a mention; null if no link follows it. */
  private Start linked(Mention mention) {
    String prose = documents.get(mention.document()).document().prose();
    int end = mention.span().end();
    Matcher matcher = LINK.matcher(prose).region(end, Math.min(prose.length(), end + 40));
    return matcher.lookingAt() ? new Start(mention.document(), matcher.end()) : null;
  }

  private static void add(Use one, Use other, Proposals proposals) {
    if (!one.form().equals(other.form())) {
      Span whole = new Span(one.mention().span().start(), other.mention().span().end());
      proposals.add(
          one.form(),
          other.form(),
          new Evidence(
              EvidenceKind.APPOSITION,
              "the text says that they are the same",
              List.of(new Place(one.mention().document(), whole))));
    }
  }
}
