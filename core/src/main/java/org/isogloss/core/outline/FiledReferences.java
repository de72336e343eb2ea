package org.isogloss.core.outline;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param unread why files could not be read, one fragment each; a key that is missing here may be
 *     there
 */
public record FiledReferences(Map<String, String> dois, List<String> unread) {

  private static final Pattern PLACE = Pattern.compile("line \\d{1,9}, column \\d{1,9}");

  /** What a document without such files has. */
  static final FiledReferences NONE = new FiledReferences(Map.of(), List.of());

  public FiledReferences {
    dois = Map.copyOf(dois);
    unread = List.copyOf(unread);
  }

  /** Reads the files of a document. */
  public static FiledReferences of(Document document) {
    if (document.bibliographies().isEmpty()) {
      return NONE;
    }
    Map<String, String> dois = new TreeMap<>();
    List<String> unread = new ArrayList<>();
    for (BibliographyFile file : document.bibliographies()) {
      if (file.text().isEmpty()) {
        unread.add(file.name() + " does not exist or is larger than 1 MB");
        continue;
      }
      try {
        parsed(file.text().get())
            .getEntries()
            .forEach((key, entry) -> dois.put(key.getValue().strip(), doi(entry)));
      } catch (ParseException | TokenMgrException e) {
        unread.add(file.name() + " is not BibTeX" + place(e));
      }
    }
    return new FiledReferences(dois, unread);
  }

  /** Whether all files could be read. */
  public boolean isComplete() {
    return unread.isEmpty();
  }

  private static BibTeXDatabase parsed(String text) throws ParseException {
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
    return parser.parse(new StringReader(text));
  }

  /** The line and column that the parser names, if it does. */
  private static String place(Exception e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find() ? " at " + place.group() : "";
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
