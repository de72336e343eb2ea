package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** reStructuredText roles, and emoji names between colons. */
final class ColonSyntax implements InlineSyntax {

  private static final Pattern ROLE =
      Pattern.compile(":((?:[a-zA-Z][\\w.+-]{0,30}:){0,2}[a-zA-Z][\\w.+-]{0,30}):(?=`[^`])");

  /** {@code :smile:}, {@code :+1:}; of Material for MkDocs also with attributes. */
  private static final Pattern PICTOGRAPH =
      Pattern.compile(
          ":(?:[a-z][a-z0-9_+-]{0,50}+|[+-]1|100|1234):(?![\\p{L}\\p{N}_`:])(?:\\{[^{}\\n]{0,200}+})?");

  @Override
  public int read(MaskedText text, int at) {
    char before = text.charAt(at - 1);
    if (Character.isLetterOrDigit(before) || before == ':') {
      return at;
    }
    Matcher role = text.match(ROLE, at);
    if (role != null) {
      return Roles.read(text, at, role.group(1), role.end());
    }
    Matcher pictograph = text.match(PICTOGRAPH, at);
    return pictograph == null ? at : text.hideWithBlank(at, pictograph.end());
  }
}
