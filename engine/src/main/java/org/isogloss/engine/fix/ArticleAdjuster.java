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
    int start = edit.place().startOffset();
    int end = edit.place().endOffset();
    String word = firstWord(edit.text());
    if (word.equalsIgnoreCase(firstWord(new Span(start, end).in(document.source().text())))) {
      return edit;
    }
    String before = before(document, start);
    Matcher matcher = BEFORE.matcher(before);
    if (!matcher.find()) {
      return edit;
    }
    String article = matcher.group(1);
    boolean name =
        article.equals("A") && !SENTENCE_START.matcher(before.substring(0, matcher.start())).find();
    Optional<String> wanted =
        articles.apply(word).filter(one -> !one.equals(article.toLowerCase(Locale.ROOT)));
    if (name || wanted.isEmpty()) {
      return edit;
    }
    String text =
        Character.isUpperCase(article.charAt(0))
            ? wanted.get().substring(0, 1).toUpperCase(Locale.ROOT) + wanted.get().substring(1)
            : wanted.get();
    int from = start - (before.length() - matcher.start());
    return new Edit(
        document.sourceLocation(new Span(from, end)),
        text + matcher.group(2) + matcher.group(3) + edit.text());
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
