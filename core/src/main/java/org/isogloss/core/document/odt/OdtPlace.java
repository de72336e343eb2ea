package org.isogloss.core.document.odt;

import org.isogloss.core.document.assembly.RawBlock;

/**
 * Where in the structure of a file a paragraph is.
 *
 * @param kind its kind by position, regardless of style; null if the position does not determine it
 * @param listLevel the nesting depth in a list, from 1; 0 outside one
 * @param rowLevel 1 in the header rows of a table; 0 elsewhere
 */
record OdtPlace(RawBlock.Kind kind, int listLevel, int rowLevel) {

  static final OdtPlace BODY = new OdtPlace(null, 0, 0);

  OdtPlace inList() {
    return new OdtPlace(kind, listLevel + 1, rowLevel);
  }

  OdtPlace inHeaderRows() {
    return new OdtPlace(kind, listLevel, 1);
  }

  OdtPlace inCell() {
    return new OdtPlace(RawBlock.Kind.TABLE, 0, rowLevel);
  }

  /** A note, or a list of references. */
  OdtPlace in(RawBlock.Kind inside) {
    return new OdtPlace(inside, 0, 0);
  }
}
