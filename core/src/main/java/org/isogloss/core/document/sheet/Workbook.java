package org.isogloss.core.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.office.OfficeArchive;
import org.isogloss.core.document.office.OfficeText;
import org.isogloss.core.document.xml.XmlEvents;
import org.isogloss.core.document.xml.XmlFile;

/**
 * The visible sheets of an Excel workbook. Their text has a line for each row, from the first one
 * of the sheet, with tabs between the cells. A string that several cells share is in it once for
 * each of them: that it is stored once says nothing about the text.
 *
 * @param text the text of all sheets
 * @param sheets the sheets, in order
 */
public record Workbook(String text, List<Sheet> sheets) {

  /**
   * A sheet.
   *
   * @param name its name
   * @param table its cells; inside them are line breaks, where the text of the workbook has spaces
   */
  public record Sheet(String name, CellTable table) {}

  private static final Pattern WANTED =
      Pattern.compile(
          "xl/(?:workbook|sharedStrings)\\.xml|xl/_rels/workbook\\.xml\\.rels"
              + "|xl/worksheets/[^/]{1,100}\\.xml");

  private static final String EXPECTED = "an XLSX file";

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /**
   * Opens a workbook.
   *
   * @throws ReadException if it is not one, or unpacks to more than any text
   */
  public static Workbook open(byte[] file) throws ReadException {
    OfficeArchive archive =
        OfficeArchive.open(file, name -> WANTED.matcher(name).matches(), EXPECTED);
    if (archive.part("xl/workbook.xml").isEmpty()) {
      throw new ReadException("a ZIP archive without xl/workbook.xml, expected " + EXPECTED);
    }
    SheetNames names = new SheetNames();
    read(archive, "xl/workbook.xml", names);
    PartNames parts = new PartNames();
    read(archive, "xl/_rels/workbook.xml.rels", parts);
    SharedStrings strings = new SharedStrings();
    read(archive, "xl/sharedStrings.xml", strings);
    SheetText text = new SheetText();
    List<String> shown = new ArrayList<>();
    for (SheetNames.Named sheet : names.visible()) {
      Optional<String> part = parts.of(sheet.relation());
      if (part.isPresent() && archive.part(part.get()).isPresent()) {
        text.startSheet();
        read(archive, part.get(), new SheetRows(strings, text));
        shown.add(sheet.name());
      }
    }
    List<CellTable> read = text.tables();
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      sheets.add(new Sheet(shown.get(i), read.get(i)));
    }
    return new Workbook(text.text(), sheets);
  }

  private static void read(OfficeArchive archive, String part, XmlEvents.Handler handler)
      throws ReadException {
    Optional<byte[]> bytes = archive.part(part);
    if (bytes.isPresent()) {
      String xml = OfficeText.decode(part, bytes.get()).text();
      XmlEvents.read(new XmlFile(xml, EXPECTED, part), handler);
    }
  }
}
