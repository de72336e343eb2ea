package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A settings file while it is read: the places of its nodes, and the problems found. */
final class SettingsSource {

  private final Path file;
  private final List<String> problems = new ArrayList<>();

  SettingsSource(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /** The folder that paths in the file are relative to. */
  Path folder() {
    return file.getParent();
  }

  Origin origin(Node node) {
    Optional<Mark> mark = node.getStartMark();
    return origin(mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1);
  }

  Origin origin(int line, int column) {
    return new Origin(ShownPath.text(file), line, column);
  }

  /** Records a problem; reading continues. */
  void wrong(Origin origin, String problem, String expected) {
    problems.add(origin.place() + ": " + problem + ", expected " + expected);
  }

  void wrong(Node node, String problem, String expected) {
    wrong(origin(node), problem, expected);
  }

  /** Records a value of the wrong kind. */
  void wrongShape(Node node, String what, String expected) {
    String found;
    if (isEmpty(node)) {
      found = " has no value";
    } else if (node instanceof ScalarNode scalar) {
      found = " is '" + scalar.getValue() + "'";
    } else {
      found = " is a " + (node instanceof SequenceNode ? "list" : "mapping");
    }
    wrong(node, what + found, expected);
  }

  /** The text of a scalar; records a problem if it is not one. */
  Optional<String> text(Node node, String what, String expected) {
    if (node instanceof ScalarNode scalar && !isEmpty(node)) {
      return Optional.of(scalar.getValue().strip());
    }
    wrongShape(node, what, expected);
    return Optional.empty();
  }

  /** Whether a key has no value. */
  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && (Tag.NULL.equals(node.getTag()) || scalar.getValue().isBlank());
  }

  /** The problems, one line each, in the order in which they were found. */
  List<String> problems() {
    return List.copyOf(problems);
  }
}
