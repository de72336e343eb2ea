package org.isogloss.report.page.view;

import java.util.List;

/**
 * The whole page.
 *
 * @param title the name of the manuscript
 * @param version the version of the program
 * @param folder the folder of all files, with a slash at its end
 * @param key identifies the manuscript, so that decisions are kept for it
 * @param assets style sheet and scripts
 * @param summary the overview
 * @param parts the parts of the manuscript
 * @param concepts the concepts with competing terms
 * @param repeats the repeated passages
 * @param arcs the map of repeats
 * @param styles the style sheet of the manuscript
 * @param words the words that are in no dictionary
 * @param files the text
 * @param rules the rules that found something, for the filter
 * @param hasKnown whether some findings are not new
 */
public record PageView(
    String title,
    String version,
    String folder,
    String key,
    Assets assets,
    Summary summary,
    Parts parts,
    List<ConceptCard> concepts,
    List<RepeatCard> repeats,
    List<Arc> arcs,
    List<StyleRow> styles,
    List<WordRow> words,
    List<TextFile> files,
    List<String> rules,
    boolean hasKnown) {

  public PageView {
    concepts = List.copyOf(concepts);
    repeats = List.copyOf(repeats);
    arcs = List.copyOf(arcs);
    styles = List.copyOf(styles);
    words = List.copyOf(words);
    files = List.copyOf(files);
    rules = List.copyOf(rules);
  }

  /** How many concepts are new. */
  public long newConcepts() {
    return concepts.stream().filter(concept -> !concept.card().isKnown()).count();
  }

  /** How many repeats are new. */
  public long newRepeats() {
    return repeats.stream().filter(repeat -> !repeat.card().isKnown()).count();
  }

  /** The drawing area of the map of repeats, which is as high as its highest arc. */
  public String map() {
    int height = arcs.stream().mapToInt(Arc::height).max().orElse(0) + Arc.MARGIN;
    return "0 %d %d %d".formatted(Arc.BASE - height, Parts.WIDTH, height + Arc.MARGIN);
  }
}
