package org.isogloss.core.outline;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.isogloss.core.document.BibliographyFile;
import org.isogloss.core.document.Document;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/**
 * The references in the BibTeX files that a document names.
 *
 * @param dois the DOI of each key, in lower case and without a prefix; empty for none
 * @param isComplete whether all files could be read; if not, a key that is not here may be there
 */
public record FiledReferences(Map<String, String> dois, boolean isComplete) {

  /** What a document without such files has. */
  static final FiledReferences NONE = new FiledReferences(Map.of(), true);

  public FiledReferences {
    dois = Map.copyOf(dois);
  }

  /** Reads the files of a document. */
  static FiledReferences of(Document document) {
    if (document.bibliographies().isEmpty()) {
      return NONE;
    }
    Map<String, String> dois = new TreeMap<>();
    boolean complete = true;
    for (BibliographyFile file : document.bibliographies()) {
      Optional<BibTeXDatabase> read = file.text().flatMap(FiledReferences::parsed);
      read.ifPresent(
          database ->
              database
                  .getEntries()
                  .forEach((key, entry) -> dois.put(key.getValue().strip(), doi(entry))));
      complete &= read.isPresent();
    }
    return new FiledReferences(dois, complete);
  }

  /** Parses a file; empty if any part of it is not BibTeX. */
  private static Optional<BibTeXDatabase> parsed(String text) {
    try {
      BibTeXParser parser =
          new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, BibTeXString string) {
              // Abbreviations of journals are often defined elsewhere, and keys do not need them.
            }

            @Override
            public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
              // Nothing of the other entry is needed.
            }
          };
      return Optional.of(parser.parse(new StringReader(text)));
    } catch (ParseException | TokenMgrException e) {
      return Optional.empty();
    }
  }

  private static String doi(BibTeXEntry entry) {
    Value value = entry.getField(BibTeXEntry.KEY_DOI);
    if (value == null) {
      return "";
    }
    Matcher doi = EntryReader.DOI.matcher(value.toUserString());
    return doi.find() ? doi.group().toLowerCase(Locale.ROOT) : "";
  }
}
