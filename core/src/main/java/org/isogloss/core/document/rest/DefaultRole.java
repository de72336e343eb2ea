package org.isogloss.core.document.rest;

import org.isogloss.core.document.markdown.inline.RoleMeaning;

/** What a text between single backticks is that names no role: the file may declare one for it. */
final class DefaultRole {

  private RoleMeaning meaning = RoleMeaning.TEXT;

  /** Declares the role for what follows; without a name, that of docutils, which is text. */
  void declare(String name) {
    meaning = name.isEmpty() ? RoleMeaning.TEXT : RoleMeaning.of(name);
  }

  RoleMeaning meaning() {
    return meaning;
  }
}
