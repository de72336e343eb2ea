package org.isogloss.report.page;

import static java.util.stream.Collectors.joining;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.isogloss.core.lint.Finding;
import org.isogloss.report.page.view.Assets;
import org.isogloss.report.page.view.ConceptCard;
import org.isogloss.report.page.view.Note;
import org.isogloss.report.page.view.PageView;
import org.isogloss.report.page.view.RepeatCard;
import org.isogloss.report.page.view.StyleRow;
import org.isogloss.report.page.view.Summary;
import org.isogloss.report.page.view.WordRow;

/** Writes a report as one HTML file that requests nothing. */
public final class HtmlPage {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.isogloss.report.page.template");

  private static final Assets ASSETS = AssetFiles.read();

  /** Nobody can distinguish more arcs than these. */
  private static final int MOST_ARCS = 400;

  private HtmlPage() {}

  /** The page. */
  public static String render(PageInput input) {
    StringOutput out = new StringOutput();
    ENGINE.render("page.jte", view(input), out);
    return out.toString();
  }

  /** What the page shows. The text comes last, when all places that are linked to are known. */
  static PageView view(PageInput input) {
    List<Numbered> findings = Numbered.of(input);
    Book book = new Book(input.documents(), input.report().findings());
    PartIndex parts = new PartIndex(book);
    Anchors anchors = new Anchors(book);
    Cards cards = new Cards(book, anchors);
    Contexts contexts = new Contexts(book, anchors);
    ConceptCards concepts = new ConceptCards(cards, parts, contexts, anchors, book);
    RepeatCards repeats = new RepeatCards(cards, concepts, anchors, parts, book);
    Summary summary = new SummaryRows(input, parts).of(findings, cards);
    List<Numbered> ranked = Numbered.ranked(findings, input.kinds());
    List<ConceptCard> conceptCards =
        ranked.stream().filter(Numbered::isConcept).map(concepts::of).toList();
    List<RepeatCard> repeatCards =
        ranked.stream().filter(Numbered::isRepeat).map(repeats::of).toList();
    List<StyleRow> styles = new StyleRows(anchors).of(input);
    List<WordRow> words =
        input.report().words().stream()
            .map(
                word ->
                    new WordRow(
                        VisibleText.line(word.word()), word.count(), contexts.of(word.first())))
            .toList();
    TextFiles text = new TextFiles(book, new MarkIndex(findings), anchors);
    for (Numbered one : findings) {
      text.add(one, new Note(cards.of(one), one.brief(), one.places().size() - 1));
    }
    return new PageView(
        title(book, input),
        input.version(),
        book.folder(),
        key(book),
        ASSETS,
        summary,
        parts.view(),
        conceptCards,
        repeatCards,
        findings.stream()
            .filter(Numbered::isRepeat)
            .flatMap(one -> repeats.arcs(one).stream())
            .limit(MOST_ARCS)
            .toList(),
        styles,
        words,
        text.all(),
        input.report().findings().stream().map(Finding::ruleId).distinct().sorted().toList(),
        !input.known().isEmpty());
  }

  /** The file, or the folder that all files are in. */
  private static String title(Book book, PageInput input) {
    if (book.files() == 0) {
      return "Nothing checked";
    }
    String path =
        input.documents().isEmpty()
            ? input.report().findings().get(0).location().document().path()
            : input.documents().get(0).id().path();
    if (book.files() == 1) {
      return VisibleText.line(path.substring(path.lastIndexOf('/') + 1));
    }
    String folder = path.substring(0, path.length() - book.name(1).length());
    String name = folder.replaceFirst("/+$", "").replaceFirst("^.*/", "");
    return name.isEmpty() || name.equals(".") ? book.files() + " files" : VisibleText.line(name);
  }

  /** The same for the same files, so that decisions are found again after a correction. */
  private static String key(Book book) {
    String paths =
        IntStream.rangeClosed(1, book.files()).mapToObj(book::path).collect(joining("\n"));
    byte[] digest = AssetFiles.sha256(paths);
    return HexFormat.of().formatHex(digest, 0, 8);
  }
}
