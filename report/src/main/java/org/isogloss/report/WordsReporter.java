package org.isogloss.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.UnknownWord;

/** Writes the unknown words of a manuscript, each with its count and its first place in context. */
public final class WordsReporter {

  /** The least context on either side of a word, in characters. */
  private static final int LEAST_ROOM = 10;

  /** The context on either side of a word in JSON, in characters. */
  private static final int JSON_ROOM = 40;

  private final Map<DocumentId, Document> documents = new HashMap<>();

  /**
   * @param documents the documents of the manuscript
   */
  public WordsReporter(List<Document> documents) {
    documents.forEach(document -> this.documents.put(document.id(), document));
  }

  /**
   * A line per word: count, word, context and place.
   *
   * @param width of a line, in columns
   */
  public String table(List<UnknownWord> words, int width) {
    int widest = words.stream().mapToInt(word -> word.word().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (UnknownWord word : words) {
      String head = "%6d  %s".formatted(word.count(), word.word());
      String place = "  " + word.first().location();
      int room =
          Math.max(LEAST_ROOM, (width - widest - place.length() - word.word().length() - 14) / 2);
      String context = context(word, room);
      String line = head + " ".repeat(widest - word.word().length() + 2) + context + place;
      out.append(SafeText.line(line)).append('\n');
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
    if (document == null || word.first().prose().isEmpty()) {
      return word.word();
    }
    Span span = word.first().prose().get();
    Span block = document.blockAt(span.start()).span();
    String prose = document.prose();
    String before = new Span(Math.max(block.start(), span.start() - room), span.start()).in(prose);
    String after = new Span(span.end(), Math.min(block.end(), span.end() + room)).in(prose);
    return (before + "[" + span.in(prose) + "]" + after).replaceAll("\\s+", " ").strip();
  }
}
