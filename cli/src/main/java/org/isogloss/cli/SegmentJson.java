package org.isogloss.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.outline.Caption;
import org.isogloss.core.outline.CrossReference;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.outline.ItemList;
import org.isogloss.core.outline.Outline;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import org.isogloss.report.json.JsonText;

/** The JSON of {@code segment}: the sentences of each document, and its structure. */
final class SegmentJson {

  private final Document document;
  private final ObjectNode node;

  private SegmentJson(Document document, ObjectNode node) {
    this.document = document;
    this.node = node;
  }

  static String of(List<Document> documents) {
    Segmenter segmenter = new Segmenter();
    ObjectNode root = new ObjectMapper().createObjectNode();
    ArrayNode list = root.putArray("documents");
    for (Document document : documents) {
      SegmentJson json =
          new SegmentJson(document, list.addObject().put("path", document.id().path()));
      json.addSentences(segmenter.segment(document));
      Outline outline = Outline.of(document);
      json.addHeadings(outline.headings());
      json.addLists(outline.lists());
      json.addCaptions(outline.captions());
      json.addCrossReferences(outline.crossReferences());
      BibliographyJson.add(document, json.node);
    }
    return JsonText.of(root);
  }

  private void addSentences(List<Sentence> sentences) {
    ArrayNode array = node.putArray("sentences");
    for (Sentence sentence : sentences) {
      place(
          array
              .addObject()
              .put("text", sentence.span().in(document.prose()))
              .put("zone", sentence.block().zone().label()),
          sentence.span());
    }
  }

  private void addHeadings(List<Heading> headings) {
    ArrayNode array = node.putArray("headings");
    for (Heading heading : headings) {
      ObjectNode entry =
          array
              .addObject()
              .put("text", heading.title().in(document.prose()))
              .put("level", heading.level())
              .put("number", heading.number())
              .put("empty", heading.content() == Heading.Content.NOTHING);
      if (heading.parent() >= 0) {
        entry.put("parent", heading.parent());
      }
      place(entry, heading.span());
    }
  }

  private void addLists(List<ItemList> lists) {
    ArrayNode array = node.putArray("lists");
    for (ItemList list : lists) {
      ObjectNode entry = array.addObject().put("level", list.level());
      switch (list.order()) {
        case NUMBERED -> entry.put("numbered", true);
        case BULLETED -> entry.put("numbered", false);
        case UNKNOWN -> entry.putNull("numbered");
      }
      ArrayNode items = entry.putArray("items");
      for (ItemList.Item item : list.items()) {
        ObjectNode one = items.addObject().put("text", item.text().in(document.prose()));
        place(one.put("continued", item.continued()), item.text());
      }
    }
  }

  private void addCaptions(List<Caption> captions) {
    ArrayNode array = node.putArray("captions");
    for (Caption caption : captions) {
      ObjectNode entry = array.addObject().put("text", caption.title().in(document.prose()));
      caption
          .label()
          .ifPresent(
              label ->
                  entry
                      .put("kind", label.kind().label())
                      .put("label", label.word())
                      .put("number", label.number()));
      place(entry, caption.span());
    }
  }

  private void addCrossReferences(List<CrossReference> references) {
    ArrayNode array = node.putArray("crossReferences");
    for (CrossReference reference : references) {
      ObjectNode entry =
          array
              .addObject()
              .put("text", reference.span().in(document.prose()))
              .put("kind", reference.kind().label())
              .put("label", reference.word())
              .put("elsewhere", reference.elsewhere());
      ArrayNode numbers = entry.putArray("numbers");
      reference.targets().forEach(target -> numbers.add(target.number()));
      place(entry, reference.span());
    }
  }

  private void place(ObjectNode entry, Span span) {
    entry.set("location", JsonText.location(document.location(span)));
  }
}
