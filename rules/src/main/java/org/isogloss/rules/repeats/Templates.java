package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.repeats.ComparedPair.Exchange;
import org.isogloss.rules.repeats.words.WordClasses;

/**
 * Recognizes the repeats that a manuscript makes on purpose: the furniture of its pages, the frame
 * of its entries with another name in each, the parallel items of its lists. They are recognized by
 * how they recur, never by their words.
 */
final class Templates {

  /** From this number of places on, a frame with exchanged words is a pattern. */
  private static final int PATTERN = 3;

  /** What appears in this share of the files is page furniture. */
  private static final double FURNITURE = 0.8;

  /** A number, or one word, before what begins a paragraph, in code units. */
  private static final int LONGEST_LABEL = 60;

  /** A longer figure is a year, not the number of a section. */
  private static final int LONGEST_SECTION = 3;

  /** Where a name in a program falls into words: {@code readPool_size}. */
  private static final Pattern PARTS = Pattern.compile("[._/-]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private final List<AnalyzedDocument> documents;
  private final boolean isManual;
  private final WordClasses words = new WordClasses();
  private final Map<Exchange, Recurrence> recurrences = new HashMap<>();

  /** The documents of the repeats that have three or more, with the number of those repeats. */
  private final Map<Set<DocumentId>, Integer> siblings = new HashMap<>();

  private final Map<Set<DocumentId>, Boolean> ofSiblings = new HashMap<>();

  private final Map<Place, Set<String>> subjects = new HashMap<>();
  private final Map<DocumentId, NavigableMap<Integer, Block>> headings = new HashMap<>();

  /**
   * @param documents the whole manuscript
   * @param clusters all its repeats
   * @param isManual whether it is a manual, where the pages of a frame have other numbers, too
   */
  Templates(List<AnalyzedDocument> documents, List<ComparedCluster> clusters, boolean isManual) {
    this.documents = documents;
    this.isManual = isManual;
    for (ComparedCluster cluster : clusters) {
      Set<DocumentId> among = cluster.documents();
      if (among.size() >= PATTERN) {
        siblings.merge(among, 1, Integer::sum);
      }
      for (ComparedPair pair : cluster.pairs()) {
        for (Exchange exchange : pair.exchanges(words)) {
          recurrences
              .computeIfAbsent(sorted(exchange), key -> new Recurrence())
              .add(blockOf(pair.first(), pair.pair().first()))
              .add(blockOf(pair.second(), pair.pair().second()));
        }
      }
    }
  }

  /** Why a repeat is a template; empty if it is none. */
  Optional<String> reason(ComparedCluster cluster) {
    int places = cluster.members().size();
    int files = cluster.documents().size();
    if (isFurniture(cluster)) {
      return Optional.of(
          "it appears in %d of %d files, like a header or footer"
              .formatted(files, documents.size()));
    }
    if (cluster.isVerbatim()) {
      return isOfSiblings(cluster)
          ? Optional.of(
              "%d files share this and other passages, as if made from a template".formatted(files))
          : Optional.empty();
    }
    if (isFrame(cluster)) {
      return Optional.of(
          "the same frame with other words in one slot appears in %d places, like a template"
              .formatted(places));
    }
    if (beginParagraphs(cluster) && cluster.pairs().stream().allMatch(this::exchangesTwice)) {
      return Optional.of(
          "the paragraphs differ in the same words more than once, as in a template");
    }
    if (areItems(cluster)) {
      return Optional.of("the places are parallel items of one list");
    }
    if (cluster.isParallel() && cluster.pairs().stream().allMatch(this::exchanges)) {
      return Optional.of(
          "the places follow one another, with other words in one slot, like parallel passages");
    }
    if (namesItsSubject(cluster)) {
      return Optional.of(
          "each place names the subject of its own page or section, as in a template");
    }
    return recurs(cluster)
        ? Optional.of("other passages exchange the same words, as parallel passages do")
        : Optional.empty();
  }

  private boolean isFurniture(ComparedCluster cluster) {
    int among = cluster.documents().size();
    return cluster.isVerbatim() && among >= PATTERN && among >= FURNITURE * documents.size();
  }

  /** Whether it is one of several passages that the same three files or more have in common. */
  private boolean isOfSiblings(ComparedCluster cluster) {
    Set<DocumentId> among = cluster.documents();
    return among.size() >= PATTERN
        && ofSiblings.computeIfAbsent(
            among,
            own ->
                siblings.entrySet().stream()
                        .filter(others -> others.getKey().containsAll(own))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                    >= PATTERN);
  }

  private static boolean areNumbers(Exchange exchange) {
    return exchange.one().stream().anyMatch(WordClasses::isNumber)
        && exchange.other().stream().anyMatch(WordClasses::isNumber);
  }

  /** Whether one slot has three fillers or more, or two that alternate. */
  private boolean isFrame(ComparedCluster cluster) {
    if (cluster.members().size() < PATTERN) {
      return false;
    }
    Map<Integer, List<String>> slots = new LinkedHashMap<>();
    Set<Integer> exchanged = new HashSet<>();
    for (ComparedPair pair : cluster.pairs()) {
      for (TypedDifference difference : pair.differences()) {
        if (difference.kind().isOfWords()) {
          int slot = difference.first().start();
          slots
              .computeIfAbsent(slot, start -> new ArrayList<>())
              .add(String.join(" ", words.stems(pair.second().text(difference.second()))));
          if (fillsSlots(difference.kind())) {
            exchanged.add(slot);
          }
        }
      }
    }
    return exchanged.stream()
        .map(slots::get)
        .anyMatch(
            fillers ->
                fillers.stream().distinct().count() > 1
                    || (fillers.size() > 1 && cluster.members().size() - fillers.size() > 1));
  }

  /**
   * Whether other words of a kind are what a frame is for: names, and in a manual numbers. In a
   * book or a paper another number is a contradiction, however often it recurs.
   */
  private boolean fillsSlots(TypedDifference.Kind kind) {
    return kind.isExchange() && (isManual || kind != TypedDifference.Kind.NUMBER);
  }

  /** Whether the places are items of one list. */
  private static boolean areItems(ComparedCluster cluster) {
    return cluster.isParallel()
        && cluster.members().stream().allMatch(member -> member.zone() == Zone.LIST_ITEM)
        && beginParagraphs(cluster);
  }

  private static boolean beginParagraphs(ComparedCluster cluster) {
    for (int i = 0; i < cluster.members().size(); i++) {
      if (!beginsBlock(cluster.document(i), cluster.members().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean exchangesTwice(ComparedPair pair) {
    List<Exchange> exchanges =
        pair.exchanges(words).stream()
            .filter(exchange -> isManual || !areNumbers(exchange))
            .toList();
    return exchanges.stream().distinct().count() < exchanges.size();
  }

  private static boolean beginsBlock(AnalyzedDocument document, Passage member) {
    int start = member.place().span().start();
    Block block = document.document().blockAt(start);
    if (start - block.span().start() > LONGEST_LABEL) {
      return false;
    }
    String before = document.document().prose().substring(block.span().start(), start);
    return WordClasses.of(before).size() <= 1;
  }

  /**
   * Whether in every pair the words in which the two differ are in the file name, the title or the
   * heading of one place and not of the other; or, if they are names, in the heading of any section
   * that the place is in.
   */
  private boolean namesItsSubject(ComparedCluster cluster) {
    for (ComparedPair pair : cluster.pairs()) {
      Subject first = subject(pair.first(), pair.pair().first().place());
      Subject second = subject(pair.second(), pair.pair().second().place());
      boolean named =
          areOf(pair.changes(words), first.near(), second.near())
              || areOf(pair.exchanges(words), first.all(), second.all());
      if (!pair.isVerbatim() && !named) {
        return false;
      }
    }
    return true;
  }

  private static boolean areOf(List<Exchange> exchanges, Set<String> first, Set<String> second) {
    return exchanges.stream()
        .anyMatch(
            exchange ->
                isOf(exchange.one(), exchange.other(), first, second)
                    || isOf(exchange.other(), exchange.one(), second, first));
  }

  /**
   * Whether words are in the subject of their place, and not in the other's. Of a long name, only
   * the one part that differs has to be.
   */
  private static boolean isOf(
      List<String> filler, List<String> instead, Set<String> own, Set<String> others) {
    boolean differsInOne =
        filler.size() == instead.size()
            && filler.stream().filter(word -> !instead.contains(word)).count() == 1;
    List<String> named =
        filler.stream()
            .filter(word -> word.length() > 1 || WordClasses.isNumber(word))
            .filter(word -> !differsInOne || !instead.contains(word))
            .toList();
    return !named.isEmpty() && own.containsAll(named) && !others.containsAll(named);
  }

  /**
   * What a place is about: stems of words, those of names in programs taken apart.
   *
   * @param near those in the file name, the title and the nearest heading
   * @param all also those in the headings of all sections that it is in
   */
  private record Subject(Set<String> near, Set<String> all) {}

  private Subject subject(AnalyzedDocument document, Place place) {
    NavigableMap<Integer, Block> above =
        headings
            .computeIfAbsent(document.document().id(), id -> headings(document))
            .headMap(place.span().start(), true);
    String path = document.document().id().path();
    Set<String> near = new HashSet<>(stems(path.substring(path.lastIndexOf('/') + 1)));
    if (!above.isEmpty()) {
      near.addAll(stems(document, above.firstEntry().getValue()));
      near.addAll(stems(document, above.lastEntry().getValue()));
    }
    Set<String> all = new HashSet<>(near);
    int level = Integer.MAX_VALUE;
    for (Block block : above.descendingMap().values()) {
      if (level <= 1) {
        break;
      }
      if (block.level() < level) {
        all.addAll(stems(document, block));
        level = block.level();
      }
    }
    return new Subject(near, all);
  }

  private Set<String> stems(AnalyzedDocument document, Block heading) {
    return subjects.computeIfAbsent(
        document.place(heading.span()), place -> Set.copyOf(stems(document.text(heading.span()))));
  }

  private List<String> stems(String text) {
    List<String> all = WordClasses.of(PARTS.matcher(text).replaceAll(" "));
    return (isManual ? all : unnumbered(all)).stream().map(words::stem).toList();
  }

  /**
   * The words of a heading or a file name without the number of its section: <i>1 Lamps</i>,
   * <i>Chapter three</i>. In a manual, a number may be what a page is about.
   */
  private static List<String> unnumbered(List<String> words) {
    List<String> named = new ArrayList<>();
    boolean begins = true;
    boolean points = false;
    for (String word : words) {
      boolean isFigure = Character.isDigit(word.codePointAt(0));
      boolean numbers =
          (begins && isFigure && word.length() <= LONGEST_SECTION)
              || (points && (isFigure || WordClasses.isNumber(word)));
      if (!numbers) {
        named.add(word);
        begins = false;
        points = WordClasses.isPointer(word);
      }
    }
    return named;
  }

  /** The titles and headings of a document by where they start. */
  private static NavigableMap<Integer, Block> headings(AnalyzedDocument document) {
    NavigableMap<Integer, Block> headings = new TreeMap<>();
    for (Block block : document.document().blocks()) {
      if (block.zone() == Zone.HEADING || block.zone() == Zone.TITLE) {
        headings.put(block.span().start(), block);
      }
    }
    return headings;
  }

  private boolean exchanges(ComparedPair pair) {
    return !pair.exchanges(words).isEmpty();
  }

  /** Whether other passages exchange the same words. */
  private boolean recurs(ComparedCluster cluster) {
    return cluster.pairs().stream()
        .allMatch(
            pair ->
                pair.isVerbatim()
                    || pair.exchanges(words).stream()
                        .anyMatch(exchange -> recurrences.get(sorted(exchange)).isPattern()));
  }

  private static Exchange sorted(Exchange exchange) {
    return String.join(" ", exchange.one()).compareTo(String.join(" ", exchange.other())) <= 0
        ? exchange
        : new Exchange(/* one= */ exchange.other(), /* other= */ exchange.one());
  }

  private static Place blockOf(AnalyzedDocument document, Passage passage) {
    return document.place(document.document().blockAt(passage.place().span().start()).span());
  }

  /** The blocks in which two words replace each other. */
  private static final class Recurrence {

    private final Set<Place> blocks = new HashSet<>();

    Recurrence add(Place block) {
      blocks.add(block);
      return this;
    }

    /** Whether they do so in two pairs of blocks or more. */
    boolean isPattern() {
      return blocks.size() >= 4;
    }
  }
}
