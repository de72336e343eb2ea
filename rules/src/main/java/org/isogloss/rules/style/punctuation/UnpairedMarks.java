package org.isogloss.rules.style.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds brackets and quotation marks whose partner is missing, in their paragraph and near it. */
final class UnpairedMarks {

  private static final Set<Zone> ZONES =
      Set.copyOf(
          EnumSet.of(
              Zone.TITLE,
              Zone.HEADING,
              Zone.ABSTRACT,
              Zone.BODY,
              Zone.LIST_ITEM,
              Zone.FOOTNOTE,
              Zone.CAPTION));

  private static final Pattern QUOTED = Pattern.compile("\\h{0,4}[—‘']?[“\"]");

  /** How many paragraphs a bracket may go on for. */
  private static final int MOST_PARAGRAPHS = 12;

  /** How many paragraphs a quotation may go on for, such as a speech with verse in it. */
  private static final int MOST_QUOTED = 60;

  /** More marks without a partner in a document are one finding for each kind of mark. */
  private static final int MOST_HITS = 3;

  /** A mark without a partner in its paragraph. */
  private record Lone(StyleBlock block, int index, int at, boolean opens) {

    char mark() {
      return block.text().charAt(at);
    }

    /** The kind of pair that it belongs to. */
    int kind() {
      char c = Brackets.half(mark());
      int bracket = Math.max(Brackets.OPENING.indexOf(c), Brackets.CLOSING.indexOf(c));
      return bracket >= 0 ? bracket : Brackets.OPENING.length();
    }
  }

  private UnpairedMarks() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "unpaired-mark",
        "Brackets and quotation marks that do not pair",
        "An opening bracket or quotation mark that is never closed, or a closing one that"
            + " nothing opens.",
        ZONES,
        UnpairedMarks::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>();
    for (StyleDocument document : documents) {
      List<Lone> all = unpaired(document);
      for (int kind = 0; kind <= Brackets.OPENING.length(); kind++) {
        int only = kind;
        hits(document, all.stream().filter(lone -> lone.kind() == only).toList(), hits);
      }
    }
    return hits;
  }

  /** Where many partners are missing, they were lost for one reason. */
  private static void hits(StyleDocument document, List<Lone> all, List<Hit> hits) {
    List<Place> places =
        all.stream()
            .map(lone -> document.analyzed().place(lone.block().span(lone.at(), lone.at() + 1)))
            .toList();
    if (places.size() > MOST_HITS) {
      String message = "A %s is unpaired%%s; supply the missing one or delete this one.";
      hits.addAll(SlipPlaces.hit(places, message.formatted(name(all.get(0)))));
      return;
    }
    for (int i = 0; i < places.size(); i++) {
      hits.add(Hit.at(places.get(i), message(all.get(i))).with(Confidence.MEDIUM));
    }
  }

  private static String name(Lone lone) {
    return lone.kind() < Brackets.OPENING.length() ? "bracket" : "quotation mark";
  }

  private static String message(Lone lone) {
    return lone.opens()
        ? "This opening %s is never closed; close it or delete it.".formatted(name(lone))
        : "This closing %s was never opened; open it or delete it.".formatted(name(lone));
  }

  /** What is left when partners in other paragraphs are found. */
  private static List<Lone> unpaired(StyleDocument document) {
    List<Lone> left = new ArrayList<>();
    List<Deque<Lone>> open = new ArrayList<>();
    for (int kind = 0; kind <= Brackets.OPENING.length(); kind++) {
      open.add(new ArrayDeque<>());
    }
    Deque<Lone> quotations = open.get(Brackets.OPENING.length());
    for (int i = 0; i < document.blocks().size(); i++) {
      StyleBlock block = document.blocks().get(i);
      if (QUOTED.matcher(block.text()).lookingAt() && isNear(quotations, i)) {
        // A quotation that goes on opens again in each paragraph.
        quotations.pop();
      }
      for (Lone lone : lone(document, block, i)) {
        Deque<Lone> waiting = open.get(lone.kind());
        if (lone.opens()) {
          waiting.push(lone);
        } else if (isNear(waiting, i)) {
          waiting.pop();
        } else {
          left.add(lone);
        }
      }
    }
    open.forEach(left::addAll);
    left.removeIf(lone -> !ZONES.contains(lone.block().zone()));
    left.sort(Comparator.comparingInt((Lone lone) -> lone.index()).thenComparingInt(Lone::at));
    return left;
  }

  private static boolean isNear(Deque<Lone> waiting, int index) {
    if (waiting.isEmpty()) {
      return false;
    }
    Lone last = waiting.peek();
    int most = last.kind() < Brackets.OPENING.length() ? MOST_PARAGRAPHS : MOST_QUOTED;
    return index - last.index() <= most;
  }

  private static List<Lone> lone(StyleDocument document, StyleBlock block, int index) {
    List<Lone> found = new ArrayList<>();
    if (!ZONES.contains(block.zone()) && block.zone() != Zone.QUOTATION) {
      return found;
    }
    Quotations quotations = Quotations.of(block.text());
    quotations.open().stream()
        .filter(at -> isBesideWord(block.text(), at + 1, ")]"))
        .forEach(at -> found.add(new Lone(block, index, at, true)));
    quotations.close().stream()
        .filter(at -> isBesideWord(block.text(), at - 1, "(["))
        .forEach(at -> found.add(new Lone(block, index, at, false)));
    for (int at : Brackets.unmatched(block.text())) {
      found.add(
          new Lone(
              block,
              index,
              at,
              Brackets.OPENING.indexOf(Brackets.half(block.text().charAt(at))) >= 0));
    }
    for (int kind = 0; kind <= Brackets.OPENING.length(); kind++) {
      int uneven = kind;
      if (!found.isEmpty() && isUneven(document, block, kind)) {
        found.removeIf(lone -> lone.kind() == uneven);
      }
    }
    found.sort(Comparator.comparingInt(Lone::at));
    return found;
  }

  /**
   * Whether a mark encloses words, and is not itself spoken of among other signs.
   *
   * @param at the offset of the character that it would enclose
   * @param brackets those that cannot be it, since they enclose the mark
   */
  private static boolean isBesideWord(String text, int at, String brackets) {
    return at >= 0
        && at < text.length()
        && brackets.indexOf(text.charAt(at)) < 0
        && (RunningText.isWord(text, at) || ",.;:!?([)]\uFFFC…—–".indexOf(text.charAt(at)) >= 0);
  }

  /** Whether the partner may be in what is hidden, as where an address swallows a bracket. */
  private static boolean isUneven(StyleDocument document, StyleBlock block, int kind) {
    String prose = block.block().span().in(document.document().prose());
    int balance = 0;
    for (int at = 0; at < prose.length(); at++) {
      if (block.text().charAt(at) == Document.HIDDEN) {
        char c = Brackets.half(prose.charAt(at));
        if (kind < Brackets.OPENING.length()) {
          balance +=
              c == Brackets.OPENING.charAt(kind) ? 1 : c == Brackets.CLOSING.charAt(kind) ? -1 : 0;
        } else {
          balance ^= "“”\"".indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
    return balance != 0;
  }
}
