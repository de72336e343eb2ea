package org.isogloss.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.report.json.JsonReporter;
import org.isogloss.report.json.JsonText;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.Wording;
import org.isogloss.report.summary.SummaryView;
import org.isogloss.report.text.FirstWords;
import org.isogloss.report.text.SafeText;
import org.isogloss.report.text.StyledText;
import org.isogloss.rules.terms.RankedTerm;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** Writes the terms of a manuscript as a table, as tab-separated values, or as JSON. */
public final class TermsReporter {

  private static final int WIDEST_TERM = 44;

  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final PlaceNames names;
  private final int kwic;

  /**
   * @param documents the documents of the manuscript
   * @param kwic how many places of each term are shown in context
   */
  public TermsReporter(List<Document> documents, int kwic) {
    documents.forEach(document -> this.documents.put(document.id(), document));
    this.names = new PlaceNames(documents);
    this.kwic = kwic;
  }

  /** A line per term, followed by the other names of its concept and places in context. */
  public String table(List<RankedTerm> terms, int width) {
    StringBuilder out = new StringBuilder();
    out.append(row("termhood", "count", "files", "term"));
    for (RankedTerm term : terms) {
      out.append(
          row(
              String.format(Locale.ROOT, "%.1f", term.termhood()),
              String.valueOf(term.form().count()),
              String.valueOf(files(term.form())),
              FirstWords.of(term.form().text(), WIDEST_TERM)));
      String others = rivals(term);
      if (!others.isEmpty()) {
        out.append(row("", "", "", "  also " + others));
      }
      term.form().mentions().stream()
          .limit(kwic)
          .forEach(mention -> out.append(line(mention, width)));
    }
    return out.append(SummaryView.counted(terms.size(), "term")).append('\n').toString();
  }

  private static String row(String termhood, String count, String files, String term) {
    String line = String.format("%8s %6s %6s  %s", termhood, count, files, term);
    return SafeText.line(line).stripTrailing() + "\n";
  }

  private static String rivals(RankedTerm term) {
    return term.names().stream()
        .skip(1)
        .map(form -> "%s (%d)".formatted(form.text(), form.count()))
        .collect(Collectors.joining(", "));
  }

  private static long files(TermForm form) {
    return form.mentions().stream().map(mention -> mention.place().document()).distinct().count();
  }

  /** A place in context, with the term in the middle: keyword in context (H. P. Luhn, 1960). */
  private String line(Mention mention, int width) {
    Place place = mention.place();
    Document document = documents.get(place.document());
    Span block = document.blockAt(place.span().start()).span();
    Span span = place.span();
    String label = names.withFile(document.location(span), Wording.BRIEF);
    int room = Math.max(10, (width - 30 - span.length()) / 2);
    Span before = new Span(Math.max(block.start(), span.start() - room), span.start());
    Span behind = new Span(span.end(), Math.min(block.end(), span.end() + room));
    String left = oneLine(before.in(document.prose()));
    String right = oneLine(behind.in(document.prose()));
    String text = left + "[" + oneLine(span.in(document.prose())) + "]" + right;
    int indent = Math.max(0, room - left.length());
    return new StyledText().append(" ".repeat(indent) + text + "  " + label).line(false) + "\n";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /**
   * A line per term: termhood, count, files, term, concept; competing terms share a concept number.
   */
  public String tsv(List<RankedTerm> terms) {
    StringBuilder out = new StringBuilder();
    Map<Object, Integer> numbers = new HashMap<>();
    try (CSVPrinter printer =
        new CSVPrinter(out, CSVFormat.TDF.builder().setRecordSeparator("\n").get())) {
      printer.printRecord("termhood", "count", "files", "term", "concept");
      for (RankedTerm term : terms) {
        printer.printRecord(
            String.format(Locale.ROOT, "%.2f", term.termhood()),
            term.form().count(),
            files(term.form()),
            SafeText.of(term.form().text()),
            term.concepts().stream()
                .findFirst()
                .map(concept -> numbers.computeIfAbsent(concept, c -> numbers.size() + 1))
                .map(String::valueOf)
                .orElse(""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toString();
  }

  /** The report of the term-variants rule, with the list of terms as an additional field. */
  public String json(Report report, List<RuleInfo> rules, String version, List<RankedTerm> terms) {
    ObjectNode root = JsonReporter.tree(report, rules, version, documents.values());
    ArrayNode list = root.putArray("terms");
    for (RankedTerm term : terms) {
      ObjectNode node = list.addObject();
      node.put("text", term.form().text());
      node.put("termhood", Math.round(term.termhood() * 1000) / 1000.0);
      node.put("count", term.form().count());
      ArrayNode places = node.putArray("locations");
      for (Mention mention : term.form().mentions()) {
        Location location =
            documents.get(mention.place().document()).location(mention.place().span());
        places.add(JsonText.location(location));
      }
    }
    return JsonText.of(root);
  }
}
