package org.isogloss.glossary.format;

import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;

/** Writes the YAML layout of a termbase. */
final class YamlWriter {

  private YamlWriter() {}

  static String render(Termbase termbase) {
    return YamlEmitter.block(YamlTree.of(termbase), 0);
  }

  /** The old file with the changes of the termbase applied. */
  static String revise(SourceText old, Termbase termbase, Warnings warnings)
      throws TermbaseException {
    return YamlRevision.revise(
        old, YamlTree.of(termbase), termbase, source -> new YamlReader(source).parse(), warnings);
  }
}
