package org.isogloss.report.bitext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.report.text.SafeText;
import org.isogloss.report.text.XmlLayout;

/** Lists the sentences of translations beside those of their sources. */
public final class BitextReporter {

  private final List<Document> documents;

  /**
   * @param documents those that are beside a source; others are left out
   */
  public BitextReporter(List<Document> documents) {
    this.documents = List.copyOf(documents);
  }

  /** A line per pair: confidence, places and texts; a side that was left out is empty. */
  public String tsv() {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer =
        new CSVPrinter(out, CSVFormat.TDF.builder().setRecordSeparator("\n").get())) {
      printer.printRecord("confidence", "place", "english", "source place", "source");
      for (Document document : documents) {
        for (SegmentPair pair : document.bitext().map(Bitext::segments).orElse(List.of())) {
          printer.printRecord(
              confidence(pair),
              pair.english().map(text -> document.location(text.span()).toString()).orElse(""),
              pair.english().map(text -> english(document, text)).orElse(""),
              pair.other().map(text -> place(document, text)).orElse(""),
              pair.other().map(BitextReporter::source).orElse(""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toString();
  }

  /**
   * A translation memory in TMX 1.4 (LISA OSCAR, 2005) with the pairs that have both sides.
   *
   * @param version the version of the program
   */
  public String tmx(String version) {
    try {
      XmlLayout out = new XmlLayout();
      out.open("tmx", "version", "1.4");
      out.empty(
          "header",
          "creationtool",
          "isogloss",
          "creationtoolversion",
          version,
          "segtype",
          "sentence",
          "o-tmf",
          "isogloss",
          "adminlang",
          "en",
          "srclang",
          language().tag(),
          "datatype",
          "plaintext");
      out.open("body");
      for (Document document : documents) {
        for (SegmentPair pair : document.bitext().map(Bitext::segments).orElse(List.of())) {
          if (pair.english().isPresent() && pair.other().isPresent()) {
            add(document, pair, out);
          }
        }
      }
      out.close();
      out.close();
      return out.finish();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  private void add(Document document, SegmentPair pair, XmlLayout out) throws XMLStreamException {
    out.open("tu");
    out.leaf("prop", confidence(pair), "type", "x-confidence");
    out.leaf("prop", document.id().path(), "type", "x-document");
    out.open("tuv", "xml:lang", language().tag());
    out.leaf("seg", source(pair.other().orElseThrow()));
    out.close();
    out.open("tuv", "xml:lang", document.language().orElse(LanguageTag.ENGLISH).tag());
    out.leaf("seg", english(document, pair.english().orElseThrow()));
    out.close();
    out.close();
  }

  /** The language of the sources. */
  private LanguageTag language() {
    return documents.stream()
        .flatMap(document -> document.bitext().stream())
        .flatMap(sides -> sides.other().stream())
        .findFirst()
        .orElse(LanguageTag.UNDETERMINED);
  }

  private static String confidence(SegmentPair pair) {
    return String.format(Locale.ROOT, "%.2f", pair.confidence());
  }

  private static String english(Document document, SegmentPair.English text) {
    return line(text.span().in(document.prose()));
  }

  private static String source(SegmentPair.Other text) {
    return line(text.text());
  }

  private static String place(Document document, SegmentPair.Other text) {
    Optional<Document> file = text.file();
    return file.orElse(document).sourceLocation(text.place()).toString();
  }

  private static String line(String text) {
    return SafeText.of(text.replaceAll("\\s+", " "));
  }
}
