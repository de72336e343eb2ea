package org.isogloss.core.document.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;

/** The segments of a generated file are those that Okapi's readers find in it. */
class OkapiAgreesTest {

  private static final LocaleId ENGLISH = LocaleId.fromString("en");
  private static final LocaleId GERMAN = LocaleId.fromString("de");

  /** A segment with its text in both languages; the German one may be empty. */
  record Pair(String english, String german) {}

  @Property(tries = 60)
  void xliff(@ForAll("units") List<List<Pair>> units) throws ReadException {
    StringBuilder file =
        new StringBuilder(
            "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" source-language=\"en\" target-language=\"de\" datatype=\"x\"><body>\n");
    for (List<Pair> unit : units) {
      StringBuilder source = new StringBuilder();
      StringBuilder segments = new StringBuilder();
      StringBuilder target = new StringBuilder();
      for (int i = 0; i < unit.size(); i++) {
        String mark = "<mrk mtype=\"seg\" mid=\"" + i + "\">%s</mrk> ";
        source.append(xml(unit.get(i).english(), "g", i)).append(' ');
        segments.append(mark.formatted(xml(unit.get(i).english(), "g", i)));
        target.append(mark.formatted(xml(unit.get(i).german(), "g", i)));
      }
      file.append("<trans-unit id=\"u").append(file.length()).append("\"><source>").append(source);
      file.append("</source><seg-source>").append(segments).append("</seg-source><target>");
      file.append(target).append("</target></trans-unit>\n");
    }
    agree("a.xlf", file.append("</body></file></xliff>").toString(), new XLIFFFilter());
  }

  @Property(tries = 60)
  void xliff2(@ForAll("units") List<List<Pair>> units) throws ReadException {
    StringBuilder file =
        new StringBuilder(
            "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" trgLang=\"de\"><file id=\"f\">\n");
    for (List<Pair> unit : units) {
      file.append("<unit id=\"u").append(file.length()).append("\">\n");
      for (int i = 0; i < unit.size(); i++) {
        file.append("<segment id=\"s").append(i).append("\"><source>");
        file.append(xml(unit.get(i).english(), "pc", i)).append("</source><target>");
        file.append(xml(unit.get(i).german(), "pc", i)).append("</target></segment>\n");
        file.append("<ignorable><source> </source></ignorable>\n");
      }
      file.append("</unit>\n");
    }
    agree("a.xlf", file.append("</file></xliff>").toString(), new XLIFF2Filter());
  }

  @Property(tries = 60)
  void tmx(@ForAll("units") List<List<Pair>> units) throws ReadException {
    StringBuilder file =
        new StringBuilder(
            "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"en\" segtype=\"sentence\" adminlang=\"en\" datatype=\"x\" creationtool=\"x\" creationtoolversion=\"1\" o-tmf=\"x\"/><body>\n");
    for (List<Pair> unit : units) {
      Pair pair = unit.get(0);
      file.append("<tu><tuv xml:lang=\"en\"><seg>").append(xml(pair.english(), "hi", 1));
      file.append("</seg></tuv><tuv xml:lang=\"de\"><seg>").append(xml(pair.german(), "hi", 1));
      file.append("</seg></tuv></tu>\n");
    }
    agree("a.tmx", file.append("</body></tmx>").toString(), new TmxFilter());
  }

  @Property(tries = 60)
  void po(@ForAll("units") List<List<Pair>> units) throws ReadException {
    StringBuilder file = new StringBuilder("msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\n");
    for (List<Pair> unit : units) {
      Pair pair = unit.get(0);
      file.append("#: a.c:1\nmsgctxt \"").append(file.length()).append("\"\nmsgid ");
      file.append(po(pair.english())).append("\nmsgstr ").append(po(pair.german())).append("\n\n");
    }
    agree("a.po", file.toString(), new POFilter());
  }

  /** Marks the first word with a tag of a format. */
  private static String xml(String words, String tag, int id) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace("é", "&#233;");
    int space = escaped.indexOf(' ');
    String attribute = tag.equals("hi") ? "" : " id=\"" + id + "\"";
    return space < 0
        ? escaped
        : "<"
            + tag
            + attribute
            + ">"
            + escaped.substring(0, space)
            + "</"
            + tag
            + ">"
            + escaped.substring(space);
  }

  private static String po(String words) {
    String escaped = words.replace("\\", "\\\\").replace("\"", "\\\"");
    int space = escaped.indexOf(' ') + 1;
    return "\"" + escaped.substring(0, space) + "\"\n\"" + escaped.substring(space) + "\"";
  }

  private static void agree(String name, String file, IFilter filter) throws ReadException {
    List<String> expected = new ArrayList<>();
    try (filter) {
      filter.open(new RawDocument(file, ENGLISH, GERMAN));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          add(event.getTextUnit(), expected);
        }
      }
    }
    Document document = Sides.read(name, file);
    List<String> found =
        document.bitext().orElseThrow().segments().stream()
            .map(pair -> line(document, pair))
            .toList();
    assertThat(found).as(file).containsExactlyElementsOf(expected);
  }

  private static void add(ITextUnit unit, List<String> lines) {
    for (Segment segment : unit.getSource().getSegments()) {
      Segment other =
          unit.hasTarget(GERMAN) ? unit.getTarget(GERMAN).getSegments().get(segment.id) : null;
      String german = other == null ? "" : other.getContent().getText();
      lines.add(segment.getContent().getText().strip() + " = " + german.strip());
    }
  }

  private static String line(Document document, SegmentPair pair) {
    String english = pair.english().map(e -> e.span().in(document.prose())).orElse("");
    return english + " = " + pair.other().map(SegmentPair.Other::text).orElse("");
  }

  @Provide
  Arbitrary<List<List<Pair>>> units() {
    Arbitrary<String> words =
        Arbitraries.of("Fog", "bells", "Café", "𝔸", "a & b", "1 < 2", "\"rang\"", "(twice).", "é");
    Arbitrary<String> text = words.list().ofMinSize(1).ofMaxSize(6).map(w -> String.join(" ", w));
    Arbitrary<String> translated =
        Arbitraries.of("Nebel", "Glöckchen", "& Ähre", "霧鐘", "zwei.")
            .list()
            .ofMaxSize(4)
            .map(w -> String.join(" ", w));
    return Combinators.combine(text, translated)
        .as(Pair::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
