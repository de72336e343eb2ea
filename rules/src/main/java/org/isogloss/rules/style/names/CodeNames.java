package org.isogloss.rules.style.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.rules.style.StyleDocument;

/** The names that a document sets in code within its text. */
final class CodeNames {

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*+(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*+)*+(?:\\(\\))?");

  /**
   * A name in code.
   *
   * @param name the name without parentheses
   * @param called whether parentheses follow it
   * @param span the span of both
   */
  record CodeName(String name, boolean called, Span span) {

    /** The name and, if it belongs to something, its last part: r.ParseForm, ParseForm. */
    Set<String> names() {
      return Set.copyOf(List.of(name, name.substring(name.lastIndexOf('.') + 1)));
    }
  }

  private CodeNames() {}

  /** The names of a document, in order. */
  static List<CodeName> of(StyleDocument styled) {
    Document document = styled.document();
    List<CodeName> names = new ArrayList<>();
    for (Inline inline : document.inlines()) {
      String text = inline.span().in(document.prose());
      if (inline.kind() == Inline.Kind.CODE && NAME.matcher(text).matches()) {
        boolean called = text.endsWith("()");
        names.add(
            new CodeName(
                called ? text.substring(0, text.length() - 2) : text, called, inline.span()));
      }
    }
    return names;
  }

  /**
   * Whether no ordinary word is written like a name: with an inner capital, an underscore, or a
   * capital after a dot.
   */
  static boolean isUnmistakable(String name) {
    boolean inner = false;
    for (int i = 1; i < name.length() && !inner; i++) {
      char c = name.charAt(i);
      inner =
          (Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1)))
              || (c == '_' && i + 1 < name.length())
              || (c == '.' && Character.isUpperCase(name.charAt(i + 1)));
    }
    return inner;
  }
}
