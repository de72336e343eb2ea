package org.isogloss.core.document.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.office.OfficeElement;
import org.isogloss.core.document.office.OfficeXml;

/** The formulas of a file, each MathML in a part of its own, as text. */
final class OdtFormulas {

  /** The maximum length of a formula's text, in code units; what is longer is cut. */
  private static final int LONGEST = 2_000;

  private final OdtFile file;
  private final Map<String, String> known = new HashMap<>();

  OdtFormulas(OdtFile file) {
    this.file = file;
  }

  /**
   * The symbols of a formula, without layout; empty for other embedded objects.
   *
   * @param reference the name of its folder in the package
   */
  String of(String reference) throws ReadException {
    String folder = reference.replaceFirst("^\\./", "").replaceFirst("/$", "");
    String text = known.get(folder);
    if (text == null) {
      MathText math = new MathText();
      file.read(folder + "/" + OdtFile.CONTENT, math);
      text = math.text.toString();
      known.put(folder, text);
    }
    return text;
  }

  /** The text of MathML elements that are shown. */
  static final class MathText implements OfficeXml.Handler {

    private static final Set<String> SYMBOLS =
        Set.of("math:mi", "math:mn", "math:mo", "math:ms", "math:mtext");

    private static final Set<String> NOT_SHOWN =
        Set.of("math:annotation", "math:annotation-xml", "math:mphantom");

    final StringBuilder text = new StringBuilder();
    private boolean inSymbol;

    @Override
    public boolean start(OfficeElement element) {
      String name = element.name();
      inSymbol = SYMBOLS.contains(name);
      return NOT_SHOWN.contains(name);
    }

    @Override
    public void end(String name, int end) {
      inSymbol = false;
    }

    @Override
    public void text(String added, Span place) {
      int room = LONGEST - text.length();
      if (inSymbol && room > 0) {
        String shown = added.strip();
        text.append(shown, 0, Math.min(shown.length(), room));
      }
    }
  }
}
