package org.isogloss.report.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.PageStarts;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Source;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.RawBlock;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

  private static final String TEXT =
      """
      Bells
      Before all sections.
      1. The bells that the keepers of the old lights heard
      First.
      Second.
      """;

  private final Document word =
      document("bells.docx", new PackageSource(new byte[0], TEXT, pages()));
  private final Document text = document("bells.txt", TextSource.of(TEXT));
  private final PlaceNames names = new PlaceNames(List.of(word, text));

  private static PageStarts pages() {
    return new PageStarts(List.of(TEXT.indexOf("Second")), TEXT.length());
  }

  /** Each line is a block. */
  private static Document document(String path, Source source) {
    List<RawBlock> blocks = new ArrayList<>();
    int start = 0;
    for (String line : TEXT.lines().toList()) {
      int level = line.equals("Bells") ? 1 : line.startsWith("1.") ? 2 : 0;
      RawBlock block =
          new RawBlock(level > 0 ? RawBlock.Kind.HEADING : RawBlock.Kind.PARAGRAPH, level);
      block.add(new Span(start, start + line.length()), line);
      blocks.add(block);
      start += line.length() + 1;
    }
    try {
      return DocumentAssembler.assemble(new DocumentId(path), source, blocks);
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }

  private static Location place(Document document, String words) {
    int start = TEXT.indexOf(words);
    return document.sourceLocation(new Span(start, start + words.length()));
  }

  @Test
  void aPlaceInATextFileIsALine() {
    Location place = place(text, "Second");

    assertThat(names.of(place, Wording.PHRASE)).isEqualTo("line 5");
    assertThat(names.of(place, Wording.FULL)).isEqualTo("5:1");
    assertThat(names.of(place, Wording.BRIEF)).isEqualTo("5:1");
    assertThat(names.of(place, Wording.LINE)).isEqualTo("5");
    assertThat(names.withFile(place, Wording.PHRASE)).isEqualTo("bells.txt, line 5");
    assertThat(names.withFile(place, Wording.LINE)).isEqualTo("bells.txt:5");
    assertThat(names.inWordProcessor(place)).isEmpty();
  }

  @Test
  void aPlaceInAWordProcessorFileIsAParagraphOfAPage() {
    Location place = place(word, "Second");
    String paragraph = "page 2, paragraph 2 under ";

    assertThat(names.of(place, Wording.PHRASE))
        .isEqualTo(paragraph + "“1 The bells that the keepers of the old lights heard”");
    assertThat(names.of(place, Wording.FULL))
        .isEqualTo(paragraph + "“1 The bells that the keepers…”");
    assertThat(names.of(place, Wording.BRIEF)).isEqualTo("page 2, paragraph 2");
    assertThat(names.withFile(place, Wording.LINE)).isEqualTo("bells.docx, page 2, paragraph 2");
  }

  @Test
  void aHeadingIsNamed() {
    assertThat(names.of(place(word, "Bells"), Wording.FULL))
        .isEqualTo("page 1, the heading “Bells”");
    assertThat(names.of(place(word, "Bells"), Wording.BRIEF)).isEqualTo("page 1, a heading");
  }

  @Test
  void theFileIsNamedForReadersOfAnotherOne() {
    Location place = place(word, "Before");

    assertThat(names.of(place, word.id(), Wording.BRIEF)).isEqualTo("page 1, paragraph 1");
    assertThat(names.of(place, text.id(), Wording.BRIEF))
        .isEqualTo("bells.docx, page 1, paragraph 1");
  }

  @Test
  void headingsAreThoseAboveAPlaceWithTheirNumbers() {
    HeadingPaths paths = new HeadingPaths(word);

    assertThat(paths.at(word.prose().indexOf("First")))
        .containsExactly("Bells", "1 The bells that the keepers of the old lights heard");
    assertThat(paths.at(word.prose().indexOf("Before"))).containsExactly("Bells");
    assertThat(paths.isUnderOne()).isTrue();
  }
}
