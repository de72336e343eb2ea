package org.isogloss.engine.fix;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.rules.languagetool.IndefiniteArticle;

/**
 * Adjusts the article before a phrase whose first word changes: <i>a bell</i>, <i>an old bell</i>.
 * It is looked for in the prose, so that markup may come between the two.
 */
public final class ArticleAdjuster {

  /** An article, and the space and the marks that may come between it and the phrase. */
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}\\p{Pd}'’.])([Aa]n?|AN)[\\h\\n]+[“‘\"'(\\[]{0,3}$");

  /**
   * Where a capital A is an article. Elsewhere it is a name before a small letter, as in “plan A”,
   * and either before a capital, as in a title.
   */
  private static final Pattern SENTENCE_START =
      Pattern.compile("^[^\\p{L}]*$|[.!?:–—…][\"'”’)\\]]*\\s+[“‘\"'(\\[]*$");

  /** What may be replaced together with the phrase where a change is shown beside the old text. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\h]+[“‘\"']?");

  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}+");

  private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

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

  /** The edit, extended to the preceding article if that must change, with what is between them. */
  Edit adjusted(Document document, Edit edit) {
    return changing(document, edit)
        .filter(article -> article.wanted().isPresent())
        .map(article -> article.with(document, edit))
        .orElse(edit);
  }

  /** Whether the preceding article may have to change, and nothing tells whether it must. */
  boolean isUnsure(Document document, Edit edit) {
    return changing(document, edit).filter(article -> article.wanted().isEmpty()).isPresent();
  }

  /** Whether the preceding article must change, and markup is between it and the phrase. */
  boolean isApart(Document document, Edit edit) {
    return changing(document, edit)
        .map(article -> new Span(article.source().end(), edit.place().startOffset()))
        .filter(between -> !SPACE.matcher(between.in(document.source().text())).matches())
        .isPresent();
  }

  /**
   * An article that has to change, or may have to.
   *
   * @param source its place in the file
   * @param wanted what it has to be; empty if that is not known
   */
  private record Article(Span source, Optional<String> wanted) {

    Edit with(Document document, Edit edit) {
      Span between = new Span(source.end(), edit.place().startOffset());
      return new Edit(
          document.sourceLocation(new Span(source.start(), edit.place().endOffset())),
          wanted.orElseThrow() + between.in(document.source().text()) + edit.text());
    }
  }

  private Optional<Article> changing(Document document, Edit edit) {
    Span place = edit.place().span();
    String old = place.in(document.source().text());
    OptionalInt start = document.toProse(place.start());
    if (firstWord(edit.text()).equalsIgnoreCase(firstWord(old)) || start.isEmpty()) {
      return Optional.empty();
    }
    Span block = document.blockAt(start.getAsInt()).span();
    String text = block.in(document.prose());
    Matcher before = BEFORE.matcher(text.substring(0, start.getAsInt() - block.start()));
    if (!before.find() || (before.group(1).equals("AN") && SMALL_LETTER.matcher(old).find())) {
      return Optional.empty();
    }
    String article = before.group(1);
    boolean capitals = article.equals("AN") || !SMALL_LETTER.matcher(text).find();
    Optional<String> wanted =
        articleOf(capitals ? edit.text().toLowerCase(Locale.ROOT) : edit.text());
    if (wanted.isPresent() && wanted.get().equalsIgnoreCase(article)) {
      return Optional.empty();
    }
    boolean certain =
        !article.equals("A") || SENTENCE_START.matcher(text.substring(0, before.start())).find();
    if (!certain && Character.isLowerCase(old.codePointAt(0))) {
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            document.toSource(
                new Span(block.start() + before.start(1), block.start() + before.end(1))),
            wanted
                .filter(form -> certain)
                .map(form -> capitals ? form.toUpperCase(Locale.ROOT) : like(article, form))));
  }

  /** With a capital if the article before had one. */
  private static String like(String article, String form) {
    return Character.isUpperCase(article.charAt(0))
        ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
        : form;
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

  private static String firstWord(String text) {
    return text.split("[\\s-]+", 2)[0];
  }
}
