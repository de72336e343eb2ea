package org.isogloss.engine.settings;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
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
 * A settings file.
 *
 * @param path its path
 * @param values the values that it sets
 */
record SettingsFile(Path path, Values values) {

  /** Its default name. */
  static final String NAME = "isogloss.yaml";

  /** The maximum size in bytes; files written by hand are smaller. */
  private static final int LARGEST = 1024 * 1024;

  /**
   * Reads a file.
   *
   * @throws SettingsException with every problem in the file
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
    } catch (NoSuchFileException e) {
      source.wrong(source.origin(1, 1), "the file does not exist", "a settings file");
    } catch (IOException e) {
      source.wrong(source.origin(1, 1), "the file cannot be read", "a readable file");
    }
    return Optional.empty();
  }

  /** Whether no alias reuses a list or mapping: a few of those can expand without limit. */
  private static boolean standsOnce(Node root, SettingsSource source) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!(node instanceof ScalarNode) && !seen.add(node)) {
        source.wrong(node, "an alias reuses a list or mapping", "the values written out");
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
