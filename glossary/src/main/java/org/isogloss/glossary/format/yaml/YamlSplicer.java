package org.isogloss.glossary.format.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
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

  private static final Pattern COMMENT = Pattern.compile("\\s#");
  private static final Set<Object> SWITCHES = Set.of("true", "false");

  private final String text;
  private final BiFunction<Node, Object, Object> layout;
  private final int[] offsets;
  private TextEdits edits;
  private boolean losesComments;

  /**
   * @param layout what a node is to be, in the way in which the node is written
   */
  YamlSplicer(String text, BiFunction<Node, Object, Object> layout) {
    this.text = text;
    this.layout = layout;
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

  /** Whether a comment had to go with the list or the mapping around it. */
  boolean losesComments() {
    return losesComments;
  }

  private void visit(Node node, Object value) {
    Object wanted = layout.apply(node, value);
    if (sameValue(node, wanted)) {
      return;
    }
    if (node instanceof SequenceNode sequence
        && sequence.getValue().isEmpty()
        && wanted instanceof List<?> list) {
      int indent = indent(start(node)) + 2;
      int from = start(node);
      while (from > 0 && text.charAt(from - 1) == ' ') {
        from--;
      }
      edits.replace(from, end(node), "\n" + YamlEmitter.block(list, indent).stripTrailing());
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
      noteComments(node);
      replace(node, flow(node, value) + (line ? "\n" : ""));
    }
  }

  private static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> c && c.getFlowStyle() == FlowStyle.FLOW;
  }

  /** Changes a value in brackets or braces, or the brackets themselves. */
  private void visitFlow(Node node, Object value) {
    Object wanted = layout.apply(node, value);
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
      noteComments(node);
      replace(node, flow(node, value));
    }
  }

  /** A value in place of an old one; a switch stays one, and a text stays a text. */
  private static String flow(Node old, Object value) {
    boolean isSwitch =
        old instanceof ScalarNode scalar
            && scalar.isPlain()
            && SWITCHES.contains(scalar.getValue())
            && SWITCHES.contains(value);
    return isSwitch ? String.valueOf(value) : YamlEmitter.flow(value);
  }

  /** Replaces a node; one without characters is right after the colon of its key. */
  private void replace(Node node, String value) {
    boolean isNothing = start(node) == end(node);
    edits.replace(start(node), end(node), isNothing ? " " + value : value);
  }

  /** Notes the comments inside a node that goes. */
  private void noteComments(Node node) {
    losesComments |=
        node instanceof CollectionNode
            && COMMENT.matcher(text).region(start(node), end(node)).find();
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
      String key = String.valueOf(pair.getKey());
      edits.insert(after, ", " + YamlEmitter.flowPair(key, pair.getValue()));
    }
  }

  private void visitFlowSequence(SequenceNode sequence, List<?> wanted) {
    FlowLines lines = new FlowLines(text, edits);
    List<Node> items = sequence.getValue();
    Map<Object, Deque<Integer>> places = places(items);
    int next = 0;
    int after = -1;
    boolean isFirst = true;
    for (Object item : wanted) {
      int place = place(items, places, next, item);
      if (place >= 0) {
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

  /** The places of the items by name: a noun and a verb may have the same text. */
  private static Map<Object, Deque<Integer>> places(List<Node> items) {
    Map<Object, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.computeIfAbsent(name(items.get(i)), name -> new ArrayDeque<>(1)).add(i);
    }
    return places;
  }

  /**
   * The place of the item with a name, from the next one on: the one that does not change, or else
   * the first; −1 if there is none.
   */
  private int place(List<Node> items, Map<Object, Deque<Integer>> places, int next, Object wanted) {
    Deque<Integer> known = places.getOrDefault(name(wanted), new ArrayDeque<>());
    while (!known.isEmpty() && known.peek() < next) {
      known.remove();
    }
    return known.stream()
        .filter(place -> known.size() == 1 || sameValue(items.get(place), wanted))
        .findFirst()
        .orElseGet(() -> known.isEmpty() ? -1 : known.peek());
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
      noteComments(gone.getValueNode());
      edits.delete(lineStart(start(gone.getKeyNode())), lineEnd(end(gone.getValueNode())));
    }
  }

  private void visitSequence(SequenceNode sequence, List<?> wanted) {
    List<Node> items = sequence.getValue();
    Map<Object, Deque<Integer>> places = places(items);
    int indent = column(dash(items.get(0)));
    int next = 0;
    int after = lineStart(dash(items.get(0)));
    for (Object item : wanted) {
      int place = place(items, places, next, item);
      if (place < 0) {
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

  private boolean sameValue(Node node, Object value) {
    Object wanted = layout.apply(node, value);
    if (node.equals(wanted)) {
      return true;
    }
    if (node instanceof ScalarNode scalar && wanted instanceof String text) {
      String old = YamlLayout.text(scalar);
      return old.equals(text) || old.strip().equals(text);
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
    return node instanceof MappingNode mapping
        && wanted instanceof Map<?, ?> map
        && sameMapping(mapping, map);
  }

  private boolean sameMapping(MappingNode mapping, Map<?, ?> wanted) {
    return mapping.getValue().size() == wanted.size()
        && mapping.getValue().stream()
            .allMatch(
                tuple ->
                    tuple.getKeyNode() instanceof ScalarNode key
                        && wanted.containsKey(key.getValue())
                        && sameValue(tuple.getValueNode(), wanted.get(key.getValue())));
  }

  /** What identifies a list item: its id, its text, or all that it says. */
  private static Object name(Object item) {
    if (item instanceof Map<?, ?> map) {
      return name(map.containsKey("id") ? map.get("id") : map.get("text"));
    }
    if (item instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    if (item instanceof YamlTree.Pairs pairs) {
      return name(pairs.pairs());
    }
    if (item instanceof MappingNode mapping) {
      List<Map.Entry<String, String>> pairs = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key
            && tuple.getValueNode() instanceof ScalarNode value) {
          pairs.add(Map.entry(key.getValue().strip(), YamlLayout.text(value)));
        }
      }
      return name(pairs);
    }
    return item instanceof String text ? text.strip() : item;
  }

  private static Object name(List<Map.Entry<String, String>> pairs) {
    return pairs.stream()
        .filter(pair -> pair.getKey().equals("id") || pair.getKey().equals("text"))
        .findFirst()
        .<Object>map(pair -> pair.getValue().strip())
        .orElse(pairs);
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
