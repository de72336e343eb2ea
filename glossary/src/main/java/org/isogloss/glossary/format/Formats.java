package org.isogloss.glossary.format;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.RevisedText;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;
import org.isogloss.glossary.format.table.Csv;
import org.isogloss.glossary.format.table.MarkdownTable;
import org.isogloss.glossary.format.table.OmegatGlossary;
import org.isogloss.glossary.format.table.Table;
import org.isogloss.glossary.format.table.TableLayout;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.format.table.TableReader;
import org.isogloss.glossary.format.table.TableRevision;
import org.isogloss.glossary.format.table.TableWriter;
import org.isogloss.glossary.format.vale.ValeSubstitution;
import org.isogloss.glossary.format.vale.ValeVocabulary;
import org.isogloss.glossary.format.xml.MultiTermReader;
import org.isogloss.glossary.format.xml.TbxFrame;
import org.isogloss.glossary.format.xml.TbxReader;
import org.isogloss.glossary.format.xml.TbxWriter;
import org.isogloss.glossary.format.yaml.YamlNodes;
import org.isogloss.glossary.format.yaml.YamlReader;
import org.isogloss.glossary.format.yaml.YamlWriter;

/** Dispatches text formats to the classes that read and write them. */
final class Formats {

  /** The key that makes a YAML file a Vale style. */
  private static final Pattern STYLE = Pattern.compile("(?m)^([\"']?)extends\\1[ \\t]*:");

  /** The first tag of an XML file. */
  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(\\w+)[\\s/>]");

  private Formats() {}

  /** The format of a text whose file name is ambiguous. */
  static TermbaseFormat recognise(TermbaseFormat named, SourceText source) {
    String text = source.text();
    return switch (named) {
      case YAML -> STYLE.matcher(text).find() ? TermbaseFormat.VALE_SUBSTITUTION : named;
      case TBX -> isMultiTerm(text) ? TermbaseFormat.MULTITERM : named;
      case VALE_VOCABULARY -> text.indexOf('\t') >= 0 ? TermbaseFormat.OMEGAT : named;
      default -> named;
    };
  }

  private static boolean isMultiTerm(String text) {
    Matcher root = ROOT.matcher(text);
    return root.find() && (root.group(1).equals("mtf") || root.group(1).equals("conceptGrp"));
  }

  static Termbase parse(TermbaseFormat format, SourceText source, TableOptions options, Notes notes)
      throws TermbaseException {
    return switch (format) {
      case YAML -> new YamlReader(source).parse();
      case CSV, TSV, OMEGAT, MARKDOWN -> {
        Table table = table(format, source);
        yield new TableReader(table, layout(format, table, options, notes), notes).parse();
      }
      case TBX, TBX_DCT, TBX_CORE, TBX_V2 -> new TbxReader(source, notes).parse();
      case MULTITERM -> new MultiTermReader(source, notes).parse();
      case VALE_VOCABULARY -> ValeVocabulary.parse(source, notes);
      case VALE_SUBSTITUTION -> new ValeSubstitution(source, notes).parse();
      case XLSX -> throw new IllegalArgumentException("XLSX is not a text format");
    };
  }

  private static Table table(TermbaseFormat format, SourceText source) throws TermbaseException {
    return switch (format) {
      case CSV -> Csv.read(source, Csv.delimiter(source.text()));
      case MARKDOWN -> MarkdownTable.read(source);
      case OMEGAT -> OmegatGlossary.read(source);
      default -> Csv.read(source, '\t');
    };
  }

  private static TableLayout layout(
      TermbaseFormat format, Table table, TableOptions options, Notes notes)
      throws TermbaseException {
    return format == TermbaseFormat.OMEGAT && options.columns().isEmpty()
        ? OmegatGlossary.layout(table, options)
        : TableLayout.of(table, options, notes);
  }

  static String render(
      Path path,
      TermbaseFormat format,
      Termbase termbase,
      TableOptions options,
      Warnings warnings) {
    return switch (format) {
      case YAML -> YamlWriter.render(termbase);
      case CSV -> Csv.write(TableWriter.rows(termbase, format, warnings), ',');
      case TSV -> Csv.write(TableWriter.rows(termbase, format, warnings), '\t');
      case MARKDOWN -> MarkdownTable.write(TableWriter.rows(termbase, format, warnings));
      case OMEGAT -> OmegatGlossary.write(termbase, options, warnings);
      case TBX, TBX_DCT, TBX_CORE, TBX_V2 -> new TbxWriter(format, warnings).render(termbase);
      case VALE_VOCABULARY -> ValeVocabulary.render(path, termbase, warnings);
      case VALE_SUBSTITUTION -> ValeSubstitution.render(termbase, warnings);
      case XLSX, MULTITERM -> throw new IllegalArgumentException(format + " is written elsewhere");
    };
  }

  /** Whether the text written for a termbase contains none of its terms. */
  static boolean isWithoutTerms(TermbaseFormat format, String text, Termbase termbase) {
    return switch (format) {
      case OMEGAT, VALE_VOCABULARY -> text.isEmpty();
      case VALE_SUBSTITUTION -> !ValeSubstitution.holdsAny(termbase);
      default -> termbase.termCount() == 0;
    };
  }

  static RevisedText revise(
      TermbaseFormat format,
      SourceText old,
      TableOptions options,
      Termbase changed,
      Warnings warnings)
      throws TermbaseException {
    return switch (format) {
      case YAML -> YamlWriter.revise(new YamlNodes(old), changed, warnings);
      case CSV, TSV -> {
        char delimiter = format == TermbaseFormat.CSV ? Csv.delimiter(old.text()) : '\t';
        yield RevisedText.exact(
            Csv.revise(old, revisedRows(format, old, options, changed, warnings), delimiter));
      }
      case MARKDOWN ->
          RevisedText.unread(
              MarkdownTable.revise(
                  old.text(), revisedRows(format, old, options, changed, warnings)));
      case TBX, TBX_DCT, TBX_CORE, TBX_V2 ->
          RevisedText.exact(TbxFrame.revise(old, changed, warnings));
      case VALE_SUBSTITUTION -> ValeSubstitution.revise(old, changed, warnings);
      case OMEGAT -> {
        if (options.columns().isEmpty()) {
          yield RevisedText.unread(OmegatGlossary.revise(old, options, changed, warnings));
        }
        warnings.add("comments", "cannot be kept if the columns are named");
        yield RevisedText.unread(
            OmegatGlossary.write(cells(revisedRows(format, old, options, changed, warnings))));
      }
      case VALE_VOCABULARY -> RevisedText.unread(ValeVocabulary.revise(old, changed, warnings));
      case XLSX, MULTITERM -> throw new IllegalArgumentException(format + " is written elsewhere");
    };
  }

  static List<List<String>> cells(List<TableRevision.Row> rows) {
    return rows.stream().map(TableRevision.Row::cells).toList();
  }

  /** The rows in the columns of the old table. */
  private static List<TableRevision.Row> revisedRows(
      TermbaseFormat format,
      SourceText old,
      TableOptions options,
      Termbase changed,
      Warnings warnings)
      throws TermbaseException {
    return revisedRows(format, table(format, old), options, changed, warnings);
  }

  static List<TableRevision.Row> revisedRows(
      TermbaseFormat format, Table table, TableOptions options, Termbase changed, Warnings warnings)
      throws TermbaseException {
    TableLayout layout = TableLayout.of(table, options, new Notes());
    boolean fixed = !options.columns().isEmpty();
    return new TableRevision(table, layout, fixed, changed).rows(format, warnings);
  }
}
