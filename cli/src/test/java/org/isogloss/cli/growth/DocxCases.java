package org.isogloss.cli.growth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.edit.DocxCopy;
import org.isogloss.core.document.format.DocumentFormat;

/** The reader of DOCX files on inputs that are bad for it. */
final class DocxCases {

  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private static final String RUN = "<w:r><w:t>A word. </w:t></w:r>";

  private static final String CELL = "<w:tc><w:p>" + RUN + "</w:p></w:tc>";

  private static final String BOX = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>" + RUN;

  private static final String BOX_END =
      "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

  private DocxCases() {}

  static void addTo(List<GrowthCase> cases) {
    body(cases, "one run", "<w:p><w:r><w:t>", "A word. ", "</w:t></w:r></w:p>", 30_000);
    body(cases, "runs", "<w:p>", RUN, "</w:p>", 5_000);
    String marked = "<w:r><w:rPr><w:i/><w:lang w:val=\"fr-FR\"/></w:rPr><w:t>mot </w:t></w:r>";
    body(cases, "runs of two languages", "<w:p>", RUN + marked, "</w:p>", 3_000);
    body(cases, "paragraphs", "", "<w:p>" + RUN + "</w:p>", "", 5_000);
    String merged = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + RUN + "</w:p>";
    body(cases, "paragraphs whose ends are deleted", "", merged, "", 3_000);
    body(cases, "tables", "", "<w:tbl><w:tr>" + CELL + "</w:tr></w:tbl>", "", 3_000);
    body(cases, "rows", "<w:tbl>", "<w:tr>" + CELL + CELL + "</w:tr>", "</w:tbl>", 3_000);
    body(cases, "cells of one row", "<w:tbl><w:tr>", CELL, "</w:tr></w:tbl>", 5_000);
    body(cases, "text boxes", "<w:p>", BOX + BOX_END, "</w:p>", 3_000);
    String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + RUN;
    body(cases, "open fields", "<w:p>", field, "</w:p>", 3_000);
    String shown = field + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + RUN;
    body(cases, "open fields with results", "<w:p>", shown, "</w:p>", 3_000);
    body(cases, "insertions", "<w:p>", "<w:ins>" + RUN + "</w:ins>", "</w:p>", 5_000);
    String formula = "<w:oMath><w:r><w:t>x</w:t></w:r></w:oMath>";
    body(cases, "formulas", "<w:p>", formula + RUN, "</w:p>", 3_000);
    // The depth of a file is bounded; what is beyond it is refused.
    add(cases, "text boxes that nest", DocxCases::nestedBoxes, 18);
    add(cases, "tables that nest", DocxCases::nestedTables, 40);
    add(cases, "footnotes", count -> notes("footnote", count), 3_000);
    add(cases, "endnotes", count -> notes("endnote", count), 3_000);
    add(cases, "comments", count -> notes("comment", count), 3_000);
    commenting(cases, "a comment a run of one paragraph", "<w:p>", RUN, "</w:p>");
    commenting(cases, "a comment a paragraph", "", "<w:p>" + RUN + "</w:p>", "");
  }

  /** A comment on the word of each unit. */
  private static void commenting(
      List<GrowthCase> cases, String input, String before, String unit, String after) {
    GrowthMeasurement.Preparation work =
        count -> {
          Map<String, String> parts = parts(before + unit.repeat(count) + after);
          parts.put("[Content_Types].xml", TYPES);
          byte[] file = zip(parts);
          String text = GrowthCase.document(DocumentFormat.DOCX, file).source().text();
          return GrowthMeasurement.Input.of(() -> comment(file, text));
        };
    cases.add(new GrowthCase("commenting docx", input, work, 1_000));
  }

  private static void comment(byte[] file, String text) {
    try {
      DocxCopy copy = new DocxCopy(file, "Isogloss", "Iso");
      for (int at = text.indexOf("word"); at >= 0; at = text.indexOf("word", at + 1)) {
        if (!copy.comment(new Span(at, at + 4), List.of("A note."))) {
          throw new IllegalStateException("no comment at " + at);
        }
      }
      copy.toByteArray();
    } catch (ReadException e) {
      throw new IllegalStateException("a generated file cannot be copied", e);
    }
  }

  private static void body(
      List<GrowthCase> cases, String input, String before, String unit, String after, int size) {
    add(cases, input, count -> parts(before + unit.repeat(count) + after), size);
  }

  private static void add(
      List<GrowthCase> cases, String input, IntFunction<Map<String, String>> parts, int size) {
    GrowthMeasurement.Preparation work =
        count -> {
          byte[] file = zip(parts.apply(count));
          return GrowthMeasurement.Input.of(() -> GrowthCase.document(DocumentFormat.DOCX, file));
        };
    cases.add(new GrowthCase("reading docx", input, work, size));
  }

  private static Map<String, String> nestedBoxes(int depth) {
    return parts("<w:p>" + BOX.repeat(depth) + BOX_END.repeat(depth) + "</w:p>");
  }

  private static Map<String, String> nestedTables(int depth) {
    return parts(
        "<w:tbl><w:tr><w:tc>".repeat(depth)
            + ("<w:p>" + RUN + "</w:p></w:tc></w:tr></w:tbl>").repeat(depth));
  }

  /** A paragraph with so many notes of a kind, each with a text in a part of its own. */
  private static Map<String, String> notes(String kind, int count) {
    StringBuilder text = new StringBuilder("<w:p>");
    StringBuilder notes = new StringBuilder();
    for (int id = 1; id <= count; id++) {
      text.append(RUN).append("<w:r><w:").append(kind).append("Reference w:id=\"").append(id);
      text.append("\"/></w:r>");
      notes.append("<w:").append(kind).append(" w:id=\"").append(id).append("\"><w:p>").append(RUN);
      notes.append("</w:p></w:").append(kind).append('>');
    }
    Map<String, String> parts = parts(text.append("</w:p>").toString());
    parts.put("word/" + kind + "s.xml", part(kind + "s", notes.toString()));
    return parts;
  }

  private static Map<String, String> parts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    return parts;
  }

  private static String part(String root, String content) {
    return "<w:%s %s>%s</w:%s>".formatted(root, NAMESPACES, content, root);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      // What repeats itself so much would be taken for an archive bomb if it were packed.
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
