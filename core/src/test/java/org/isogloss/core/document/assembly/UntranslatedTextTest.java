package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

class UntranslatedTextTest {

  private static final String SPANISH =
      "La campana suena en la niebla, pero no se oye con el viento.";

  private static final String GERMAN =
      "Die Glocke ist auf dem Turm und wird nicht mit der Hand geläutet.";

  @Test
  void aParagraphInAnotherLanguageIsMarked() throws ReadException {
    assertThat(marked(SPANISH)).containsExactly(SPANISH);
    assertThat(marked("He sailed from La Rochelle to Las Palmas with the Santa María.")).isEmpty();
  }

  @Test
  void whatIsBetweenTwoIsInTheirLanguage() throws ReadException {
    assertThat(marked(GERMAN + "\n\n# Tipp: Leine\n\n- Seil an den Klöppel\n\n" + GERMAN))
        .containsExactly(GERMAN, "Tipp: Leine", "Seil an den Klöppel", GERMAN);
  }

  @Test
  void whatIsBesideOneOrHasEnglishWordsIsNot() throws ReadException {
    assertThat(marked("# Tipp: Leine\n\n" + GERMAN + "\n\n# Tipp: Turm")).containsExactly(GERMAN);
    assertThat(marked(GERMAN + "\n\nTipp\n\nThe bell is on the tower.\n\nNotiz\n\n" + GERMAN))
        .containsExactly(GERMAN, GERMAN);
  }

  private static List<String> marked(String text) throws ReadException {
    Document document =
        new MarkdownReader().read(new DocumentId("a.md"), text.getBytes(StandardCharsets.UTF_8));
    return document.inlines().stream()
        .filter(inline -> inline.kind() == Inline.Kind.FOREIGN_LANGUAGE)
        .map(inline -> inline.span().in(document.prose()))
        .toList();
  }
}
