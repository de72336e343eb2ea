package org.isogloss.glossary.format.yaml;

import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.RevisedText;
import org.isogloss.glossary.format.source.Warnings;

/** Writes the YAML layout of a termbase. */
public final class YamlWriter {

  private YamlWriter() {}

  public static String render(Termbase termbase) {
    return YamlEmitter.block(YamlTree.of(termbase), 0);
  }

  /** The old file with the changes of the termbase applied. */
  public static RevisedText revise(YamlNodes old, Termbase termbase, Warnings warnings)
      throws TermbaseException {
    return YamlRevision.revise(
        old,
        YamlTree.of(termbase),
        termbase,
        nodes -> new YamlReader(nodes).parse(),
        YamlLayout::fitted,
        warnings);
  }
}
