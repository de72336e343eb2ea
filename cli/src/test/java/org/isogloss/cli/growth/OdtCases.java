package org.isogloss.cli.growth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.isogloss.core.document.format.DocumentFormat;

/** The reader of OpenDocument texts on inputs that are bad for it, as flat files. */
final class OdtCases {

  private static final String START =
      "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'>";

  private static final String BODY = "<office:body><office:text>";

  private static final String END = "</office:text></office:body></office:document>";

  private static final String P = "<text:p>A word. </text:p>";

  private static final String CELL = "<table:table-cell>" + P + "</table:table-cell>";

  private static final String BOX = "<draw:frame><draw:text-box><text:p>A word. ";

  private static final String BOX_END = "</text:p></draw:text-box></draw:frame>";

  private OdtCases() {}

  static void addTo(List<GrowthCase> cases) {
    text(cases, "one paragraph", "<text:p>", "A word. ", "</text:p>", 30_000);
    text(cases, "references", "<text:p>", "A &amp; ", "</text:p>", 20_000);
    text(cases, "spans", "<text:p>", "<text:span>A word. </text:span>", "</text:p>", 5_000);
    text(cases, "spaces", "<text:p>a", "<text:s text:c='100'/>", "b</text:p>", 500);
    text(cases, "white space", "<text:p>", " \n\t", "</text:p>", 50_000);
    text(cases, "paragraphs", "", P, "", 5_000);
    text(
        cases,
        "list items",
        "<text:list>",
        "<text:list-item>" + P + "</text:list-item>",
        "</text:list>",
        5_000);
    text(
        cases,
        "rows",
        "<table:table>",
        "<table:table-row>" + CELL + "</table:table-row>",
        "</table:table>",
        3_000);
    text(cases, "text boxes", "<text:p>", BOX + BOX_END, "</text:p>", 3_000);
    String note =
        "a<text:note text:note-class='footnote'><text:note-body>"
            + P
            + "</text:note-body></text:note>";
    text(cases, "footnotes", "<text:p>", note, "</text:p>", 3_000);
    String marks = "<text:reference-mark-start text:name='ZOTERO_ITEM'/>a ";
    text(cases, "open reference marks", "<text:p>", marks, "</text:p>", 3_000);
    text(cases, "fields", "<text:p>", "<text:date>1 May</text:date>, ", "</text:p>", 5_000);
    String comment = "a<office:annotation>" + P + "</office:annotation> ";
    text(cases, "comments", "<text:p>", comment, "</text:p>", 3_000);
    // The depth of a file is bounded; what is beyond it is refused.
    add(cases, "text boxes that nest", OdtCases::nestedBoxes, 30);
    add(cases, "spans that nest", OdtCases::nestedSpans, 100);
    add(cases, "styles with parents", OdtCases::chain, 3_000);
  }

  private static void text(
      List<GrowthCase> cases, String input, String before, String unit, String after, int size) {
    add(cases, input, count -> START + BODY + before + unit.repeat(count) + after + END, size);
  }

  private static void add(List<GrowthCase> cases, String input, IntFunction<String> xml, int size) {
    GrowthMeasurement.Preparation work =
        count -> {
          byte[] file = xml.apply(count).getBytes(StandardCharsets.UTF_8);
          return GrowthMeasurement.Input.of(() -> GrowthCase.document(DocumentFormat.ODT, file));
        };
    cases.add(new GrowthCase("reading odt", input, work, size));
  }

  private static String nestedBoxes(int depth) {
    return START
        + BODY
        + "<text:p>"
        + BOX.repeat(depth)
        + BOX_END.repeat(depth)
        + "</text:p>"
        + END;
  }

  private static String nestedSpans(int depth) {
    return START
        + BODY
        + "<text:p>"
        + "<text:span>a ".repeat(depth)
        + "</text:span>".repeat(depth)
        + "</text:p>"
        + END;
  }

  /** Styles of which each is the parent of the next, and a paragraph in each. */
  private static String chain(int count) {
    StringBuilder styles = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      styles.append("<style:style style:family='paragraph' style:name='a").append(i);
      styles.append("' style:parent-style-name='a").append(i - 1).append("'/>");
      text.append("<text:p text:style-name='a").append(i).append("'>A word.</text:p>");
    }
    return START + "<office:styles>" + styles + "</office:styles>" + BODY + text + END;
  }
}
