package org.isogloss.core.document.docx.edit;

import org.isogloss.core.document.ReadException;

/** The parts of a file that are edited. */
@FunctionalInterface
interface Parts {

  /**
   * What is added to a part.
   *
   * @throws ReadException if it cannot be read
   */
  PartEdit edit(String part) throws ReadException;
}
