package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTextTest {

  @ParameterizedTest
  @CsvSource({
    "rope-walk, a.png, true",
    "rope_walk_2, a.png, true",
    "rope.png, a.png, true",
    "rope, img/rope.png, true",
    "rope, https://example.org/a/rope.svg?raw=true#x, true",
    "' rope ', rope, true",
    "Rope, img/rope.png, false",
    "rope, '', false",
    "rope, wall.png, false",
    "the rope-walk, a.png, false",
    "rope walk, rope-walk.png, true",
    "rope walk old, ./rope_walk-old.png#center, true",
    "Rope walk, rope-walk.png, false",
    "rope walk, old-rope-walk.png, false",
    "'Rope, and oil.', a.png, false",
    "'', '', true",
    "-, a.png, false",
  })
  void theNameOfAFileIsNoDescription(String text, String address, boolean isFileName) {
    assertThat(ImageText.isFileName(text, address)).isEqualTo(isFileName);
  }

  /** Only the first image of each text has the name of its file for a description. */
  @ParameterizedTest
  @CsvSource({
    "a.md, 'See ![rope-walk](b.png) and ![a *low* rope](b.png) here.', rope-walk",
    "a.md, 'See ![rope_walk](b.png) and ![a rope](old-rope.png) here.', rope_walk",
    "a.md, <p>See <img alt=rope src=b/rope.png> and <img alt=Rope src=b.png>.</p>, rope",
    "a.html, <p>See <img alt=rope src=b/rope.png> and <img alt=Rope src=b.png>.</p>, rope",
  })
  void itIsReadAsAnAddress(String name, String text, String description) throws ReadException {
    Document document =
        new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));

    List<String> addresses =
        document.inlines().stream()
            .filter(inline -> inline.kind() == Inline.Kind.URL)
            .map(inline -> inline.span().in(document.prose()))
            .toList();

    assertThat(addresses).containsExactly(description);
  }
}
