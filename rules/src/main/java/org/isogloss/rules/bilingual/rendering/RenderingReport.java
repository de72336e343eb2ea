package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Grounds;
import org.isogloss.rules.bilingual.SourceQuote;
import org.isogloss.rules.bilingual.phrase.SourceSegments;

/** What a finding says about the renderings of a term. */
final class RenderingReport {

  /** The kind of evidence that a count of renderings is. */
  private static final String KIND = "main-rendering";

  private final RenderedTerm rendered;
  private final Uses uses;
  private final SourceSegments source;
  private final String written;

  /** The side that the term is of: the translation, if the English text is the source. */
  private final Bitext.Side side;

  RenderingReport(RenderedTerm rendered, Uses uses, SourceSegments source) {
    this.rendered = rendered;
    this.uses = uses;
    this.source = source;
    SourceTerm term = rendered.term();
    this.written = source.written(term.phrase(), term.rendered()[0]);
    this.side = source.side(term.rendered()[0]);
  }

  /** The renderings and how often each is used, in a sentence. */
  String message() {
    String list =
        names()
            .map(name -> "“%s” (%d)".formatted(name.text(), uses.of(name).size()))
            .collect(Collectors.joining(", "));
    String main = rendered.term().main().text();
    if (side == Bitext.Side.TARGET) {
      String advice = uses.isClear() ? "use “%s”, the most common".formatted(main) : "choose one";
      return "“%s” translates %d terms of the source: %s; if they name one concept, %s."
          .formatted(written, names().count(), list, advice);
    }
    String advice =
        uses.isClear() ? "use “%s”, the most common rendering".formatted(main) : "choose one";
    return "“%s” of the source is rendered in %d ways: %s; %s."
        .formatted(written, names().count(), list, advice);
  }

  /** The main rendering and its competitors. */
  private Stream<EnglishName> names() {
    return Stream.concat(
        Stream.of(rendered.term().main()), rendered.competitors().stream().map(Competitor::name));
  }

  List<Grounds.Form> forms() {
    return names().map(name -> new Grounds.Form(name.text(), uses.of(name).size())).toList();
  }

  /** How often the main rendering is used, and a sentence in the other language for each. */
  List<Grounds.Evidence<Place>> evidence() {
    SourceTerm term = rendered.term();
    List<Grounds.Evidence<Place>> found = new ArrayList<>();
    found.add(
        new Grounds.Evidence<>(
            KIND,
            "“%s” is in %d sentences of the %s; %d of them %s “%s” in the %s"
                .formatted(
                    written,
                    term.count(),
                    side.word(),
                    term.rendered().length,
                    term.rendered().length == 1 ? "has" : "have",
                    term.main().text(),
                    side.opposite().word()),
            List.of()));
    for (Competitor competitor : rendered.competitors()) {
      found.add(example(competitor.name(), competitor.segments()[0]));
    }
    found.add(example(term.main(), term.rendered()[0]));
    return found;
  }

  private Grounds.Evidence<Place> example(EnglishName name, int segment) {
    SourceQuote quote = source.quote(rendered.term().phrase(), segment);
    return Grounds.Evidence.inOtherLanguage(
        quote.side(), "%s for “%s”".formatted(quote, name.text()));
  }
}
