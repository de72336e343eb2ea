package org.isogloss.glossary.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a workbook contains besides texts, which are lost when its rows are rewritten. */
public final class WorkbookExtras {

  /** What parts of the package are, by what their names contain. */
  private static final Map<String, String> PARTS =
      Map.of(
          "xl/comments", "cell comments",
          "xl/threadedcomments", "cell comments",
          "xl/media/", "images",
          "xl/charts/", "charts",
          "xl/tables/", "tables",
          "vbaproject", "macros");

  /** What elements of a sheet are, by their names. */
  private static final Map<String, String> ELEMENTS =
      Map.of(
          "autoFilter", "filters",
          "conditionalFormatting", "conditional formats",
          "mergeCell", "merged cells",
          "hyperlink", "links",
          "sheetProtection", "protection");

  private WorkbookExtras() {}

  /** The names of what there is in a workbook that was read before, in the plural. */
  public static List<String> of(byte[] bytes) {
    Set<String> found = new LinkedHashSet<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        PARTS.forEach(
            (part, what) -> {
              if (name.contains(part)) {
                found.add(what);
              }
            });
        if (name.matches(".*worksheets/[^/]+\\.xml")) {
          addElements(zip.getInputStream(entry), found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return found.stream().sorted().toList();
  }

  private static void addElements(InputStream in, Set<String> found) throws IOException {
    try {
      XMLStreamReader reader = WorkbookGuard.reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          String name = reader.getLocalName();
          if (name.equals("dataValidation")) {
            boolean list = "list".equals(reader.getAttributeValue(null, "type"));
            found.add(list ? "drop-down lists" : "rules for input");
          } else if (ELEMENTS.containsKey(name)) {
            found.add(ELEMENTS.get(name));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("a sheet is not XML", e);
    }
  }
}
