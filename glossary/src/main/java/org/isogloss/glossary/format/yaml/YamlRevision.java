package org.isogloss.glossary.format.yaml;

import java.util.Map;
import java.util.Optional;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.Warnings;

/** Works a changed tree into a YAML file. */
public final class YamlRevision {

  /** Reads what was written. */
  public interface Reader {

    Termbase parse(SourceText source) throws TermbaseException;
  }

  private YamlRevision() {}

  /**
   * The old file with the changes of the tree worked in: all else, comments, order and layout,
   * stays. Where the old layout resists, the file is laid out anew and a warning says so.
   */
  public static String revise(
      SourceText old, Map<String, Object> tree, Termbase wanted, Reader reader, Warnings warnings)
      throws TermbaseException {
    String spliced = new YamlSplicer(old.text()).splice(new YamlNodes(old).compose(), tree);
    Optional<String> trouble = trouble(old.with(spliced), wanted, reader);
    if (trouble.isEmpty()) {
      return spliced;
    }
    // The splice met a layout that it does not know, or the file holds less than the termbase.
    String anew = YamlEmitter.block(tree, 0);
    Termbase held = reader.parse(old.with(anew));
    if (trouble(old.with(spliced), held, reader).isEmpty()) {
      return spliced;
    }
    warnings.add(
        trouble.get().isEmpty() ? "comments and layout" : "layout",
        trouble.get().isEmpty()
            ? "cannot be kept, the file is written anew"
            : "cannot be kept here (" + trouble.get() + ")");
    return anew;
  }

  /** What is wrong with a text that should hold a termbase; blank if it holds another. */
  private static Optional<String> trouble(SourceText text, Termbase wanted, Reader reader) {
    try {
      return reader.parse(text).equals(wanted) ? Optional.empty() : Optional.of("");
    } catch (TermbaseException e) {
      return Optional.of(e.detail());
    }
  }
}
