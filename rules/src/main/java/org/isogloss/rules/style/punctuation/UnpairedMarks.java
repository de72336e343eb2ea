package org.isogloss.rules.style.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
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

  private static final String OPENING = "([";
  private static final String CLOSING = ")]";

  /** A closing bracket after a label, such as a), ii) and 1). */
  private static final Pattern LABEL =
      Pattern.compile("(?:^|[\\h,;])(?:\\p{N}{1,3}|\\p{L}|[ivxIVX]{2,5})$");

  private static final Pattern QUOTED = Pattern.compile("\\h{0,4}[—‘']?[“\"]");

  private static final int LONGEST_LABEL = 6;

  /** Brackets that are not meant to pair: smileys and half-open intervals. */
  private static final Pattern NOT_PAIRS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[:;=8][-o^']?[()\\[\\]](?![\\p{L}\\p{N}])"
              + "|[\\[\\](][^\\[\\](),; ]{1,12}[,;]\\h?[^\\[\\](),; ]{1,12}[\\[\\])]");

  /** How many paragraphs a bracket may go on for. */
  private static final int MOST_PARAGRAPHS = 12;

  /** How many paragraphs a quotation may go on for, such as a speech with verse in it. */
  private static final int MOST_QUOTED = 60;

  /** More marks without a partner in a document are one finding for each kind of mark. */
  private static final int MOST_HITS = 3;

  private static final RuleInfo INFO =
      new RuleInfo(
              "unpaired-mark",
              "Brackets and quotation marks that do not pair",
              Severity.INFO,
              "An opening bracket or quotation mark that is never closed, or a closing one that"
                  + " nothing opens.",
              ZONES)
          .about(Topic.STYLE);

  /** A mark without a partner in its paragraph. */
  private record Lone(StyleBlock block, int index, int at, boolean opens) {

    char mark() {
      return block.text().charAt(at);
    }

    /** The kind of pair that it belongs to. */
    int kind() {
      char c = mark();
      int bracket = Math.max(OPENING.indexOf(c), CLOSING.indexOf(c));
      return bracket >= 0 ? bracket : OPENING.length();
    }
  }

  private UnpairedMarks() {}

  static StyleSlip slip() {
    return new StyleSlip(INFO, UnpairedMarks::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>();
    for (StyleDocument document : documents) {
      List<Lone> all = unpaired(document);
      for (int kind = 0; kind <= OPENING.length(); kind++) {
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
      String message = "A %s has no partner%%s; add it or delete the mark.";
      hits.addAll(SlipPlaces.hit(places, message.formatted(name(all.get(0)))));
      return;
    }
    for (int i = 0; i < places.size(); i++) {
      hits.add(Hit.at(places.get(i), message(all.get(i))).with(Confidence.MEDIUM));
    }
  }

  private static String name(Lone lone) {
    return lone.kind() < OPENING.length() ? "bracket" : "quotation mark";
  }

  private static String message(Lone lone) {
    return lone.opens()
        ? "This opening %s has no closing one; add it or delete this one.".formatted(name(lone))
        : "This closing %s has no opening one; add it or delete this one.".formatted(name(lone));
  }

  /** What is left when partners in other paragraphs are found. */
  private static List<Lone> unpaired(StyleDocument document) {
    List<Lone> left = new ArrayList<>();
    List<Deque<Lone>> open = new ArrayList<>();
    for (int kind = 0; kind <= OPENING.length(); kind++) {
      open.add(new ArrayDeque<>());
    }
    Deque<Lone> quotations = open.get(OPENING.length());
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
    int most = last.kind() < OPENING.length() ? MOST_PARAGRAPHS : MOST_QUOTED;
    return index - last.index() <= most;
  }

  private static List<Lone> lone(StyleDocument document, StyleBlock block, int index) {
    List<Lone> found = new ArrayList<>();
    if (!ZONES.contains(block.zone()) && block.zone() != Zone.QUOTATION) {
      return found;
    }
    Quotations quotations = Quotations.of(block.text());
    quotations.open().stream()
        .filter(at -> isBesideWord(block.text(), at + 1))
        .forEach(at -> found.add(new Lone(block, index, at, true)));
    quotations.close().stream()
        .filter(at -> isBesideWord(block.text(), at - 1))
        .forEach(at -> found.add(new Lone(block, index, at, false)));
    brackets(block, index, found);
    found.removeIf(lone -> isUneven(document, block, lone.kind()));
    found.sort(Comparator.comparingInt(Lone::at));
    return found;
  }

  /** Whether a mark encloses words, and is not itself spoken of among other signs. */
  private static boolean isBesideWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (RunningText.isWord(text, at) || ",.;:!?([)]\uFFFC…—–".indexOf(text.charAt(at)) >= 0);
  }

  /** Whether the partner may be in what is hidden, as where an address swallows a bracket. */
  private static boolean isUneven(StyleDocument document, StyleBlock block, int kind) {
    String prose = block.block().span().in(document.document().prose());
    int balance = 0;
    for (int at = 0; at < prose.length(); at++) {
      if (RunningText.isHidden(block.text().charAt(at))) {
        char c = prose.charAt(at);
        if (kind < OPENING.length()) {
          balance += c == OPENING.charAt(kind) ? 1 : c == CLOSING.charAt(kind) ? -1 : 0;
        } else {
          balance ^= "“”\"".indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
    return balance != 0;
  }

  private static void brackets(StyleBlock block, int index, List<Lone> found) {
    List<Lone> lone = unmatched(block, index, null);
    found.addAll(lone.isEmpty() ? lone : unmatched(block, index, ignored(block.text())));
  }

  /**
   * The brackets without a partner.
   *
   * @param ignored which characters are no brackets; null to read all of them, which is fast
   */
  private static List<Lone> unmatched(StyleBlock block, int index, boolean[] ignored) {
    List<Lone> found = new ArrayList<>();
    String text = block.text();
    Deque<Lone> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean bracket = c == '(' || c == '[' || c == ')' || c == ']';
      if (!bracket || (ignored != null && ignored[at])) {
        continue;
      }
      Lone mark = new Lone(block, index, at, OPENING.indexOf(c) >= 0);
      if (mark.opens()) {
        open.push(mark);
      } else if (!open.isEmpty() && open.peek().kind() == mark.kind()) {
        open.pop();
      } else if (!isLabel(text, at)) {
        found.add(mark);
      }
    }
    found.addAll(open);
    return found;
  }

  private static boolean isLabel(String text, int close) {
    return LABEL.matcher(text.substring(Math.max(0, close - LONGEST_LABEL), close)).find();
  }

  private static boolean[] ignored(String text) {
    boolean[] ignored = new boolean[text.length()];
    Matcher matcher = NOT_PAIRS.matcher(text);
    while (matcher.find()) {
      String match = matcher.group();
      char first = match.charAt(0);
      char last = match.charAt(match.length() - 1);
      boolean paired =
          OPENING.indexOf(first) >= 0 && OPENING.indexOf(first) == CLOSING.indexOf(last);
      for (int at = matcher.start(); at < matcher.end() && !paired; at++) {
        ignored[at] = true;
      }
    }
    return ignored;
  }
}
