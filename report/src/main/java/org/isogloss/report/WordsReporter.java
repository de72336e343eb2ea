package org.isogloss.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.UnknownWord;
import org.isogloss.report.json.JsonText;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.SourceExcerpt;
import org.isogloss.report.place.Wording;
import org.isogloss.report.summary.SummaryView;
import org.isogloss.report.text.DisplayWidth;
import org.isogloss.report.text.SafeText;
import org.isogloss.report.text.Style;

/** Writes the unknown words of a manuscript, each with its count and its first place in context. */
public final class WordsReporter {

  /** The least room for a word in context, in columns. */
  private static final int LEAST_ROOM = 30;

  /** The room for a word in context in JSON, in columns. */
  private static final int JSON_ROOM = 100;

  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final PlaceNames names;

  /**
   * @param documents the documents of the manuscript
   */
  public WordsReporter(List<Document> documents) {
    documents.forEach(document -> this.documents.put(document.id(), document));
    this.names = new PlaceNames(documents);
  }

  /**
   * A line per word: count, word, context and place.
   *
   * @param width of a line, in columns
   */
  public String table(List<UnknownWord> words, int width) {
    int widest = words.stream().mapToInt(word -> DisplayWidth.of(word.word())).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (UnknownWord word : words) {
      String gap = " ".repeat(widest - DisplayWidth.of(word.word()) + 2);
      String head = "%6d  %s%s".formatted(word.count(), word.word(), gap);
      String place = "  " + names.withFile(word.first().location(), Wording.FULL);
      int room = Math.max(LEAST_ROOM, width - DisplayWidth.of(head) - DisplayWidth.of(place));
      out.append(SafeText.line(head + context(word, room) + place)).append('\n');
    }
    return out.append(SummaryView.counted(words.size(), "unknown word")).append('\n').toString();
  }

  /** The words with counts, first places and contexts. */
  public String json(List<UnknownWord> words, String version) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("schemaVersion", 1);
    root.putObject("tool").put("name", "isogloss").put("version", version);
    ArrayNode list = root.putArray("words");
    for (UnknownWord word : words) {
      ObjectNode node = list.addObject().put("word", word.word()).put("count", word.count());
      node.put("context", context(word, JSON_ROOM));
      node.set("location", JsonText.location(word.first().location()));
    }
    return JsonText.of(root);
  }

  private String context(UnknownWord word, int room) {
    Document document = documents.get(word.first().location().document());
    return SourceExcerpt.asRead(document, word.first(), room)
        .marked(Style.PLAIN, false)
        .line(false);
  }
}
