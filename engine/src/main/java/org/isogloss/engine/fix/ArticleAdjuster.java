package org.isogloss.engine.fix;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;
import org.isogloss.rules.languagetool.IndefiniteArticle;

/** Adjusts the article before a phrase whose first word changes: a bell, an old bell. */
public final class ArticleAdjuster {

  /** An article, and what may come between it and the phrase. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}\\p{Pd}'’.])([Aa]n?)(\\h*\\R?\\h+|\\h*\\R)([“‘\"'*_(\\[]{0,3})$");

  /** Where a capital A is an article; elsewhere it is a name, as in “plan A”. */
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?:^|\\R)[\\s>#*_+\\-\\d.“\"(]*$|[.!?][\"'”’)*_]*\\s+[“\"(*_]*$");

  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}+");

  /** How far before a phrase the start of its sentence is searched for, in code units. */
  private static final int REACH = 60;

  private final Function<String, Optional<String>> articles;

  /**
   * @param articles the article of a lowercase word, if it is unambiguous
   */
  ArticleAdjuster(Function<String, Optional<String>> articles) {
    this.articles = articles;
  }

  /** One for English articles. */
  public static ArticleAdjuster english() {
    return new ArticleAdjuster(englishArticles());
  }

  /** Finds the article of a word; the word lists are loaded on first use. */
  public static Function<String, Optional<String>> englishArticles() {
    IndefiniteArticle[] articles = new IndefiniteArticle[1];
    return word -> {
      if (articles[0] == null) {
        articles[0] = new IndefiniteArticle();
      }
      return articles[0].before(word);
    };
  }

  /** The edit, extended to the preceding article if that must change. */
  Edit adjusted(Document document, Edit edit) {
    Optional<Matcher> before = articleBefore(document, edit);
    Optional<String> wanted = before.flatMap(article -> articleOf(edit.text()));
    if (wanted.isEmpty() || wanted.get().equalsIgnoreCase(before.get().group(1))) {
      return edit;
    }
    Matcher matcher = before.get();
    String text =
        Character.isUpperCase(matcher.group(1).charAt(0))
            ? wanted.get().substring(0, 1).toUpperCase(Locale.ROOT) + wanted.get().substring(1)
            : wanted.get();
    int start = edit.place().startOffset();
    int from = start - (matcher.end() - matcher.start());
    return new Edit(
        document.sourceLocation(new Span(from, edit.place().endOffset())),
        text + matcher.group(2) + matcher.group(3) + edit.text());
  }

  /** Whether the preceding article may have to change, and nothing tells whether it must. */
  boolean isUnsure(Document document, Edit edit) {
    return articleBefore(document, edit).isPresent() && articleOf(edit.text()).isEmpty();
  }

  /** The article of a phrase; a capital of its first word may be that of a heading. */
  private Optional<String> articleOf(String text) {
    String word = firstWord(text);
    return articles
        .apply(word)
        .or(
            () ->
                CAPITALIZED.matcher(word).matches()
                    ? articles.apply(word.toLowerCase(Locale.ROOT))
                    : Optional.empty());
  }

  /** The article before a phrase whose first word changes, matched to the start of the phrase. */
  private static Optional<Matcher> articleBefore(Document document, Edit edit) {
    int start = edit.place().startOffset();
    String old = new Span(start, edit.place().endOffset()).in(document.source().text());
    if (firstWord(edit.text()).equalsIgnoreCase(firstWord(old))) {
      return Optional.empty();
    }
    String before = before(document, start);
    Matcher matcher = BEFORE.matcher(before);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean name =
        matcher.group(1).equals("A")
            && !SENTENCE_START.matcher(before.substring(0, matcher.start())).find();
    return name ? Optional.empty() : Optional.of(matcher);
  }

  private static String before(Document document, int start) {
    String before = document.source().text().substring(Math.max(0, start - REACH), start);
    // In a text file a line break is as good as a space; a package has one after each paragraph.
    return document.source() instanceof PackageSource
        ? before.substring(before.lastIndexOf('\n') + 1)
        : before;
  }

  private static String firstWord(String text) {
    return text.split("[\\s-]+", 2)[0];
  }
}
