package org.isogloss.rules.style.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.NearbyFiles;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.style.MajorityRule;
import org.isogloss.rules.style.SlipRule;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.style.StyleQuestion;
import org.junit.jupiter.api.Test;

/** What the pages do not show: other formats than Markdown, and manuscripts of several files. */
class CitationFormatsTest {

  private static final String LATEX =
      """
      \\documentclass{article}
      \\begin{document}
      Bells \\cite{low} and rain \\cite{kim,roe}%s ring.
      \\begin{thebibliography}{9}
      \\bibitem{low} A.~Low. Bells, 2016.
      \\bibitem{kim} B.~Kim. Rain, 2017.
      \\bibitem{roe} C.~Roe. Horns, 2018.
      \\bibitem{fell} D.~Fell. Lights, 2019.
      \\end{thebibliography}
      \\end{document}
      """;

  private static final String HTML =
      """
      <!doctype html><html><body><h1>Bells</h1>
      <p>Bells [1] and rain [2]%s ring by horns [3].</p>
      <h2>References</h2>
      <ol><li>A. Low. Bells, 2016.</li><li>B. Kim. Rain, 2017.</li><li>C. Roe. Horns, 2018.</li>
      <li>D. Fell. Lights, 2019.</li></ol></body></html>
      """;

  private static final List<String> WORD =
      List.of(
          "Bells (Low, 2016), rain (Kim, 2017)%s and horns (Roe, 2018) ring.",
          "References",
          "Fell, D. (2019). Lights.",
          "Kim, B. (2017). Rain.",
          "Low, A. (2016). Bells.",
          "Roe, C. (2018). Horns.");

  @Test
  void findsUncitedEntriesInEveryFormat() throws Exception {
    assertThat(texts("reference-uncited", read("a.tex", LATEX.formatted(""))))
        .containsExactly("D. Fell");
    assertThat(texts("reference-uncited", read("a.html", HTML.formatted(""))))
        .containsExactly("D. Fell");
    assertThat(texts("reference-uncited", word(""))).containsExactly("Fell, D.");
  }

  @Test
  void anEntryWithoutAYearIsCitedWithoutOne() throws Exception {
    String list =
        """
        # Bells

        Bells (Low, 2016), rain (Kim, 2017) and horns (Roe, 2018)%s ring.

        ## References

        Fell, D. (n.d.). *Lights*. Retrieved May 5, 2020, from https://example.org/lights

        Kim, B. (2017). *Rain*.

        Low, A. (2016). *Bells*.

        Roe, C. (2018). *Horns*.
        """;

    assertThat(messages("reference-uncited", read("a.md", list.formatted(""))))
        .containsExactly(
            "“Fell n.d.” is in the reference list but never cited; cite it or remove it.");
    assertThat(messages("reference-uncited", read("a.md", list.formatted(" (Fell, n.d.)"))))
        .isEmpty();
  }

  @Test
  void isQuietIfAllIsCited() throws Exception {
    for (String rule :
        List.of("reference-uncited", "citation-without-entry", "citation-mismatch")) {
      assertThat(texts(rule, read("a.tex", LATEX.formatted(" \\cite{fell}")))).isEmpty();
      assertThat(texts(rule, read("a.tex", LATEX.formatted(" \\nocite{*}")))).isEmpty();
      assertThat(texts(rule, read("a.html", HTML.formatted(" [4]")))).isEmpty();
      assertThat(texts(rule, word(" (Fell, 2019)"))).isEmpty();
    }
  }

  @Test
  void findsCitationsWithoutEntryInEveryFormat() throws Exception {
    String rule = "citation-without-entry";
    assertThat(texts(rule, read("a.tex", LATEX.formatted(" \\cite{moor}"))))
        .containsExactly("\\cite{moor}");
    assertThat(texts(rule, read("a.html", HTML.formatted(" [7]")))).containsExactly("[7]");
    assertThat(texts(rule, word(" (Moor, 2014)"))).containsExactly("(Moor, 2014)");
  }

  @Test
  void comparesYearsInWord() throws Exception {
    List<Hit> hits = hits("citation-mismatch", word(", lights (Fell, 2018)"));

    assertThat(hits)
        .extracting(Hit::message)
        .containsExactly(
            "“Fell 2018” is cited, but the reference list has “Fell 2019”; make both agree.");
  }

  @Test
  void waitsForThePartsOfALatexDocument() throws Exception {
    Document whole = read("book.tex", LATEX.formatted(" \\input{parts/lights}"));
    Document part = read("parts/lights.tex", "Lights \\cite{fell} shine.");

    assertThat(hits("reference-uncited", whole)).isEmpty();
    assertThat(hits("reference-uncited", whole, part)).isEmpty();
    assertThat(hits("reference-uncited", whole, read("parts/lights.tex", "Lights shine.")))
        .hasSize(1);
  }

  @Test
  void letsOneListServeABook() throws Exception {
    Document first = read("a.md", "# One\n\nBells [1] and rain [2] ring.");
    Document second = read("b.md", "# Two\n\nHorns [3] carry further, but walls [9] stop them.");
    Document list =
        read(
            "z.md", "# References\n\n[1] Low 2016.\n\n[2] Kim 2017.\n\n[3] Roe 2018.\n\n[4] Fell.");

    assertThat(texts("citation-without-entry", first, second, list)).containsExactly("[9]");
    assertThat(texts("reference-uncited", first, second, list)).containsExactly("[4]");
  }

  @Test
  void doesNotTakeWhatItDoesNotUnderstandForCitations() throws Exception {
    Document intervals =
        read(
            "a.md", "# T\n\nBetween [1, 9] and [2, 8], not [5].\n\n## References\n\n[1] Low 2016.");
    Document links =
        read("a.md", "# T\n\nSee [3].\n\n## References\n\n- [Bells](b.md)\n- [Rain](r.md)");

    for (String rule :
        List.of("citation-without-entry", "reference-uncited", "reference-numbering")) {
      assertThat(hits(rule, intervals)).isEmpty();
      assertThat(hits(rule, links)).isEmpty();
    }
  }

  @Test
  void looksKeysUpInBibTexFiles() throws Exception {
    String bib =
        """
        @string{ac = "Acoustics"}
        @article{low, author = {Low, A.}, journal = ac, doi = {https://doi.org/10.1234/A1}}
        @article{kim, author = {Kim, B.}, journal = wx, doi = {10.1234/b2}}
        @book{roe, author = {Roe, C.}}
        @article{low16, author = {Low, Anna}, doi = {10.1234/a1}}
        """;
    String latex =
        "Bells \\cite{low,low16}, rain \\cite{kim}, horns \\cite{roe}%s.\\bibliography{refs}\n%%\\bibliography{old}";
    String markdown = "---\nbibliography: refs.bib\n---\nBells [@low; @kim; @roe]%s, says @nobody.";

    Document tex = filed("a.tex", latex.formatted(" \\cite{fell}"), bib);
    assertThat(texts("citation-without-entry", tex)).containsExactly("\\cite{fell}");
    assertThat(texts("reference-duplicate", tex)).containsExactly("\\cite{low,low16}");
    Document pandoc = filed("a.md", markdown.formatted(" [@fell]"), bib);
    assertThat(texts("citation-without-entry", pandoc)).containsExactly("[@fell]");
    assertThat(texts("reference-duplicate", pandoc)).isEmpty();
    assertThat(texts("reference-uncited", pandoc)).isEmpty();
  }

  @Test
  void isQuietAboutKeysOfFilesThatCannotBeRead() throws Exception {
    String latex =
        "Bells \\cite{low}, rain \\cite{kim}, horns \\cite{roe,fell}.\\bibliography{refs}";

    for (String bib :
        List.of(
            "", "@article{low, title = {", "@article{low}\n@article{kim}\n@article{roe}\n@@{")) {
      assertThat(hits("citation-without-entry", filed("a.tex", latex, bib))).isEmpty();
    }
    assertThat(hits("citation-without-entry", read("a.tex", latex))).isEmpty();
  }

  @Test
  void rewritesAllDois() throws Exception {
    StringBuilder text = new StringBuilder("# T\n\nSo.\n\n## References\n\n");
    for (int i = 1; i < 6; i++) {
      text.append("[%d] Low. Bells. 2016. https://doi.org/10.1234/a%d\n\n".formatted(i, i));
    }
    text.append("[6] Kim. Rain. 2017. DOI: 10.1234/B2");
    List<Hit> hits = hits("reference-doi-form", read("a.md", text.toString()));

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).suggestions()).containsExactly("https://doi.org/10.1234/B2");
  }

  private static List<String> messages(String rule, Document... documents) {
    return hits(rule, documents).stream().map(Hit::message).toList();
  }

  private static List<String> texts(String rule, Document... documents) {
    List<String> texts = new ArrayList<>();
    for (Hit hit : hits(rule, documents)) {
      for (Document document : documents) {
        if (document.id().equals(hit.place().document())) {
          texts.add(hit.place().span().in(document.prose()));
        }
      }
    }
    return texts;
  }

  private static List<Hit> hits(String rule, Document... documents) {
    List<AnalyzedDocument> analyzed = new ArrayList<>();
    for (Document document : documents) {
      analyzed.add(new AnalyzedDocument(document, List.of()));
    }
    AnalyzedManuscript manuscript = new AnalyzedManuscript(analyzed);
    List<Hit> hits = new ArrayList<>();
    CitationSlips.all().stream()
        .filter(slip -> slip.info().id().equals(rule))
        .forEach(slip -> hits.addAll(new SlipRule(slip, new StyleAnalysis()).check(manuscript)));
    ReferenceQuestions.all().stream()
        .filter(question -> question.info().id().equals(rule))
        .forEach(
            question ->
                hits.addAll(
                    new MajorityRule(question, StyleQuestion.AUTO, new StyleAnalysis())
                        .check(manuscript)));
    return hits;
  }

  private static Document read(String name, String text) throws ReadException {
    return new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /** A document beside which there is a BibTeX file. */
  private static Document filed(String name, String text, String bib) throws ReadException {
    NearbyFiles files =
        new NearbyFiles() {
          @Override
          public Optional<byte[]> read(Path file) {
            return file.endsWith("refs.bib")
                ? Optional.of(bib.getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
          }

          @Override
          public List<Path> list(Path folder, String extension) {
            return List.of();
          }
        };
    return new AnyReader(files).read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document word(String further) throws IOException, ReadException {
    StringBuilder body = new StringBuilder();
    for (String paragraph : WORD) {
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(paragraph.replace("%s", further))
          .append("</w:t></w:r></w:p>");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + "<w:body>%s</w:body></w:document>")
              .formatted(body)
              .getBytes(StandardCharsets.UTF_8));
    }
    return new AnyReader().read(new DocumentId("a.docx"), bytes.toByteArray());
  }
}
