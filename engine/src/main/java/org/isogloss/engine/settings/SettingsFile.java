package org.isogloss.engine.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.file.OrdinaryFile;
import org.isogloss.core.yaml.YamlComposer;
import org.isogloss.core.yaml.YamlException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A settings file as read.
 *
 * @param path where it lies
 * @param values what it sets
 */
record SettingsFile(Path path, Values values) {

  /** What it is called where it is looked for. */
  static final String NAME = "isogloss.yaml";

  /** Larger than any that was written by hand, in bytes. */
  private static final int LARGEST = 1024 * 1024;

  /**
   * Reads a file.
   *
   * @throws SettingsException with all that is wrong with it
   */
  static SettingsFile read(Path path) throws SettingsException {
    SettingsSource source = new SettingsSource(path);
    Optional<Node> root = compose(path, source);
    Values values =
        root.filter(node -> !SettingsSource.isEmpty(node))
            .filter(node -> standsOnce(node, source))
            .map(node -> SettingsKeys.FILE.read(node, "the file", source))
            .orElse(Values.NONE);
    if (!source.problems().isEmpty()) {
      throw new SettingsException(source.problems());
    }
    return new SettingsFile(path, values);
  }

  private static Optional<Node> compose(Path path, SettingsSource source) {
    try {
      byte[] bytes = OrdinaryFile.read(path, LARGEST + 1);
      if (bytes.length > LARGEST) {
        source.wrong(source.origin(1, 1), "the file is too large", "at most 1 MB");
        return Optional.empty();
      }
      return YamlComposer.compose(SourceDecoder.decodeUnicode(bytes), path.toString(), LARGEST);
    } catch (ReadException e) {
      source.wrong(
          source.origin(Math.max(1, e.line()), Math.max(1, e.column())),
          e.getMessage().replaceFirst(", expected .*", ""),
          "UTF-8 text");
    } catch (YamlException e) {
      source.wrong(source.origin(e.line(), e.column()), e.getMessage(), "well-formed YAML");
    } catch (IOException e) {
      source.wrong(source.origin(1, 1), "the file cannot be read", "a readable file");
    }
    return Optional.empty();
  }

  /** Whether no list or mapping is used again by an alias: a few of those make a file endless. */
  private static boolean standsOnce(Node root, SettingsSource source) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!(node instanceof ScalarNode) && !seen.add(node)) {
        source.wrong(node, "a list or mapping is used again by an alias", "it written out twice");
        return false;
      }
      if (node instanceof SequenceNode sequence) {
        open.addAll(sequence.getValue());
      } else if (node instanceof MappingNode mapping) {
        mapping.getValue().forEach(tuple -> open.add(tuple.getKeyNode()));
        mapping.getValue().forEach(tuple -> open.add(tuple.getValueNode()));
      }
    }
    return true;
  }

  boolean isRoot() {
    return values.value(SettingsKeys.ROOT);
  }
}
