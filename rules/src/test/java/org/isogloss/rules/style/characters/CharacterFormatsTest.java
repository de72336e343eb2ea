package org.isogloss.rules.style.characters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.html.HtmlReader;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.document.rest.RestReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.rules.style.SlipRule;
import org.isogloss.rules.style.StyleAnalysis;
import org.junit.jupiter.api.Test;

/** What a file has and what a reader sees are different. */
class CharacterFormatsTest {

  @Test
  void markupOfMarkdownIsPlainTextElsewhere() throws Exception {
    String text = "Read [the bell] (../bell.md) and ** ring it ** now.";

    assertThat(found("markup-shown", new MarkdownReader(), "a.md", text)).hasSize(2);
    assertThat(found("markup-shown", new RestReader(), "a.rst", text)).isEmpty();
  }

  @Test
  void aLinkThatIsDefinedIsNotShown() throws Exception {
    String text = "Read [the bell] (../bell.md) now.\n\n[the bell]: ../bell.md\n";

    assertThat(found("markup-shown", new MarkdownReader(), "a.md", text)).isEmpty();
  }

  @Test
  void manyPlacesAreOneFinding() throws Exception {
    String text = "The tones \u200B\u200Bof the bell.\n\n- The lamps \u200Bare lit.\n";

    List<Finding> found = found("invisible-character", new MarkdownReader(), "a.md", text);

    assertThat(found).singleElement().extracting(Finding::message).asString().contains("2 places");
  }

  @Test
  void aReferenceToAnInvisibleCharacterIsMeant() throws Exception {
    String text = "<p>The tones &#8203;of the bell.</p>";

    assertThat(found("invisible-character", new HtmlReader(), "a.html", text)).isEmpty();
  }

  @Test
  void eachMarkIsOneFinding() throws Exception {
    String text = "Ring（low）， then（high）， now。\n";

    assertThat(found("full-width-mark", new MarkdownReader(), "a.md", text))
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "“（ ）” is a full-width mark in English text in 4 places; write “( )”.",
            "“，” is a full-width mark in English text in 2 places; write “,”.",
            "“。” is a full-width mark in English text; write “.”.");
  }

  @Test
  void allLettersThatOnlyLookLatinAreNamed() throws Exception {
    String text = "The Ѕhiр is old, and `Ѕhiр` is code.";

    assertThat(found("look-alike-letter", new MarkdownReader(), "a.md", text))
        .extracting(Finding::message)
        .containsExactly(
            "“Ѕ”, “р” in “Ѕhiр” are Cyrillic letters that only look Latin; write “Ship” with Latin"
                + " letters.");
  }

  private static List<Finding> found(String id, DocumentReader reader, String name, String text)
      throws Exception {
    Document document = reader.read(new DocumentId(name), text.getBytes(UTF_8));
    SlipRule rule =
        CharacterSlips.all().stream()
            .filter(slip -> slip.info().id().equals(id))
            .map(slip -> new SlipRule(slip, new StyleAnalysis()))
            .findFirst()
            .orElseThrow();
    return new Linter(List.of(rule), 1).lint(List.of(List.of(document)), List.of()).findings();
  }
}
