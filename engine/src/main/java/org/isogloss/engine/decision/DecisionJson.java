package org.isogloss.engine.decision;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.rule.Grounds;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;

/** Decisions as a page downloads them: an object with a version and a list. */
final class DecisionJson {

  private static final String VERSION_KEY = "isoglossDecisions";
  private static final int VERSION = 1;
  private static final String EXPECTED = "a file of decisions downloaded from a page";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private Optional<JsonNode> version = Optional.empty();
  private boolean hasList;

  private DecisionJson(Path path) {
    this.path = path;
  }

  static DecisionFile read(Path path, byte[] bytes) throws DecisionException {
    DecisionJson file = new DecisionJson(path);
    // Without this, the parser would guess other encodings from zero bytes.
    try (JsonParser parser = JSON.createParser(SourceText.decode(path, bytes).text())) {
      file.read(parser);
    } catch (TermbaseException e) {
      throw new DecisionException(e.getMessage(), e);
    } catch (JsonProcessingException e) {
      throw new DecisionException(
          file.place(e.getLocation())
              + ": not JSON: "
              + e.getOriginalMessage()
              + ", expected "
              + EXPECTED,
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return new DecisionFile(path, file.decisions, file.problems);
  }

  private void read(JsonParser parser) throws IOException, DecisionException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new DecisionException(path + ":1:1: a list, expected " + EXPECTED);
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (key.equals("decisions") && value == JsonToken.START_ARRAY) {
        hasList = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          String place = place(parser.currentTokenLocation());
          read(JSON.readTree(parser), place);
        }
      } else {
        JsonNode node = JSON.readTree(parser);
        version = key.equals(VERSION_KEY) ? Optional.of(node) : version;
      }
    }
    boolean known = version.isPresent() && version.get().asInt() == VERSION;
    if (!known || !hasList) {
      String found =
          version.isEmpty()
              ? "no key \"" + VERSION_KEY + "\""
              : known ? "no list of decisions" : "version " + version.get().asText();
      throw new DecisionException(
          path + ":1:1: " + found + ", expected " + EXPECTED + " (version " + VERSION + ")");
    }
  }

  private String place(JsonLocation location) {
    return location == null
        ? path + ":1:1"
        : path + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }

  private void read(JsonNode node, String place) {
    String word = text(node, "decision");
    Optional<Verdict> verdict = Verdict.of(word);
    String fingerprint = text(node, "fingerprint").toLowerCase(Locale.ROOT);
    String rule = text(node, "rule");
    if (verdict.isEmpty()) {
      problems.add(place + ": unknown decision “" + word + "”, expected " + Verdict.EXPECTED);
    } else if (!Decision.Subject.isFingerprint(fingerprint) || rule.isEmpty()) {
      problems.add(place + ": a decision without a fingerprint or rule, expected both");
    } else {
      decisions.add(decision(node, place, verdict.get(), fingerprint));
    }
  }

  private static Decision decision(
      JsonNode node, String place, Verdict verdict, String fingerprint) {
    List<Grounds.Form> forms = new ArrayList<>();
    for (JsonNode form : node.path("forms")) {
      forms.add(new Grounds.Form(text(form, "text"), Math.max(1, form.path("count").asInt(1))));
    }
    boolean hasContext = node.has("before") && node.has("after");
    return new Decision(
        place,
        verdict,
        text(node, "note").strip(),
        text(node, "preferred").strip(),
        new Decision.Subject(
            fingerprint,
            text(node, "rule"),
            files(node),
            text(node, "text"),
            text(node, "message"),
            text(node, "suggestion"),
            forms,
            Math.max(1, node.path("places").asInt(Identity.Listed.ANY)),
            hasContext
                ? Optional.of(new Finding.Context(text(node, "before"), text(node, "after")))
                : Optional.empty()));
  }

  private static List<String> files(JsonNode node) {
    List<String> files = new ArrayList<>(List.of(text(node, "path")));
    node.path("files").forEach(file -> files.add(file.asText()));
    return files.stream().filter(path -> !path.isEmpty()).distinct().toList();
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }
}
