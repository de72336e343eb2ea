package org.isogloss.core.document;

/** What a document was read from: a text file, or a package that contains its text. */
public sealed interface Source permits TextSource, PackageSource {

  /** The text that places in the document refer to, without a byte-order mark. */
  String text();
}
