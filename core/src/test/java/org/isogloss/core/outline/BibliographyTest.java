package org.isogloss.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.format.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyTest {

  @Test
  void readsNumberedEntriesAndRanges() throws ReadException {
    Bibliography read =
        read(
            "a.md",
            """
            # Bells

            They ring [1, 3–5], as others [2]–[4] and walls [7] say.¹

            ## References

            [1] A. Low, “Bells,” *Acoustics*, 2016. doi: 10.1234/Ab.1.

            [2] Kim, B., & Roe, C. (2017a). Rain in 1999.
            """);

    assertThat(read.entries()).extracting(ReferenceEntry::label).containsExactly("1", "2");
    assertThat(read.entries()).extracting(ReferenceEntry::year).containsExactly("2016", "2017a");
    assertThat(read.entries()).extracting(ReferenceEntry::doi).containsExactly("10.1234/ab.1", "");
    assertThat(read.entries())
        .extracting(ReferenceEntry::names)
        .containsExactly(List.of("Low"), List.of("Kim", "Roe"));
    assertThat(read.entries().get(1).years()).containsExactly("2017", "1999");
    assertThat(labels(read))
        .containsExactly(
            List.of("1", "3", "4", "5"), List.of("2", "3", "4"), List.of("7"), List.of("1"));
  }

  @Test
  void intervalsAndIndexesCiteNothing() throws ReadException {
    Bibliography read =
        read(
            "a.md",
            """
            # Bells

            They ring [1, 2] with a weight in [0, 1] or [0, 255] and a rank in [1, 50], by ropes[0]
            and ropes[1], as walls[2] say [4].

            ## References

            [1] A. Low, “Bells,” *Acoustics*, 2016.

            [2] Kim, B. (2017). Rain.
            """);

    assertThat(labels(read)).containsExactly(List.of("1", "2"), List.of("2"), List.of("4"));
  }

  @Test
  void theYearOfAccessIsNotThatOfAWorkWithoutOne() throws ReadException {
    Bibliography read =
        read(
            "a.md",
            """
            # Bells

            They ring.

            ## References

            Kim, B. (n.d.). *Rain*. Retrieved May 5, 2020, from https://example.org/rain

            Low, A. (n.d.-a). *Bells*. Accessed 2019.
            """);

    assertThat(read.entries()).extracting(ReferenceEntry::year).containsExactly("n.d.", "n.d.-a");
    assertThat(read.entries().get(0).years()).containsExactly("n.d.", "2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bells ring (Low, 2016). | Low 2016",
        "Bells ring (see Low & Kim, 2016a; Roe et al., 2018, p. 4). | Low+Kim 2016a, Roe 2018",
        "As Low, Kim and Roe (2016) say. | Low+Kim+Roe 2016",
        "In van der Berg’s (2016) view. | van der Berg 2016",
        "As Low et al. (2016, 2018) say. | Low 2016, Low 2018",
        "By law (Data Protection Act 2018). |",
        "In May (2018) it rained. |",
      })
  void readsAuthorsAndYears(String text, String targets) throws ReadException {
    List<String> read =
        read("a.md", text).citations().stream()
            .flatMap(citation -> citation.targets().stream())
            .map(target -> String.join("+", target.names()) + " " + target.year())
            .toList();

    assertThat(String.join(", ", read)).isEqualTo(targets == null ? "" : targets);
  }

  @Test
  void countsEntriesOfNumberedLists() throws ReadException {
    Bibliography markdown =
        read("a.md", "# T\n\nSo.\n\n## References\n\n1. Low 2016.\n1. Kim 2017.");
    Bibliography bullets = read("a.md", "# T\n\nSo.\n\n## References\n\n- Low 2016.\n- Kim 2017.");
    Bibliography html =
        read(
            "a.html",
            "<html><body><p>So.</p><h2>References</h2><ol><li>Low 2016.</li><li>Kim 2017.</li></ol>");

    assertThat(markdown.entries()).extracting(ReferenceEntry::label).containsExactly("1", "2");
    assertThat(bullets.entries()).extracting(ReferenceEntry::label).containsExactly("", "");
    assertThat(html.entries()).extracting(ReferenceEntry::label).containsExactly("1", "2");
    assertThat(html.entries().get(0).numbered()).isEqualTo(ReferenceEntry.Numbered.BY_PLACE);
  }

  @Test
  void readsKeysOfLatex() throws ReadException {
    Bibliography read =
        read(
            "a.tex",
            """
            \\begin{document}
            Bells ring~\\cite[p.~3]{low2016,kim}. \\nocite{roe} As \\citet{kim} says.
            \\begin{thebibliography}{9}
            \\bibitem{low2016} A.~Low. Bells. 2016.
            \\bibitem[Kim, 2017]{kim} B. Kim. Rain. 2017.
            \\bibitem{roe}
              C. Roe. Horns. 2018.
            \\end{thebibliography}
            \\end{document}
            """);

    assertThat(read.entries())
        .extracting(ReferenceEntry::label)
        .containsExactly("low2016", "kim", "roe");
    assertThat(labels(read)).containsExactly(List.of("low2016", "kim"), List.of("kim"));
    assertThat(read.unshown()).contains("roe");
  }

  @Test
  void readsPandocKeysButNotThoseOfFigures() throws ReadException {
    Bibliography read = read("a.md", "Bells ring [see @low2016, p. 3; @kim]; cf. [@fig:bells].");

    assertThat(labels(read)).containsExactly(List.of("low2016", "kim"));
  }

  @Test
  void readsWordDocuments() throws ReadException {
    byte[] file =
        new DocxFile()
            .paragraph("", DocxFile.run("", "Bells ring [1], says Kim (2017)."))
            .paragraph("Heading1", DocxFile.run("", "References"))
            .paragraph("", DocxFile.run("", "Low, A. Bells. 2016."))
            .paragraph("", DocxFile.run("", "Kim, B. Rain. 2017."))
            .bytes();
    Bibliography read = Bibliography.of(new AnyReader().read(new DocumentId("a.docx"), file));

    assertThat(read.entries()).extracting(ReferenceEntry::label).containsExactly("1", "2");
    assertThat(read.citations())
        .extracting(Citation::kind)
        .containsExactly(Citation.Kind.NUMERIC, Citation.Kind.AUTHOR_YEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doi:10.1234/Ab_1.2. | 10.1234/ab_1.2",
        "https://doi.org/10.1016/S0304-4076(00)00034-5, | 10.1016/s0304-4076(00)00034-5",
        "(doi: 10.1234/x) | 10.1234/x",
      })
  void readsDois(String text, String doi) throws ReadException {
    Bibliography read =
        read("a.md", "# T\n\nSo.\n\n## References\n\nLow, A. (2016). Bells. " + text);

    assertThat(read.entries()).extracting(ReferenceEntry::doi).containsExactly(doi);
  }

  @Test
  void readsAnEntryOnEachLine() throws ReadException {
    Bibliography read =
        read(
            "a.md",
            "# T\n\nSo.\n\n**References**\n\n[1] Low, A. Bells [2] and rain. 2016.\n[2] Kim, B. 2017,"
                + "\nvol. 3. Horns.\n[3] Roe, C. 2018.");

    assertThat(read.entries()).extracting(ReferenceEntry::label).containsExactly("1", "2", "3");
    assertThat(read.entries())
        .extracting(ReferenceEntry::year)
        .containsExactly("2016", "2017", "2018");
  }

  @Test
  void readsFilesThatAreNothingButReferences() throws ReadException {
    Bibliography read = read("references.md", "# References\n\n[1] Low. 2016.\n\n[2] Kim. 2017.");

    assertThat(read.entries()).hasSize(2);
  }

  private static List<List<String>> labels(Bibliography read) {
    return read.citations().stream()
        .map(citation -> citation.targets().stream().map(Citation.Target::label).toList())
        .toList();
  }

  private static Bibliography read(String name, String text) throws ReadException {
    Document document =
        new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
    return Bibliography.of(document);
  }
}
