package org.isogloss.core.document.docx.edit;

import java.util.List;
import java.util.Random;

/**
 * A random DOCX file with what real ones have: runs split anywhere, tables in tables, lists, links,
 * fields, content controls, tracked changes, comments, notes, formulas, text boxes in two forms,
 * and right-to-left text. Word processors can open it.
 */
final class GeneratedDocx {

  private static final List<String> WORDS =
      List.of(
          "fog",
          "bell",
          "warden",
          "harbor",
          "R&amp;D",
          "don&#8217;t",
          "the",
          "a",
          "keeper",
          "listening",
          "post",
          "café",
          "nai\u0308ve",
          "𝔟ell",
          "0.5",
          "sea-wall",
          "and",
          "ledger");

  private static final List<String> FIELDS =
      List.of("REF b2", "HYPERLINK \"http://example.org/\"", "DATE");

  private static final List<String> FORMATS =
      List.of(
          "",
          "<W:rPr><W:b/></W:rPr>",
          "<W:rPr><W:i/><W:color W:val=\"FF0000\"/></W:rPr>",
          "<W:rPr><W:rFonts W:ascii=\"Arial\" W:hAnsi=\"Arial\"/><W:sz W:val=\"20\"/></W:rPr>",
          "<W:rPr><W:lang W:val=\"en-GB\"/></W:rPr>");

  private final Random random;
  private final String prefix;
  private final boolean isStrict;
  private final boolean hasComments;
  private final StringBuilder footnotes = new StringBuilder();
  private final StringBuilder endnotes = new StringBuilder();
  private final StringBuilder comments = new StringBuilder();
  private int notes = 1;
  private int commentCount;
  private int id = 100;

  private GeneratedDocx(Random random) {
    this.random = random;
    this.prefix = chance(6) ? "ns0" : "w";
    this.isStrict = chance(6);
    this.hasComments = chance(2);
  }

  /** Returns a file that depends only on the state of the source of random numbers. */
  static byte[] of(Random random) {
    return new GeneratedDocx(random).bytes();
  }

  /** Whether a file is of the strict variant of the standard. */
  static boolean isStrict(byte[] file) throws Exception {
    return !new OpenedDocx(file)
        .elements("_rels/.rels", "Relationship")
        .get(0)
        .getAttribute("Type")
        .contains("schemas.openxmlformats.org");
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String words(int most) {
    StringBuilder text = new StringBuilder(any(WORDS));
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(' ').append(any(WORDS));
    }
    return text.toString();
  }

  /** Runs with some text, split anywhere but in a character. */
  private String runs(String text, String properties) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + 1 + random.nextInt(25));
      while (to < text.length() && isInside(text, to)) {
        to++;
      }
      String format = properties.isEmpty() ? any(FORMATS) : properties;
      out.append(run(format, textElement(text.substring(from, to))));
      if (chance(6)) {
        out.append("<W:proofErr W:type=\"spellStart\"/>");
      }
      if (chance(8)) {
        int bookmark = id++;
        out.append("<W:bookmarkStart W:id=\"%d\" W:name=\"b%d\"/>".formatted(bookmark, bookmark));
        out.append("<W:bookmarkEnd W:id=\"%d\"/>".formatted(bookmark));
      }
      from = to;
    }
    return out.toString();
  }

  private static boolean isInside(String text, int at) {
    int reference = text.lastIndexOf('&', at - 1);
    return Character.isLowSurrogate(text.charAt(at))
        || (reference >= 0 && text.indexOf(';', reference) >= at);
  }

  private String run(String format, String content) {
    String attribute = chance(3) ? " W:rsidR=\"00A1B2C3\"" : "";
    return "<W:r" + attribute + ">" + format + content + "</W:r>";
  }

  private String textElement(String text) {
    if (chance(12) && !text.contains("&")) {
      return "<W:t xml:space=\"preserve\"><![CDATA[" + text + "]]></W:t>";
    }
    if (chance(20)) {
      // Without the attribute, the spaces at the ends are not shown.
      return "<W:t>" + any(List.of(" ", "\t", "")) + text + any(List.of("  ", "\t", "")) + "</W:t>";
    }
    boolean needsSpace = text.startsWith(" ") || text.endsWith(" ");
    String tag = needsSpace || chance(2) ? "<W:t xml:space=\"preserve\">" : "<W:t>";
    int middle = text.indexOf(' ');
    if (chance(8) && middle > 0) {
      String mark = any(List.of("<W:tab/>", "<W:lastRenderedPageBreak/>", "<W:br/>"));
      String open = "<W:t xml:space=\"preserve\">";
      return open
          + text.substring(0, middle)
          + "</W:t>"
          + mark
          + open
          + text.substring(middle)
          + "</W:t>";
    }
    return tag + text + "</W:t>";
  }

  private String inline(int depth) {
    String text = words(6);
    // Word has no comments, notes or boxes in a box, and writes what is in one twice.
    return switch (depth > 0 ? random.nextInt(2) * 13 : random.nextInt(14)) {
      case 0 -> {
        String runs = runs(text, "");
        boolean isInserted = depth == 0 && chance(3);
        yield "<W:hyperlink W:anchor=\"b1\">%s</W:hyperlink>"
            .formatted(isInserted ? change("ins", runs) : runs);
      }
      case 1 -> "<W:fldSimple W:instr=\" REF b1 \">" + runs(text, "") + "</W:fldSimple>";
      case 2 -> field(any(FIELDS), runs(text, ""));
      case 3 -> change(any(List.of("ins", "moveTo")), runs(text, ""));
      case 4 ->
          change("del", "<W:r><W:delText xml:space=\"preserve\">gone </W:delText></W:r>")
              + runs(text, "");
      case 5 -> commented(runs(text, ""));
      case 6 ->
          runs(text, "") + (chance(3) ? note("endnote", endnotes) : note("footnote", footnotes));
      case 7 ->
          "<W:sdt><W:sdtPr><W:id W:val=\"%d\"/></W:sdtPr><W:sdtContent>%s</W:sdtContent></W:sdt>"
              .formatted(id++, runs(text, ""));
      case 8 -> "<m:oMath><m:r><m:t>x + y</m:t></m:r></m:oMath>" + runs(" " + text, "");
      case 9 -> textBox();
      case 10 -> "<W:r><W:t>" + text + "</W:t><W:noBreakHyphen/><W:t>end</W:t></W:r>";
      default -> runs(text, "");
    };
  }

  private static String field(String instruction, String result) {
    return fieldMark("begin")
        + "<W:r><W:instrText xml:space=\"preserve\"> %s </W:instrText></W:r>".formatted(instruction)
        + fieldMark("separate")
        + result
        + fieldMark("end");
  }

  private static String fieldMark(String type) {
    return "<W:r><W:fldChar W:fldCharType=\"" + type + "\"/></W:r>";
  }

  private String change(String kind, String runs) {
    return "<W:%s W:id=\"%d\" W:author=\"An Author\" W:date=\"2024-01-02T03:04:05Z\">%s</W:%s>"
        .formatted(kind, id++, runs, kind);
  }

  private String commented(String runs) {
    if (!hasComments) {
      return runs;
    }
    int number = commentCount++;
    comments.append(
        "<W:comment W:id=\"%d\" W:author=\"A Reader\" W:initials=\"AR\"><W:p>%s</W:p></W:comment>"
            .formatted(number, "<W:r><W:t>Really?</W:t></W:r>"));
    return "<W:commentRangeStart W:id=\"%d\"/>%s<W:commentRangeEnd W:id=\"%d\"/>%s"
        .formatted(
            number, runs, number, "<W:r><W:commentReference W:id=\"" + number + "\"/></W:r>");
  }

  private String note(String kind, StringBuilder all) {
    int number = notes++;
    all.append(
        "<W:%s W:id=\"%d\"><W:p><W:r><W:%sRef/></W:r>%s</W:p></W:%s>"
            .formatted(kind, number, kind, runs(" " + words(6), ""), kind));
    return "<W:r><W:rPr><W:vertAlign W:val=\"superscript\"/></W:rPr><W:%sReference W:id=\"%d\"/></W:r>"
        .formatted(kind, number);
  }

  /** The lines between text and notes, which Word keeps as notes. */
  private static String separators(String kind) {
    StringBuilder out = new StringBuilder();
    int number = -1;
    for (String type : List.of("separator", "continuationSeparator")) {
      out.append(
          "<W:%s W:type=\"%s\" W:id=\"%d\"><W:p><W:r><W:%s/></W:r></W:p></W:%s>"
              .formatted(kind, type, number++, type, kind));
    }
    return out.toString();
  }

  /** A text box in the form for new programs, and in that for old ones. */
  private String textBox() {
    String content = "<W:txbxContent>" + paragraph(1) + "</W:txbxContent>";
    String shape =
        "<wp:inline><wp:extent cx=\"2000000\" cy=\"600000\"/><wp:docPr id=\"%d\" name=\"Box\"/>"
                .formatted(id++)
            + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/"
            + "wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr>"
            + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2000000\" cy=\"600000\"/></a:xfrm>"
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>"
            + content
            + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>";
    return "<W:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><W:drawing>"
        + shape
        + "</W:drawing></mc:Choice><mc:Fallback><W:pict><v:rect"
        + " style=\"width:150pt;height:50pt\"><v:textbox>"
        + content
        + "</v:textbox></v:rect></W:pict></mc:Fallback></mc:AlternateContent></W:r>";
  }

  private String paragraph(int depth) {
    StringBuilder out = new StringBuilder("<W:p>");
    int kind = random.nextInt(8);
    if (kind == 0) {
      out.append("<W:pPr><W:pStyle W:val=\"Heading1\"/></W:pPr>");
    } else if (kind == 1) {
      out.append(
          "<W:pPr><W:numPr><W:ilvl W:val=\"%d\"/><W:numId W:val=\"1\"/></W:numPr></W:pPr>"
              .formatted(random.nextInt(3)));
    } else if (kind == 3 && depth == 0) {
      // Its end is deleted: it continues in the next paragraph.
      out.append("<W:pPr><W:rPr>%s</W:rPr></W:pPr>".formatted(change("del", "")));
    } else if (kind == 2) {
      out.append("<W:pPr><W:bidi/></W:pPr>");
      out.append(
          runs(
              "\u0642\u0627\u0644 fog bell \u0627\u0644\u0628\u062D\u0631 ",
              "<W:rPr><W:rtl/></W:rPr>"));
    }
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      out.append(inline(depth)).append(runs(" " + words(3) + " ", ""));
    }
    return out.append("</W:p>").toString();
  }

  private String table(int depth) {
    StringBuilder out =
        new StringBuilder("<W:tbl><W:tblPr/><W:tblGrid><W:gridCol W:w=\"3000\"/>")
            .append("<W:gridCol W:w=\"3000\"/></W:tblGrid>");
    for (int row = 0; row < 2; row++) {
      out.append("<W:tr>");
      for (int cell = 0; cell < 2; cell++) {
        out.append("<W:tc><W:tcPr><W:tcW W:w=\"3000\" W:type=\"dxa\"/></W:tcPr>");
        out.append(depth == 0 && chance(4) ? table(1) : "").append(paragraph(0)).append("</W:tc>");
      }
      out.append("</W:tr>");
    }
    return out.append("</W:tbl>").toString();
  }

  private byte[] bytes() {
    StringBuilder body = new StringBuilder();
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      body.append(chance(5) ? table(0) : paragraph(0)).append(chance(2) ? "\n" : "");
    }
    body.append("<W:sectPr><W:headerReference W:type=\"default\" r:id=\"rIdheader\"/></W:sectPr>");
    GeneratedPackage file = new GeneratedPackage(prefix, isStrict);
    file.document("<W:body>" + body + "</W:body>");
    file.related("footnotes", "footnotes", separators("footnote") + footnotes);
    file.related("endnotes", "endnotes", separators("endnote") + endnotes);
    file.related(
        "header", "hdr", "<W:p>" + runs(words(6), "") + field("PAGE", runs("1", "")) + "</W:p>");
    if (hasComments) {
      file.related("comments", "comments", comments.toString());
    }
    file.related("styles", "styles", styles());
    file.related("numbering", "numbering", numbering());
    byte[] data = new byte[300];
    random.nextBytes(data);
    return file.bytes(data);
  }

  private String styles() {
    String comment =
        chance(2)
            ? "<W:style W:type=\"paragraph\" W:styleId=\"Kommentartext\"><W:name"
                + " W:val=\"annotation text\"/></W:style>"
            : "";
    return "<W:style W:type=\"paragraph\" W:styleId=\"Heading1\"><W:name W:val=\"heading 1\"/>"
        + "</W:style>"
        + comment;
  }

  private static String numbering() {
    StringBuilder levels = new StringBuilder();
    for (int level = 0; level < 3; level++) {
      levels.append(
          "<W:lvl W:ilvl=\"%d\"><W:numFmt W:val=\"decimal\"/><W:lvlText W:val=\"%%%d.\"/></W:lvl>"
              .formatted(level, level + 1));
    }
    return "<W:abstractNum W:abstractNumId=\"0\">"
        + levels
        + "</W:abstractNum><W:num W:numId=\"1\"><W:abstractNumId W:val=\"0\"/></W:num>";
  }
}
