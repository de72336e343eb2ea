package org.isogloss.engine.fix;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.text.FunctionWords;
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
   * Where a capital A is an article: at the start, and after a sign. After a word it is a name
   * before a lower-case letter, as in “plan A”, and either before a capital, as in a title.
   */
  private static final Pattern SENTENCE_START =
      Pattern.compile("^[^\\p{L}]*$|[.!?:;,–—…)\\]][\"'”’)\\]]*\\s+[“‘\"'(\\[]*$|[“‘\"(\\[]$");

  /** The word before an article. */
  private static final Pattern LAST_WORD = Pattern.compile("(?<!\\p{L})(\\p{L}+)\\s+$");

  /** What may be replaced together with the phrase where a change is shown beside the old text. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\h]+[“‘\"']?");

  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]+");

  /** After the first word of a compound; a letter or a digit is read with the hyphen after it. */
  private static final Pattern FIRST_END = Pattern.compile("\\s+|(?<=[^\\s-]{2})-[\\s-]*");

  private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

  /** How far before a phrase its article and the start of its sentence are searched for. */
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

  /**
   * An edit at the place of a finding, extended to the preceding article if that must change, with
   * what is between them.
   */
  Edit adjusted(Document document, Finding finding, Edit edit) {
    return changing(document, finding, edit.text())
        .filter(article -> article.wanted().isPresent())
        .map(article -> article.with(document, edit))
        .orElse(edit);
  }

  /** Whether the article before a finding may have to change, and nothing tells whether it must. */
  boolean isUnsure(Document document, Finding finding, String wanted) {
    return changing(document, finding, wanted)
        .filter(article -> article.wanted().isEmpty())
        .isPresent();
  }

  /** Whether the article before a finding must change, and markup is between the two. */
  boolean isApart(Document document, Finding finding, String wanted) {
    return changing(document, finding, wanted)
        .map(article -> new Span(article.source().end(), finding.location().startOffset()))
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

  /** The article before a finding that its new text may change; empty for what is not prose. */
  private Optional<Article> changing(Document document, Finding finding, String wanted) {
    boolean sameWord = firstWord(wanted).equalsIgnoreCase(firstWord(finding.text()));
    return finding
        .place()
        .prose()
        .filter(place -> !sameWord)
        .flatMap(place -> changing(document, place, finding.text(), wanted));
  }

  private Optional<Article> changing(Document document, Span place, String old, String wanted) {
    Span block = document.blockAt(place.start()).span();
    int from = Math.max(block.start(), place.start() - REACH);
    Matcher before = BEFORE.matcher(new Span(from, place.start()).in(document.prose()));
    if (!before.find() || (before.group(1).equals("AN") && SMALL_LETTER.matcher(old).find())) {
      return Optional.empty();
    }
    String article = before.group(1);
    boolean capitals = article.equals("AN") || isInCapitals(document, block);
    Optional<String> form = articleOf(capitals ? wanted.toLowerCase(Locale.ROOT) : wanted);
    if (form.isPresent() && form.get().equalsIgnoreCase(article)) {
      return Optional.empty();
    }
    Span articlePlace = new Span(before.start(1), before.end(1)).shifted(from);
    String lead = new Span(from, articlePlace.start()).in(document.prose());
    boolean certain = !article.equals("A") || SENTENCE_START.matcher(lead).find();
    if (!certain && Character.isLowerCase(old.codePointAt(0)) && isName(lead)) {
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            document.toSource(articlePlace),
            form.filter(known -> certain)
                .map(known -> capitals ? known.toUpperCase(Locale.ROOT) : like(article, known))));
  }

  /** Whether a capital A after some text may belong to its last word: plan A, and not “in A”. */
  private static boolean isName(String before) {
    Matcher word = LAST_WORD.matcher(before);
    return word.find() && !FunctionWords.contains(word.group(1));
  }

  private static boolean isInCapitals(Document document, Span block) {
    return !SMALL_LETTER.matcher(document.prose()).region(block.start(), block.end()).find();
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
    return FIRST_END.split(text, 2)[0];
  }
}
