package org.isogloss.glossary.format.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.TextEdits;
import org.isogloss.glossary.format.source.Warnings;
import org.isogloss.glossary.format.xml.XmlPlaces.Place;

/** Applies changed entries to a TBX file: everything else is kept as it is. */
public final class TbxFrame {

  /** The indentation of an entry in a new file. */
  private static final String USUAL = "      ";

  private final String old;
  private final XmlPlaces places;
  private final TbxWriter writer;
  private final Warnings warnings;
  private final TextEdits edits;

  private TbxFrame(String old, TbxWriter writer, Warnings warnings) {
    this.old = old;
    this.places = new XmlPlaces(old);
    this.writer = writer;
    this.warnings = warnings;
    this.edits = new TextEdits(old);
  }

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

  /** Returns the old text with the entries of another termbase. */
  public static String revise(SourceText source, Termbase changed, Warnings warnings)
      throws TermbaseException {
    TermbaseFormat format = format(source.text());
    TbxWriter writer = new TbxWriter(format, warnings);
    XmlElement root = new XmlReader(source).parse();
    TbxReader reader = new TbxReader(source, new Notes());
    Termbase before = reader.parse(root);
    TbxFrame frame = new TbxFrame(source.text(), writer, warnings);
    Place body = frame.places.of(root.child("text").flatMap(t -> t.child("body")).orElseThrow());
    String tag = source.text().substring(body.start(), body.inside());
    if (tag.endsWith("/>") || tag.matches("(?s)<[^\\s>]*:.*")) {
      // There is no place for entries, or they would need a prefix that the writer does not know.
      warnings.add("comments and layout", "cannot be kept, the file is rewritten");
      return writer.render(changed);
    }
    for (Property property : changed.properties()) {
      boolean held = before.properties().contains(property);
      warnings.lost("a new " + property.name(), held ? "" : property.value(), format);
    }
    frame.apply(before, reader.entries(), changed, body);
    return frame.edits.apply();
  }

  private void apply(
      Termbase before, Map<String, XmlElement> entries, Termbase changed, Place body) {
    Map<String, Concept> left = new HashMap<>();
    before.concepts().forEach(concept -> left.put(concept.id(), concept));
    Optional<Place> first = entries.values().stream().findFirst().map(places::of);
    XmlLayout layout = XmlLayout.ofEntry(old, first, USUAL);
    int at = body.inside();
    for (Concept concept : changed.concepts()) {
      Concept was = left.remove(concept.id());
      if (was == null) {
        edits.insert(at, layout.after(writer.entry(concept, layout)));
        continue;
      }
      XmlElement entry = entries.get(concept.id());
      at = places.of(entry).end();
      if (!was.equals(concept)) {
        new TbxEntry(old, places, writer, warnings, edits).revise(entry, was, concept);
      }
    }
    left.keySet().forEach(id -> XmlLayout.delete(places.of(entries.get(id)), old, edits));
  }
}
