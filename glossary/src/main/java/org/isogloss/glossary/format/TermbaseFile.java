package org.isogloss.glossary.format;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.RevisedText;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;
import org.isogloss.glossary.format.table.LayoutFinder;
import org.isogloss.glossary.format.table.Table;
import org.isogloss.glossary.format.table.TableLayout;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.format.table.TableReader;
import org.isogloss.glossary.format.table.TableWriter;
import org.isogloss.glossary.format.table.Xlsx;
import org.isogloss.glossary.format.yaml.YamlNodes;
import org.isogloss.glossary.format.yaml.YamlReader;
import org.isogloss.glossary.format.yaml.YamlWriter;
import org.isogloss.glossary.sheet.WorkbookExtras;

/**
 * A termbase file as read: its contents, and what is needed to write it back in the same layout.
 */
public final class TermbaseFile {

  /** A file to be written. */
  public static final class Rendered {

    private final byte[] bytes;
    private final boolean withoutTerms;
    private final List<String> warnings;
    private final List<String> losses;

    Rendered(byte[] bytes, boolean withoutTerms, Warnings warnings) {
      this.bytes = bytes;
      this.withoutTerms = withoutTerms;
      this.warnings = List.copyOf(warnings.lines());
      this.losses = warnings.losses();
    }

    /** The fields with a value that is not in it, one line each. */
    public List<String> losses() {
      return losses;
    }

    /** Its contents. */
    public byte[] bytes() {
      return bytes.clone();
    }

    /** Whether it contains no terms. */
    public boolean isWithoutTerms() {
      return withoutTerms;
    }

    /** What the format could not hold, one line each. */
    public List<String> warnings() {
      return warnings;
    }
  }

  private final Path path;
  private final TermbaseFormat format;
  private final Termbase termbase;
  private final byte[] bytes;
  private final TableOptions options;
  private final List<ReadNote> notes;

  /** The nodes of a YAML file that is read to be revised, which would be composed again. */
  private final Optional<YamlNodes> nodes;

  private TermbaseFile(
      Path path,
      TermbaseFormat format,
      Termbase termbase,
      byte[] bytes,
      TableOptions options,
      Notes notes,
      Optional<YamlNodes> nodes) {
    this.path = path;
    this.format = format;
    this.termbase = termbase;
    this.bytes = bytes;
    this.options = options;
    this.notes = List.copyOf(notes.list());
    this.nodes = nodes;
  }

  /**
   * Reads a file; its format is detected by name and contents.
   *
   * @throws TermbaseException if the file cannot be read or has an error; it reports the first one
   */
  public static TermbaseFile read(Path path, TableOptions options) throws TermbaseException {
    return read(path, named(path), options, TermbaseReader.bytes(path));
  }

  /**
   * Reads a file that is to be revised, and keeps what that takes; its format is detected by name
   * and contents.
   *
   * @throws TermbaseException if the file cannot be read or has an error; it reports the first one
   */
  public static TermbaseFile readToRevise(Path path, TableOptions options)
      throws TermbaseException {
    TermbaseFormat named = named(path);
    byte[] bytes = TermbaseReader.bytes(path);
    if (named == TermbaseFormat.YAML) {
      SourceText source = SourceText.decode(path, bytes);
      if (Formats.recognise(named, source) == named) {
        YamlNodes nodes = new YamlNodes(source);
        Termbase termbase = new YamlReader(nodes).parse();
        return new TermbaseFile(
            path, named, termbase, bytes, options, new Notes(), Optional.of(nodes));
      }
    }
    return read(path, named, options, bytes);
  }

  private static TermbaseFormat named(Path path) throws TermbaseException {
    return TermbaseFormat.named(path)
        .orElseThrow(
            () ->
                new TermbaseException(
                    path,
                    1,
                    1,
                    "unknown glossary format",
                    "a file name ending in " + TermbaseFormat.allEndings()));
  }

  /** Reads a file in a format given by the user. */
  public static TermbaseFile read(Path path, TermbaseFormat format, TableOptions options)
      throws TermbaseException {
    return read(path, format, options, TermbaseReader.bytes(path));
  }

  static TermbaseFile read(Path path, TermbaseFormat named, TableOptions options, byte[] bytes)
      throws TermbaseException {
    Notes notes = new Notes();
    if (named == TermbaseFormat.XLSX) {
      Table table = Xlsx.read(path, bytes, notes);
      TableLayout layout = TableLayout.of(table, options, notes);
      Termbase termbase = new TableReader(table, layout, notes).parse();
      return new TermbaseFile(path, named, termbase, bytes, options, notes, Optional.empty());
    }
    SourceText source = SourceText.decode(path, bytes);
    TermbaseFormat format = Formats.recognise(named, source);
    Termbase termbase = Formats.parse(format, source, options, notes);
    return new TermbaseFile(path, format, termbase, bytes, options, notes, Optional.empty());
  }

  /** The path of the file. */
  public Path path() {
    return path;
  }

  /** The format it was read as. */
  public TermbaseFormat format() {
    return format;
  }

  /** Its contents. */
  public Termbase termbase() {
    return termbase;
  }

  /** What could not be read as written, in the order of the file. */
  public List<ReadNote> notes() {
    return notes;
  }

  /** The bytes of the file on disk. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Returns the file with other contents: in the same format, encoding and layout, and with the
   * same line ends.
   *
   * @throws TermbaseException if the file's own text cannot serve as the frame of the new one, or
   *     if the format cannot hold a term
   */
  public Rendered revise(Termbase changed) throws TermbaseException {
    requireWritten(path, format);
    Warnings warnings = new Warnings();
    byte[] revised;
    if (format == TermbaseFormat.XLSX) {
      revised = revisedWorkbook(changed, warnings);
      ReadBack.check(path, format, options, changed, revised);
    } else {
      RevisedText text = revisedText(changed, warnings);
      revised = encoded(text, changed);
      if (!text.verified() || !isSame(text.text(), revised)) {
        ReadBack.check(path, format, options, changed, revised);
      }
    }
    return new Rendered(revised, changed.termCount() == 0, warnings);
  }

  private static void requireWritten(Path path, TermbaseFormat format) throws TermbaseException {
    if (!format.isWritten()) {
      throw new TermbaseException(
          path,
          1,
          1,
          format.label() + " can be read but not written",
          "one of " + TermbaseFormat.writtenLabels());
    }
  }

  private RevisedText revisedText(Termbase changed, Warnings warnings) throws TermbaseException {
    return nodes.isPresent()
        ? YamlWriter.revise(nodes.get(), changed, warnings)
        : Formats.revise(format, SourceText.decode(path, bytes), options, changed, warnings);
  }

  /** Whether a file that is about to be written will be read as a text, in the same format. */
  private boolean isSame(String text, byte[] written) throws TermbaseException {
    SourceText again = SourceText.decode(path, written);
    return again.text().equals(text) && Formats.recognise(format, again) == format;
  }

  private byte[] encoded(RevisedText revised, Termbase changed) throws TermbaseException {
    try {
      SourceText old = SourceText.decode(path, bytes);
      return revised.exact() ? old.encodeExactly(revised.text()) : old.encode(revised.text());
    } catch (CharacterCodingException e) {
      throw ReadBack.refusal(path, format, changed, e);
    }
  }

  private byte[] revisedWorkbook(Termbase changed, Warnings warnings) throws TermbaseException {
    List<String> sheets = Xlsx.sheets(bytes);
    if (sheets.size() > 1) {
      throw new TermbaseException(
          path,
          1,
          1,
          "a workbook of " + sheets.size() + " sheets",
          "one sheet, since others would be lost");
    }
    warnings.add("formats and formulas of cells", "cannot be kept in xlsx");
    WorkbookExtras.of(bytes).forEach(extra -> warnings.add(extra, "cannot be kept in xlsx"));
    Notes notes = new Notes();
    Table table = Xlsx.read(path, bytes, notes);
    if (!notes.list().isEmpty()) {
      warnings.add("cells beyond column " + LayoutFinder.WIDEST, "cannot be kept in xlsx");
    }
    return Xlsx.write(
        sheets.get(0),
        Formats.cells(Formats.revisedRows(format, table, options, changed, warnings)));
  }

  /** Creates a new file in a format, in UTF-8 with LF, without a name yet. */
  public static Rendered render(Termbase termbase, TermbaseFormat format, TableOptions options)
      throws TermbaseException {
    return render(Path.of(""), termbase, format, options);
  }

  /**
   * Creates a new file in a format, in UTF-8 with LF.
   *
   * @param path its name, which determines the purpose of a Vale vocabulary
   * @throws TermbaseException if the format cannot be written, or if the result could not be read
   *     back
   */
  public static Rendered render(
      Path path, Termbase termbase, TermbaseFormat format, TableOptions options)
      throws TermbaseException {
    requireWritten(path, format);
    Warnings warnings = new Warnings();
    byte[] bytes;
    boolean withoutTerms = termbase.termCount() == 0;
    if (format == TermbaseFormat.XLSX) {
      bytes = Xlsx.write("Glossary", TableWriter.rows(termbase, format, warnings));
    } else {
      String text = Formats.render(path, format, termbase, options, warnings);
      withoutTerms = Formats.isWithoutTerms(format, text, termbase);
      try {
        bytes = new SourceText(path, "", StandardCharsets.UTF_8, false).encode(text);
      } catch (CharacterCodingException e) {
        throw ReadBack.refusal(path, format, termbase, e);
      }
    }
    if (!withoutTerms) {
      TableOptions headed =
          new TableOptions(List.of(), options.sourceLanguage(), options.targetLanguage());
      ReadBack.checkNew(path, format, headed, termbase, bytes);
    }
    return new Rendered(bytes, withoutTerms, warnings);
  }

  /** The format of a file to be written: given by the user or by its name. */
  public static Optional<TermbaseFormat> formatOf(Path path, Optional<TermbaseFormat> said) {
    return said.or(() -> TermbaseFormat.named(path));
  }
}
