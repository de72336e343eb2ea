package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"b/a.IPYNB", "a.org", "a.Rnw", "a.typ", "a.sxw", "a.epub", "a.doc", "a.x.pdf"})
  void aManuscriptOfAnotherFormatIsRefusedByItsName(String name) {
    assertThatThrownBy(() -> read(name, "A net."))
        .isInstanceOf(ReadException.class)
        .hasMessageMatching("an? [A-Z]?.*, expected a supported format \\(\\.md, .*\\)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.dat", "rst", "rst/a", "a", "a.md", "<stdin>"})
  void aNameThatTellsNothingIsRead(String name) throws ReadException {
    assertThat(read(name, "A net.").prose()).isEqualTo("A net.");
  }

  @Test
  void aSignatureIsRefusedWithTheSameMessage() {
    assertThatThrownBy(() -> read("a.md", "%PDF-1.7 x"))
        .hasMessageStartingWith("a PDF file, expected a supported format (.md, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.md"})
  void aFileThatGitLfsHasNotDownloadedIsRefusedAsSuch(String name) {
    String pointer =
        "version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize 7\n"
            .formatted("0a".repeat(32));
    assertThatThrownBy(() -> read(name, pointer))
        .isInstanceOf(ReadException.class)
        .hasMessage("a pointer of Git LFS, expected the file itself (`git lfs pull`)");
  }

  private static Document read(String name, String text) throws ReadException {
    return new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
