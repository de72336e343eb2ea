package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;

/** Applies changed entries to a TBX file: the header and unchanged entries are kept. */
public final class TbxFrame {

  private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");
  private static final Pattern ENTRY =
      Pattern.compile("(?s)<(conceptEntry|termEntry)\\b.*?</\\1\\s*>");

  private TbxFrame() {}

  /** The TBX dialect of a file. */
  static TermbaseFormat format(String text) {
    if (text.contains("<martif")) {
      return TermbaseFormat.TBX_V2;
    }
    Matcher root = Pattern.compile("<tbx\\b[^>]*>").matcher(text);
    String tag = root.find() ? root.group() : "";
    if (tag.matches("(?s).*style\\s*=\\s*[\"']dct[\"'].*")) {
      return TermbaseFormat.TBX_DCT;
    }
    return tag.contains("TBX-Core") ? TermbaseFormat.TBX_CORE : TermbaseFormat.TBX;
  }

  /**
   * Returns the old text with the entries of another termbase.
   *
   * @param before the content of the old text
   */
  public static String revise(String old, Termbase before, Termbase changed, Warnings warnings) {
    TbxWriter writer = new TbxWriter(format(old), warnings);
    Matcher body = BODY.matcher(old);
    int end = old.lastIndexOf("</body");
    List<int[]> slices = new ArrayList<>();
    if (body.find()) {
      Matcher entry = ENTRY.matcher(old).region(body.end(), Math.max(body.end(), end));
      while (entry.find()) {
        slices.add(new int[] {entry.start(), entry.end()});
      }
    }
    if (slices.isEmpty() || slices.size() != before.concepts().size()) {
      warnings.add("comments and layout", "cannot be kept, the file is rewritten");
      return writer.render(changed);
    }
    StringBuilder out = new StringBuilder(old.substring(0, body.end()));
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < slices.size(); i++) {
      places.put(before.concepts().get(i).id(), i);
    }
    for (Concept concept : changed.concepts()) {
      int place = places.getOrDefault(concept.id(), -1);
      if (place >= 0 && before.concepts().get(place).equals(concept)) {
        int gap = place == 0 ? body.end() : slices.get(place - 1)[1];
        out.append(old, gap, slices.get(place)[1]);
      } else {
        out.append('\n').append(writer.entry(concept).stripTrailing());
      }
    }
    return out.append(old.substring(slices.get(slices.size() - 1)[1])).toString();
  }
}
