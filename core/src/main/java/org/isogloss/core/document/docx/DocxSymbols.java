package org.isogloss.core.document.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.data.DataFile;

/** The characters that Word takes from symbol fonts. */
final class DocxSymbols {

  private static final Map<String, String> BY_FONT_AND_CODE = byFontAndCode();

  private DocxSymbols() {}

  /** The Unicode equivalent of a {@code w:sym}; empty if none is known. */
  static String of(XMLStreamReader symbol) {
    String code = DocxXml.attribute(symbol, "char");
    if (!code.matches("[0-9A-Fa-f]{1,5}")) {
      return "";
    }
    int character = Integer.parseInt(code, 16);
    String font = DocxXml.attribute(symbol, "font").toLowerCase(Locale.ROOT);
    String known = BY_FONT_AND_CODE.get(font + " " + (character & 0xFF));
    if (known != null) {
      return known;
    }
    int type = Character.getType(character);
    boolean shown =
        type != Character.PRIVATE_USE
            && type != Character.SURROGATE
            && type != Character.UNASSIGNED
            && type != Character.CONTROL;
    return shown ? Character.toString(character) : "";
  }

  private static Map<String, String> byFontAndCode() {
    Map<String, String> symbols = new HashMap<>();
    for (String line : DataFile.lines(DocxSymbols.class, "symbols.txt")) {
      String[] fields = line.split("\t", -1);
      symbols.put(fields[0] + " " + Integer.parseInt(fields[1], 16), fields[2]);
    }
    return Map.copyOf(symbols);
  }
}
