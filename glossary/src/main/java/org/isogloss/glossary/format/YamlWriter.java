package org.isogloss.glossary.format;

import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Writes the YAML layout of a termbase. */
final class YamlWriter {

  private YamlWriter() {}

  static String render(Termbase termbase) {
    return YamlEmitter.block(YamlTree.of(termbase), 0);
  }

  /**
   * The old file with the changes of the termbase worked in: all else, comments, order and layout,
   * stays. Where the old layout resists, the file is laid out anew and a warning says so.
   */
  static String revise(SourceText old, Termbase termbase, Warnings warnings)
      throws TermbaseException {
    Node root = new YamlNodes(old).compose();
    String spliced = new YamlSplicer(old.text()).splice(root, YamlTree.of(termbase));
    SourceText revised = new SourceText(old.path(), spliced, old.charset(), old.mark());
    try {
      if (new YamlReader(revised).parse().equals(termbase)) {
        return spliced;
      }
    } catch (TermbaseException e) {
      // The splice met a layout that it does not know; what follows writes the file anew.
      warnings.add("layout", "cannot be kept here (" + e.detail() + ")");
      return render(termbase);
    }
    warnings.add("comments and layout", "cannot be kept, the file is written anew");
    return render(termbase);
  }
}
