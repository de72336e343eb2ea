package org.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.terms.TermAnalysis;
import org.junit.jupiter.api.Test;

class TermListingTest {

  @Test
  void whatTheRuleExtractedIsListed() throws Exception {
    Document one = document("b.md", "The bell keeper met the other bell keeper.\n");
    Document other = document("a.md", "The old harbour wall and the new harbour wall.\n");
    TermListing listing = new TermListing();
    TermAnalysis.Terms terms = listing.terms(new AnalyzedManuscript(List.of(analyzed(one))));

    List<TermAnalysis.Terms> alone = listing.of(List.of(one, other), true, 1);

    assertThat(alone).hasSize(2);
    assertThat(alone.get(1)).isSameAs(terms);
    assertThat(alone.get(0).forms()).extracting("text").contains("harbour wall");
    assertThat(listing.of(List.of(one, other), true, 1).get(0)).isSameAs(alone.get(0));
    List<TermAnalysis.Terms> together = listing.of(List.of(one, other), false, 1);
    assertThat(together).hasSize(1);
    assertThat(together.get(0).forms()).extracting("text").contains("harbour wall", "bell keeper");
  }

  private static AnalyzedDocument analyzed(Document document) {
    return new AnalyzedDocument(document, new Segmenter().segment(document));
  }

  private static Document document(String path, String text) throws Exception {
    return new AnyReader().read(new DocumentId(path), text.getBytes(StandardCharsets.UTF_8));
  }
}
