package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.bilingual.columns.FileLanguages;
import org.isogloss.core.document.bilingual.columns.PairColumns;
import org.isogloss.core.document.language.LanguagePair;
import org.isogloss.core.document.sheet.Workbook;

/**
 * Reads texts and their translations from columns of Excel workbooks. A line of the source is a
 * row. Of several sheets, those with the languages of the first one that is bilingual are read.
 */
public final class XlsxReader implements DocumentReader {

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    Workbook book = Workbook.open(bytes);
    LanguagePair named = FileLanguages.of(id);
    List<Unit> units = new ArrayList<>();
    List<Comment> comments = new ArrayList<>();
    PairColumns first = null;
    String reason = "a workbook without a visible sheet, expected one with a table";
    boolean isFirst = true;
    for (Workbook.Sheet sheet : book.sheets()) {
      TableUnits table = new TableUnits(sheet.table());
      PairColumns.Decision decision = table.columns(named);
      reason = isFirst ? "sheet '" + sheet.name() + "': " + decision.reason() : reason;
      isFirst = false;
      Optional<PairColumns> columns = decision.columns();
      if (columns.isPresent() && (first == null || isAlike(first, columns.get()))) {
        first = first == null ? columns.get() : first;
        units.addAll(table.units(columns.get()));
        comments.addAll(table.comments(columns.get()));
      }
    }
    if (first == null) {
      throw new ReadException(reason);
    }
    PackageSource source = new PackageSource(bytes, book.text());
    return UnitsDocument.of(id, source, first.english(), first.languages(), units, comments);
  }

  private static boolean isAlike(PairColumns one, PairColumns other) {
    return one.english() == other.english() && one.languages().equals(other.languages());
  }
}
