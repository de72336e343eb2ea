package org.isogloss.glossary.format.yaml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.glossary.format.source.TermValues;
import org.isogloss.glossary.format.source.TextEdits;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Applies a changed tree to a YAML text: only the characters of what changed are replaced, so that
 * comments, order, quotes and blank lines are kept. List items are identified by their {@code id}
 * or {@code text}.
 */
final class YamlSplicer {

  private final String text;
  private final int[] offsets;
  private TextEdits edits;
  private boolean losesComments;

  YamlSplicer(String text) {
    this.text = text;
    this.offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0, at = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
  }

  /** The text with the value of the root node changed to {@code wanted}. */
  String splice(Node root, Object wanted) {
    edits = new TextEdits(text);
    visit(root, wanted);
    return edits.apply();
  }

  /** Whether a comment in brackets or braces had to go with what was around it. */
  boolean losesComments() {
    return losesComments;
  }

  private void visit(Node node, Object wanted) {
    if (sameValue(node, wanted)) {
      return;
    }
    if (node instanceof SequenceNode sequence
        && sequence.getValue().isEmpty()
        && wanted instanceof List<?> list) {
      int indent = indent(start(node)) + 2;
      edits.replace(start(node), end(node), "\n" + YamlEmitter.block(list, indent).stripTrailing());
      return;
    }
    if (isFlow(node)) {
      visitFlow(node, wanted);
    } else if (node instanceof MappingNode mapping && wanted instanceof Map<?, ?> map) {
      visitMapping(mapping, map);
    } else if (node instanceof SequenceNode sequence && wanted instanceof List<?> list) {
      visitSequence(sequence, list);
    } else {
      boolean line = node instanceof ScalarNode && text.startsWith("\n", end(node) - 1);
      edits.replace(start(node), end(node), YamlEmitter.flow(wanted) + (line ? "\n" : ""));
    }
  }

  private static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> c && c.getFlowStyle() == FlowStyle.FLOW;
  }

  /** Changes a value in brackets or braces, or the brackets themselves. */
  private void visitFlow(Node node, Object wanted) {
    if (sameValue(node, wanted)) {
      return;
    }
    if (node instanceof SequenceNode sequence
        && !sequence.getValue().isEmpty()
        && wanted instanceof List<?> list
        && !list.isEmpty()) {
      visitFlowSequence(sequence, list);
    } else if (node instanceof MappingNode mapping
        && !mapping.getValue().isEmpty()
        && wanted instanceof Map<?, ?> map
        && mapping.getValue().stream().allMatch(tuple -> isIn(map, tuple.getKeyNode()))) {
      visitFlowMapping(mapping, map);
    } else {
      losesComments |=
          node instanceof CollectionNode && text.substring(start(node), end(node)).contains(" #");
      edits.replace(start(node), end(node), YamlEmitter.flow(wanted));
    }
  }

  private static boolean isIn(Map<?, ?> wanted, Node key) {
    return key instanceof ScalarNode scalar && wanted.containsKey(scalar.getValue());
  }

  private void visitFlowMapping(MappingNode mapping, Map<?, ?> wanted) {
    Map<Object, Object> added = new LinkedHashMap<>(wanted);
    int after = start(mapping);
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      visitFlow(tuple.getValueNode(), added.remove(key));
      after = end(tuple.getValueNode());
    }
    for (Map.Entry<?, ?> pair : added.entrySet()) {
      String key = YamlEmitter.flow(String.valueOf(pair.getKey()));
      edits.insert(after, ", " + key + ": " + YamlEmitter.flow(pair.getValue()));
    }
  }

  private void visitFlowSequence(SequenceNode sequence, List<?> wanted) {
    FlowLines lines = new FlowLines(text, edits);
    List<Node> items = sequence.getValue();
    Map<Object, Integer> places = places(items);
    int next = 0;
    int after = -1;
    boolean isFirst = true;
    for (Object item : wanted) {
      Integer place = places.get(name(item));
      if (place != null && place >= next) {
        for (; next < place; next++) {
          remove(items, next, lines);
        }
        visitFlow(items.get(place), item);
        next = place + 1;
        after = place;
        isFirst = true;
      } else if (after < 0) {
        lines.insertBefore(start(items.get(0)), YamlEmitter.flow(item));
      } else {
        Node old = items.get(after);
        boolean isLast = after == items.size() - 1;
        lines.insertAfter(start(old), end(old), isLast, isFirst, YamlEmitter.flow(item));
        isFirst = false;
      }
    }
    for (; next < items.size(); next++) {
      remove(items, next, lines);
    }
  }

  private void remove(List<Node> items, int place, FlowLines lines) {
    lines.remove(
        start(items.get(place)),
        end(items.get(place)),
        place == 0 ? -1 : end(items.get(place - 1)),
        place + 1 == items.size() ? -1 : start(items.get(place + 1)));
  }

  private static Map<Object, Integer> places(List<Node> items) {
    Map<Object, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.put(name(items.get(i)), i);
    }
    return places;
  }

  private void visitMapping(MappingNode mapping, Map<?, ?> wanted) {
    Map<String, NodeTuple> known = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      known.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple);
    }
    int indent = column(start(mapping.getValue().get(0).getKeyNode()));
    int after = -1;
    for (Map.Entry<?, ?> entry : wanted.entrySet()) {
      NodeTuple tuple = known.remove(entry.getKey());
      if (tuple != null) {
        visit(tuple.getValueNode(), entry.getValue());
        after = lineEnd(end(tuple.getValueNode()));
      } else if (after >= 0) {
        insert(after, YamlEmitter.pair(String.valueOf(entry.getKey()), entry.getValue(), indent));
      }
    }
    for (NodeTuple gone : known.values()) {
      edits.delete(lineStart(start(gone.getKeyNode())), lineEnd(end(gone.getValueNode())));
    }
  }

  private void visitSequence(SequenceNode sequence, List<?> wanted) {
    List<Node> items = sequence.getValue();
    Map<Object, Integer> places = places(items);
    int indent = column(dash(items.get(0)));
    int next = 0;
    int after = lineStart(dash(items.get(0)));
    for (Object item : wanted) {
      Integer place = places.get(name(item));
      if (place == null || place < next) {
        insert(after, YamlEmitter.item(item, indent));
        continue;
      }
      for (; next < place; next++) {
        remove(items.get(next));
      }
      visit(items.get(place), item);
      next = place + 1;
      after = lineEnd(end(items.get(place)));
    }
    for (; next < items.size(); next++) {
      remove(items.get(next));
    }
  }

  private void insert(int at, String lines) {
    boolean open = at > 0 && text.charAt(at - 1) != '\n';
    edits.insert(at, open ? "\n" + lines : lines);
  }

  private void remove(Node item) {
    edits.delete(lineStart(dash(item)), lineEnd(end(item)));
  }

  private static boolean sameValue(Node node, Object wanted) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().equals(wanted)
          || (wanted instanceof String text && scalar.getValue().strip().equals(text))
          || (wanted instanceof Map<?, ?> map && isBare(map, scalar.getValue()));
    }
    if (node instanceof SequenceNode sequence && wanted instanceof List<?> list) {
      boolean same = sequence.getValue().size() == list.size();
      for (int i = 0; same && i < list.size(); i++) {
        same = sameValue(sequence.getValue().get(i), list.get(i));
      }
      return same;
    }
    if (node instanceof MappingNode mapping && wanted instanceof YamlTree.Pairs pairs) {
      boolean same = mapping.getValue().size() == pairs.pairs().size();
      for (int i = 0; same && i < pairs.pairs().size(); i++) {
        same =
            sameValue(mapping.getValue().get(i).getKeyNode(), pairs.pairs().get(i).getKey())
                && sameValue(
                    mapping.getValue().get(i).getValueNode(), pairs.pairs().get(i).getValue());
      }
      return same;
    }
    return node instanceof MappingNode mapping && sameMapping(mapping, wanted);
  }

  private static boolean sameMapping(MappingNode mapping, Object wanted) {
    if (wanted instanceof String text) {
      // A term with only a text may still be written as a mapping.
      return sameMapping(mapping, new LinkedHashMap<>(Map.of("text", text, "status", "preferred")));
    }
    if (!(wanted instanceof Map<?, ?> map) || mapping.getValue().size() != map.size()) {
      return false;
    }
    return mapping.getValue().stream()
        .allMatch(
            tuple ->
                tuple.getKeyNode() instanceof ScalarNode key
                    && map.containsKey(key.getValue())
                    && (sameValue(tuple.getValueNode(), map.get(key.getValue()))
                        || sameStatus(key.getValue(), tuple.getValueNode(), map)));
  }

  /** Whether a value is the same by another name, as {@code forbidden} is {@code deprecated}. */
  private static boolean sameStatus(String key, Node node, Map<?, ?> wanted) {
    String value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    return switch (key) {
      case "status" ->
          TermValues.status(value).filter(s -> s.label().equals(wanted.get(key))).isPresent();
      case "part-of-speech" ->
          TermValues.partOfSpeech(value).filter(p -> p.label().equals(wanted.get(key))).isPresent();
      default -> false;
    };
  }

  private static boolean isBare(Map<?, ?> map, String value) {
    return map.size() == 2
        && value.equals(map.get("text"))
        && Objects.equals(map.get("status"), "preferred");
  }

  /** The key that identifies a list item. */
  private static Object name(Object item) {
    if (item instanceof Map<?, ?> map) {
      return map.containsKey("id") ? map.get("id") : map.get("text");
    }
    if (item instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    if (item instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key
            && (key.getValue().equals("id") || key.getValue().equals("text"))
            && tuple.getValueNode() instanceof ScalarNode value) {
          return value.getValue();
        }
      }
    }
    return item;
  }

  private int start(Node node) {
    return offset(node.getStartMark());
  }

  /** Where the last character of a node ends; a block collection ends with its last child. */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK
        && !collection.getValue().isEmpty()) {
      Object last = collection.getValue().get(collection.getValue().size() - 1);
      return end(last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last);
    }
    return offset(node.getEndMark());
  }

  private int offset(Optional<Mark> mark) {
    return offsets[mark.orElseThrow().getIndex()];
  }

  private int dash(Node item) {
    return text.lastIndexOf('-', start(item) - 1);
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The start of the line after the one on which a value ends. */
  private int lineEnd(int at) {
    if (at > 0 && text.charAt(at - 1) == '\n') {
      return at;
    }
    int found = text.indexOf('\n', at);
    return found < 0 ? text.length() : found + 1;
  }

  /** The indent of the line of an offset. */
  private int indent(int at) {
    int start = lineStart(at);
    int end = start;
    while (end < at && text.charAt(end) == ' ') {
      end++;
    }
    return end - start;
  }

  private int column(int at) {
    return at - lineStart(at);
  }
}
