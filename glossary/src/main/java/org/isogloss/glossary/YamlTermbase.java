package org.isogloss.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The YAML layout of a termbase, read from nodes so that every error has its place. */
final class YamlTermbase {

  private static final String STATUSES = "preferred, admitted or deprecated";

  private final Path path;

  YamlTermbase(Path path) {
    this.path = path;
  }

  Termbase parse(String text) throws TermbaseException {
    Node root = compose(text);
    if (root == null) {
      throw new TermbaseException(path, 1, 1, "the file is empty", "version: 1 and concepts");
    }
    Map<String, Node> top = mapping(root, "the termbase", List.of("version", "concepts"));
    String version = scalar(required(top, root, "version", "the termbase"), "version");
    if (!version.equals("1")) {
      throw error(top.get("version"), "unknown version '" + version + "'", "1");
    }
    List<Concept> concepts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : sequence(required(top, root, "concepts", "the termbase"), "concepts")) {
      concepts.add(concept(node, ids));
    }
    return new Termbase(concepts);
  }

  private Node compose(String text) throws TermbaseException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(path.toString())
            .setCodePointLimit(TermbaseReader.MAX_BYTES)
            .build();
    try {
      return new Compose(settings).composeString(text).orElse(null);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      throw error(mark, "not YAML: " + oneLine(e.getProblem()), "well-formed YAML");
    } catch (ReaderException e) {
      int offset = Math.max(0, text.indexOf(e.getCodePoint()));
      String problem = String.format("character U+%04X is not allowed", e.getCodePoint());
      throw TermbaseReader.at(path, text, offset, problem, "printable text");
    } catch (YamlEngineException e) {
      throw error(Optional.empty(), "not YAML: " + oneLine(e.getMessage()), "well-formed YAML");
    } catch (StackOverflowError e) {
      throw error(Optional.empty(), "the file is nested too deeply", "a list of concepts");
    }
  }

  private Concept concept(Node node, Set<String> ids) throws TermbaseException {
    Map<String, Node> fields =
        mapping(node, "a concept", List.of("id", "definition", "note", "terms"));
    Node idNode = required(fields, node, "id", "the concept");
    String id = filled(idNode, "id");
    if (!ids.add(id)) {
      throw error(idNode, "duplicate id '" + id + "'", "an id of its own for each concept");
    }
    Node termsNode = required(fields, node, "terms", "concept '" + id + "'");
    List<Term> terms = new ArrayList<>();
    for (Node term : sequence(termsNode, "terms")) {
      terms.add(term(term));
    }
    if (terms.isEmpty()) {
      throw error(termsNode, "concept '" + id + "' has no terms", "at least one term");
    }
    return new Concept(id, optional(fields, "definition"), optional(fields, "note"), terms);
  }

  private Term term(Node node) throws TermbaseException {
    Map<String, Node> fields = mapping(node, "a term", List.of("text", "status", "case"));
    String text = filled(required(fields, node, "text", "the term"), "text");
    Node statusNode = required(fields, node, "status", "the term");
    String label = scalar(statusNode, "status");
    TermStatus status = null;
    for (TermStatus known : TermStatus.values()) {
      if (known.label().equals(label)) {
        status = known;
      }
    }
    if (status == null) {
      throw error(statusNode, "unknown status '" + label + "'", STATUSES);
    }
    Node caseNode = fields.get("case");
    if (caseNode != null && !scalar(caseNode, "case").equals("sensitive")) {
      String value = scalar(caseNode, "case");
      throw error(caseNode, "unknown case '" + value + "'", "sensitive, or no case at all");
    }
    return new Term(text, status, caseNode != null);
  }

  private Map<String, Node> mapping(Node node, String what, List<String> keys)
      throws TermbaseException {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, what + " is not a mapping", "the keys " + String.join(", ", keys));
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "key");
      if (!keys.contains(key)) {
        throw error(
            tuple.getKeyNode(), "unknown key '" + key + "'", "one of " + String.join(", ", keys));
      }
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw error(tuple.getKeyNode(), "duplicate key '" + key + "'", "each key once");
      }
    }
    return fields;
  }

  private Node required(Map<String, Node> fields, Node parent, String key, String what)
      throws TermbaseException {
    Node node = fields.get(key);
    if (node == null) {
      throw error(parent, what + " has no " + key, "the key " + key);
    }
    return node;
  }

  private List<Node> sequence(Node node, String what) throws TermbaseException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw error(node, what + " is not a list", "a list");
  }

  private String scalar(Node node, String what) throws TermbaseException {
    if (node instanceof ScalarNode scalar) {
      return Tag.NULL.equals(node.getTag()) ? "" : scalar.getValue().strip();
    }
    throw error(node, what + " is not a single value", "text");
  }

  private String filled(Node node, String what) throws TermbaseException {
    String value = scalar(node, what);
    if (value.isEmpty()) {
      throw error(node, "empty " + what, "at least one character");
    }
    return value;
  }

  private String optional(Map<String, Node> fields, String key) throws TermbaseException {
    Node node = fields.get(key);
    return node == null ? "" : scalar(node, key);
  }

  private TermbaseException error(Node node, String problem, String expected) {
    return error(node.getStartMark(), problem, expected);
  }

  private TermbaseException error(Optional<Mark> mark, String problem, String expected) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    return new TermbaseException(path, line, column, problem, expected);
  }

  private static String oneLine(String text) {
    return String.valueOf(text).replaceAll("\\s+", " ").strip();
  }
}
