package org.isogloss.rules.terms.describe;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * The terms that a contract or license defines, and from then on capitalizes when it means the
 * defined thing: {@code this licence ("Public License")}, {@code Licensed Material means}.
 */
final class DefinedTerms {

  /** What precedes a term that is defined in parentheses. */
  private static final Pattern BRACKET = Pattern.compile("\\([^()\"“”]{0,30}[\"“]$");

  private static final Pattern CLOSING = Pattern.compile("[\"”]");

  /** What follows a term that is defined in a sentence of its own. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "[\"”]?\\s+(?:"
              + String.join("|", DataFile.lines(DefinedTerms.class, "definitions.txt"))
              + ")\\b");

  /** Two words or more, each capitalized except for small ones between them. */
  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}\\S*(?:\\s\\p{Ll}{1,3})*(?:\\s\\p{Lu}\\S*)+");

  private static final int FARTHEST = 40;

  /** All parts of a term of up to this many words are known. */
  private static final int LONGEST_TERM = 30;

  private static final int SHORT_RUN = 4;

  private final Set<String> defined = new HashSet<>();

  /** The runs of words in the defined terms, including the whole terms. */
  private final Set<String> parts = new HashSet<>();

  DefinedTerms(List<TermForm> forms, Map<DocumentId, AnalyzedDocument> documents) {
    for (TermForm form : forms) {
      for (Mention mention : form.mentions()) {
        String text = mention.wording().text();
        if (CAPITALS.matcher(text).matches()
            && isDefined(mention, documents.get(mention.place().document()).document().prose())) {
          defined.add(text.toLowerCase(Locale.ROOT));
          defined.add(form.key().toLowerCase(Locale.ROOT));
        }
      }
    }
    defined.forEach(term -> runs(term).forEach(parts::add));
  }

  private static boolean isDefined(Mention mention, String prose) {
    Span span = mention.place().span();
    String before = prose.substring(Math.max(0, span.start() - FARTHEST), span.start());
    String behind = prose.substring(span.end(), Math.min(prose.length(), span.end() + FARTHEST));
    return (BRACKET.matcher(before).find() && CLOSING.matcher(behind).lookingAt())
        || (mention.before().isEmpty() && DEFINITION.matcher(behind).lookingAt());
  }

  /** Whether a form is, contains, or is part of a defined term. */
  boolean concern(TermForm form) {
    String words = form.key().toLowerCase(Locale.ROOT);
    return parts.contains(words) || runs(words).anyMatch(defined::contains);
  }

  /** All runs of words in a text; for a very long text only short ones. */
  private static Stream<String> runs(String text) {
    List<String> words = List.of(text.split(" ", -1));
    int longest = words.size() <= LONGEST_TERM ? words.size() : SHORT_RUN;
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.rangeClosed(from + 1, Math.min(words.size(), from + longest))
                    .mapToObj(to -> String.join(" ", words.subList(from, to))));
  }
}
