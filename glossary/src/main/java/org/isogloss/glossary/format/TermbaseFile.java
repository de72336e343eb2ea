package org.isogloss.glossary.format;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;

/** A termbase file as read: its contents, and what is needed to write it again in its own way. */
public final class TermbaseFile {

  /** A file to be written. */
  public static final class Rendered {

    private final byte[] bytes;
    private final boolean withoutTerms;
    private final List<String> warnings;

    Rendered(byte[] bytes, boolean withoutTerms, List<String> warnings) {
      this.bytes = bytes;
      this.withoutTerms = withoutTerms;
      this.warnings = List.copyOf(warnings);
    }

    /** Its contents. */
    public byte[] bytes() {
      return bytes.clone();
    }

    /** Whether it holds no term at all. */
    public boolean isWithoutTerms() {
      return withoutTerms;
    }

    /** What the format could not hold, a line each. */
    public List<String> warnings() {
      return warnings;
    }
  }

  private final Path path;
  private final TermbaseFormat format;
  private final Termbase termbase;
  private final byte[] bytes;
  private final TableOptions options;

  private TermbaseFile(
      Path path, TermbaseFormat format, Termbase termbase, byte[] bytes, TableOptions options) {
    this.path = path;
    this.format = format;
    this.termbase = termbase;
    this.bytes = bytes;
    this.options = options;
  }

  /**
   * Reads a file; its name and contents tell the format.
   *
   * @throws TermbaseException if the file cannot be read or holds an error; it names the first
   */
  public static TermbaseFile read(Path path, TableOptions options) throws TermbaseException {
    TermbaseFormat named =
        TermbaseFormat.named(path)
            .orElseThrow(
                () ->
                    new TermbaseException(
                        path,
                        1,
                        1,
                        "unknown kind of termbase",
                        "a file name in .yaml, .csv, .tsv, .xlsx, .tbx, .tab, .md or .txt"));
    return read(path, named, options, TermbaseReader.bytes(path));
  }

  /** Reads a file in a format that the user names. */
  public static TermbaseFile read(Path path, TermbaseFormat format, TableOptions options)
      throws TermbaseException {
    return read(path, format, options, TermbaseReader.bytes(path));
  }

  private static TermbaseFile read(
      Path path, TermbaseFormat named, TableOptions options, byte[] bytes)
      throws TermbaseException {
    if (named == TermbaseFormat.XLSX) {
      Table table = Xlsx.read(path, bytes);
      Termbase termbase = new TableReader(table, TableLayout.of(table, options)).parse();
      return new TermbaseFile(path, named, termbase, bytes, options);
    }
    SourceText source = SourceText.decode(path, bytes);
    TermbaseFormat format = Formats.recognise(named, source);
    return new TermbaseFile(path, format, Formats.parse(format, source, options), bytes, options);
  }

  /** Where the file lies. */
  public Path path() {
    return path;
  }

  /** What it was read as. */
  public TermbaseFormat format() {
    return format;
  }

  /** What it holds. */
  public Termbase termbase() {
    return termbase;
  }

  /** The file as it lay on disk. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The file with other contents: in the same format, encoding, layout and with the same line ends.
   *
   * @throws TermbaseException if the file's own text cannot be taken as the frame of the new one,
   *     or if the format has no place for a term
   */
  public Rendered revise(Termbase changed) throws TermbaseException {
    Warnings warnings = new Warnings();
    byte[] revised =
        format == TermbaseFormat.XLSX
            ? revisedWorkbook(changed, warnings)
            : revisedText(changed, warnings);
    refuseLoss(changed, revised);
    return new Rendered(revised, changed.termCount() == 0, warnings.lines());
  }

  private byte[] revisedText(Termbase changed, Warnings warnings) throws TermbaseException {
    SourceText source = SourceText.decode(path, bytes);
    try {
      return source.encode(Formats.revise(format, source, options, changed, warnings));
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException("a text that cannot be encoded", e);
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
          "one sheet, for others would be lost");
    }
    warnings.add("formats and formulas of cells", "cannot be kept in xlsx");
    Table table = Xlsx.read(path, bytes);
    return Xlsx.write(
        sheets.get(0), Formats.revisedRows(format, table, options, changed, warnings));
  }

  /** No file is written that holds a term less than it should. */
  private void refuseLoss(Termbase changed, byte[] revised) throws TermbaseException {
    Termbase reread;
    try {
      reread = read(path, format, options, revised).termbase();
    } catch (TermbaseException e) {
      TermbaseException failure =
          new TermbaseException(
              path,
              1,
              1,
              "the change has no place in " + format.label() + " (" + e.detail() + ")",
              "another format");
      failure.initCause(e);
      throw failure;
    }
    Map<String, Long> held = texts(reread);
    for (Map.Entry<String, Long> wanted : texts(changed).entrySet()) {
      if (held.getOrDefault(wanted.getKey(), 0L) < wanted.getValue()) {
        throw new TermbaseException(
            path,
            1,
            1,
            "“" + wanted.getKey() + "” has no place in " + format.label(),
            "another status or another format");
      }
    }
  }

  /** How often each text is a term, with blanks as formats of lines hold them. */
  private static Map<String, Long> texts(Termbase termbase) {
    return termbase.concepts().stream()
        .flatMap(concept -> concept.languages().stream())
        .flatMap(section -> section.terms().stream())
        .map(term -> term.text().strip().replaceAll("\\s+", " "))
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
  }

  /** A new file of a format, in UTF-8 with LF, without a name yet. */
  public static Rendered render(Termbase termbase, TermbaseFormat format, TableOptions options) {
    return render(Path.of(""), termbase, format, options);
  }

  /**
   * A new file of a format, in UTF-8 with LF.
   *
   * @param path its name, which tells what a vocabulary of Vale is for
   */
  public static Rendered render(
      Path path, Termbase termbase, TermbaseFormat format, TableOptions options) {
    Warnings warnings = new Warnings();
    if (format == TermbaseFormat.XLSX) {
      byte[] workbook = Xlsx.write("Glossary", TableWriter.rows(termbase, format, warnings));
      return new Rendered(workbook, termbase.termCount() == 0, warnings.lines());
    }
    String text = Formats.render(path, format, termbase, options, warnings);
    return new Rendered(
        text.getBytes(StandardCharsets.UTF_8),
        Formats.isWithoutTerms(format, text, termbase),
        warnings.lines());
  }

  /** The format of a file to be written: as the user says, or as its name tells. */
  public static Optional<TermbaseFormat> formatOf(Path path, Optional<TermbaseFormat> said) {
    return said.or(() -> TermbaseFormat.named(path));
  }
}
