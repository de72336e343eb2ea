package org.isogloss.glossary.format.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.RevisedText;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.Warnings;
import org.snakeyaml.engine.v2.nodes.Node;

/** Applies a changed tree to a YAML file. */
public final class YamlRevision {

  /** Reads what was written. */
  public interface Reader {

    Termbase parse(YamlNodes nodes) throws TermbaseException;
  }

  private YamlRevision() {}

  /** The same for nodes that say each thing in one way. */
  public static RevisedText revise(
      YamlNodes old, Map<String, Object> tree, Termbase wanted, Reader reader, Warnings warnings)
      throws TermbaseException {
    return revise(old, tree, wanted, reader, (node, value) -> value, warnings);
  }

  /**
   * The old file with the changes of the tree applied: everything else, such as comments, order and
   * layout, is kept. If that is impossible with the old layout, the file is rewritten with a
   * warning.
   *
   * @param old the nodes of the old file
   * @param layout what a node is to be, in the way in which the node is written
   */
  static RevisedText revise(
      YamlNodes old,
      Map<String, Object> tree,
      Termbase wanted,
      Reader reader,
      BiFunction<Node, Object, Object> layout,
      Warnings warnings)
      throws TermbaseException {
    SourceText source = old.source();
    YamlSplicer splicer = new YamlSplicer(source.text(), layout);
    String spliced = splicer.splice(old.compose(), tree);
    // The nodes of a large file fill the memory that reading it again needs.
    old.forget();
    Optional<String> trouble = trouble(source.with(spliced), wanted, reader);
    if (splicer.losesComments()) {
      warnings.add("comments", "in what is rewritten cannot be kept");
    }
    if (trouble.isEmpty()) {
      return RevisedText.verified(spliced);
    }
    // The splice met an unknown layout, or the file would lose data.
    String anew = YamlEmitter.block(tree, 0);
    Termbase held = reader.parse(new YamlNodes(source.with(anew)));
    if (trouble(source.with(spliced), held, reader).isEmpty()) {
      return RevisedText.unread(spliced);
    }
    warnings.add(
        trouble.get().isEmpty() ? "comments and layout" : "layout",
        trouble.get().isEmpty()
            ? "cannot be kept, the file is rewritten"
            : "cannot be kept here (" + trouble.get() + ")");
    return RevisedText.unread(anew);
  }

  /** The error in a text that should contain a termbase; blank if it contains a different one. */
  private static Optional<String> trouble(SourceText text, Termbase wanted, Reader reader) {
    try {
      return reader.parse(YamlNodes.withoutPlaces(text)).equals(wanted)
          ? Optional.empty()
          : Optional.of("");
    } catch (TermbaseException e) {
      return Optional.of(e.detail());
    }
  }
}
