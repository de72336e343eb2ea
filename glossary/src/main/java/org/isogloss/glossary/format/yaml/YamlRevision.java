package org.isogloss.glossary.format.yaml;

import java.util.Map;
import java.util.Optional;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.Warnings;

/** Applies a changed tree to a YAML file. */
public final class YamlRevision {

  /** Reads what was written. */
  public interface Reader {

    Termbase parse(SourceText source) throws TermbaseException;
  }

  private YamlRevision() {}

  /**
   * The old file with the changes of the tree applied: everything else, such as comments, order and
   * layout, is kept. If that is impossible with the old layout, the file is rewritten with a
   * warning.
   */
  public static String revise(
      SourceText old, Map<String, Object> tree, Termbase wanted, Reader reader, Warnings warnings)
      throws TermbaseException {
    String spliced = new YamlSplicer(old.text()).splice(new YamlNodes(old).compose(), tree);
    Optional<String> trouble = trouble(old.with(spliced), wanted, reader);
    if (trouble.isEmpty()) {
      return spliced;
    }
    // The splice met an unknown layout, or the file would lose data.
    String anew = YamlEmitter.block(tree, 0);
    Termbase held = reader.parse(old.with(anew));
    if (trouble(old.with(spliced), held, reader).isEmpty()) {
      return spliced;
    }
    warnings.add(
        trouble.get().isEmpty() ? "comments and layout" : "layout",
        trouble.get().isEmpty()
            ? "cannot be kept, the file is rewritten"
            : "cannot be kept here (" + trouble.get() + ")");
    return anew;
  }

  /** The error in a text that should contain a termbase; blank if it contains a different one. */
  private static Optional<String> trouble(SourceText text, Termbase wanted, Reader reader) {
    try {
      return reader.parse(text).equals(wanted) ? Optional.empty() : Optional.of("");
    } catch (TermbaseException e) {
      return Optional.of(e.detail());
    }
  }
}
