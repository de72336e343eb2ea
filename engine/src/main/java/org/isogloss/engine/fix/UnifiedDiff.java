package org.isogloss.engine.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** The difference between two texts in the format of {@code patch} and {@code git apply}. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /** The difference, each line with its terminator; empty if there is none. */
  static String of(String path, String before, String after) {
    List<String> old = lines(before);
    // git apply refuses a path that begins with a dot and a slash.
    String name = path.replaceFirst("^(?:\\./+)+|^/", "");
    // A tab ends a name that contains spaces.
    String ending = name.contains(" ") ? "\t" : "";
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + name + ending,
            "b/" + name + ending,
            old,
            DiffUtils.diff(old, lines(after)),
            CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  /** The lines, including any CR; the last one notes a missing line terminator. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
