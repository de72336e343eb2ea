package org.isogloss.core.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Comment;
import org.isogloss.core.rule.Remark;

/** Reads the directives in comments; other comments are ignored. */
final class DirectiveReader {

  private static final Pattern ADDRESSED = Pattern.compile("(?s)isogloss(?![\\p{L}\\p{N}])(.*)");
  private static final Pattern REASON = Pattern.compile("(?:^|\\s)--(?:\\s|$)");

  private final RuleNames names;
  private final List<Directive> directives = new ArrayList<>();
  private final List<Remark> malformed = new ArrayList<>();

  DirectiveReader(RuleNames names) {
    this.names = names;
  }

  void read(List<Comment> comments) {
    comments.forEach(this::read);
  }

  List<Directive> directives() {
    return directives;
  }

  List<Remark> malformed() {
    return malformed;
  }

  private void read(Comment comment) {
    Matcher addressed = ADDRESSED.matcher(comment.text());
    if (!addressed.matches()) {
      return;
    }
    String[] parts = REASON.split(addressed.group(1), 2);
    List<String> words =
        Arrays.stream(parts[0].split("[\\s,]+", -1)).filter(word -> !word.isEmpty()).toList();
    String first = words.isEmpty() ? "" : words.get(0);
    Optional<Directive.Kind> kind = Directive.Kind.of(first);
    if (kind.isEmpty()) {
      String found =
          first.isEmpty() ? "The directive is missing" : "“" + first + "” is not a directive";
      remark(comment, found + "; expected " + kinds() + ", followed by rule names.");
      return;
    }
    List<String> known = new ArrayList<>();
    for (String name : words.subList(1, words.size())) {
      if (names.isKnown(name)) {
        known.add(name);
      } else {
        remark(
            comment,
            "“%s” is not a rule; expected a name such as “%s” (`isogloss rules` lists them)."
                .formatted(name, names.nearest(name)));
      }
    }
    // Without any known name it would apply to all rules.
    if (!known.isEmpty() || words.size() == 1) {
      String reason = parts.length > 1 ? parts[1].strip() : "";
      directives.add(new Directive(kind.get(), known, reason, comment.span()));
    }
  }

  private void remark(Comment comment, String message) {
    malformed.add(new Remark(comment.span(), message));
  }

  private static String kinds() {
    List<String> words =
        Arrays.stream(Directive.Kind.values()).map(kind -> "“" + kind.word() + "”").toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
