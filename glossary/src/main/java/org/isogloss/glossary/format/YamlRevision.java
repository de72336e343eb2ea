package org.isogloss.glossary.format;

import java.util.Map;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Works a changed tree into a YAML file. */
final class YamlRevision {

  /** Reads what was written. */
  interface Reader {

    Termbase parse(SourceText source) throws TermbaseException;
  }

  private YamlRevision() {}

  /**
   * The old file with the changes of the tree worked in: all else, comments, order and layout,
   * stays. Where the old layout resists, the file is laid out anew and a warning says so.
   */
  static String revise(SourceText old, Map<String, Object> tree, Reader reader, Warnings warnings)
      throws TermbaseException {
    Node root = new YamlNodes(old).compose();
    String spliced = new YamlSplicer(old.text()).splice(root, tree);
    String anew = YamlEmitter.block(tree, 0);
    Termbase wanted = reader.parse(old.with(anew));
    try {
      if (reader.parse(old.with(spliced)).equals(wanted)) {
        return spliced;
      }
    } catch (TermbaseException e) {
      // The splice met a layout that it does not know; what follows writes the file anew.
      warnings.add("layout", "cannot be kept here (" + e.detail() + ")");
      return anew;
    }
    warnings.add("comments and layout", "cannot be kept, the file is written anew");
    return anew;
  }
}
