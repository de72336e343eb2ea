package org.isogloss.glossary.format.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, each at a place of the old one. Those at one place keep their order. */
public final class TextEdits {

  private record Edit(int start, int end, String text) {}

  private final String old;
  private final List<Edit> edits = new ArrayList<>();

  public TextEdits(String old) {
    this.old = old;
  }

  public void insert(int at, String text) {
    replace(at, at, text);
  }

  public void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  public void delete(int start, int end) {
    replace(start, end, "");
  }

  /** The new text. */
  public String apply() {
    StringBuilder out = new StringBuilder(old.length());
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      out.append(old, done, Math.max(done, edit.start())).append(edit.text());
      done = Math.max(done, edit.end());
    }
    return out.append(old, done, old.length()).toString();
  }
}
