package org.isogloss.core.document.bilingual;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.bilingual.columns.FileLanguages;
import org.isogloss.core.document.bilingual.columns.PairColumns;
import org.isogloss.core.document.language.LanguagePair;
import org.isogloss.core.document.sheet.CellTable;
import org.isogloss.core.document.sheet.DelimitedText;

/** Reads texts and their translations from columns of delimited text (CSV, TSV). */
public final class DelimitedReader implements DocumentReader {

  /** What separates the cells. */
  public enum Delimiter {
    /** Tabs. */
    TAB,
    /** Commas, or what a program writes instead. */
    COMMA
  }

  private final Delimiter delimiter;

  /** Creates a reader of files with a delimiter. */
  public DelimitedReader(Delimiter delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes);
    CellTable table =
        delimiter == Delimiter.TAB
            ? DelimitedText.tabs(file.text())
            : DelimitedText.commas(file.text());
    TableUnits units = new TableUnits(table);
    PairColumns.Decision decision = units.columns(FileLanguages.of(id));
    PairColumns columns =
        decision.columns().orElseThrow(() -> new ReadException(decision.reason()));
    LanguagePair languages = columns.languages();
    return UnitsDocument.of(
        id, file, columns.english(), languages, units.units(columns), units.comments(columns));
  }
}
