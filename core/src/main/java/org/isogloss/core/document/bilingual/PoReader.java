package org.isogloss.core.document.bilingual;

import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.language.LanguagePair;

/** Reads the PO and POT files of gettext. */
public final class PoReader implements DocumentReader {

  /** In the header; templates have the word CHARSET there. */
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)Content-Type:[^\"\\n]{0,100}charset=(?!CHARSET)([\\w:.-]{1,40}?)(?:\\\\n|[\\s;\"])");

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes, CHARSET);
    PoParser.Content content = PoParser.parse(file.text());
    LanguagePair languages = PoLanguages.of(id, content.entries());
    List<PoEntry> entries = content.entries().stream().filter(one -> !one.isHeader()).toList();
    boolean untranslated =
        entries.stream().allMatch(entry -> entry.forms().stream().allMatch(UnitText::isBlank));
    Bitext.Side english =
        languages.english(untranslated).orElseThrow(() -> new ReadException(languages.refusal()));
    List<Unit> units = entries.stream().flatMap(entry -> entry.units(english)).toList();
    return UnitsDocument.of(id, file, english, languages, units, content.comments());
  }
}
