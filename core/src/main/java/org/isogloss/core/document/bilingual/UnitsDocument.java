package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Source;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.bilingual.inline.UnitPatterns;
import org.isogloss.core.document.language.LanguagePair;

/** Builds the document of a bilingual file, unit by unit. */
final class UnitsDocument {

  private static final Pattern LINE_BREAK = Pattern.compile("[ ]*[\\n\\r\\t]\\s*");

  private final Bitext.Side english;
  private final DocumentBuilder builder;
  private final List<SegmentPair> pairs = new ArrayList<>();

  private UnitsDocument(DocumentId id, Source source, Bitext.Side english) {
    this.builder = new DocumentBuilder(id, source);
    this.english = english;
  }

  /**
   * Builds the document.
   *
   * @param english which side is English
   * @param languages the languages of the file
   * @param units in the order of the file
   * @param comments in any order
   * @throws ReadException if a unit is longer than any real paragraph
   */
  static Document of(
      DocumentId id,
      Source source,
      Bitext.Side english,
      LanguagePair languages,
      List<Unit> units,
      List<Comment> comments)
      throws ReadException {
    UnitsDocument document = new UnitsDocument(id, source, english);
    for (Unit unit : units) {
      document.add(unit);
    }
    comments.forEach(document.builder::comment);
    languages.of(english).filter(LanguageTag::isEnglish).ifPresent(document.builder::language);
    document.builder.bitext(new Bitext(english, languages.opposite(english), document.pairs));
    return document.builder.build();
  }

  private void add(Unit unit) throws ReadException {
    boolean isSource = english == Bitext.Side.SOURCE;
    UnitText here = isSource ? unit.source() : unit.target();
    UnitText there = isSource ? unit.target() : unit.source();
    UnitBlocks blocks = new UnitBlocks(here);
    int[] starts = emit(blocks);
    Function<UnitText.Segment, Optional<SegmentPair.English>> englishOf =
        segment ->
            blocks
                .span(segment.span(), starts)
                .map(span -> new SegmentPair.English(span, here.tags(segment.span())));
    Map<String, UnitText.Segment> others = new LinkedHashMap<>();
    there.segments().forEach(segment -> others.putIfAbsent(segment.id(), segment));
    if (!areLinked(here, there, others.keySet())) {
      pair(unit, "", englishOf.apply(here.whole()), other(there, there.whole()));
      return;
    }
    for (UnitText.Segment segment : here.segments()) {
      Optional<SegmentPair.Other> other =
          Optional.ofNullable(others.remove(segment.id())).flatMap(o -> other(there, o));
      pair(unit, segment.id(), englishOf.apply(segment), other);
    }
    others.forEach((id, segment) -> pair(unit, id, Optional.empty(), other(there, segment)));
  }

  /** Adds the blocks, and returns where each begins in the prose; -1 for one without text. */
  private int[] emit(UnitBlocks blocks) throws ReadException {
    int[] starts = new int[blocks.blocks().size()];
    for (int i = 0; i < starts.length; i++) {
      RawBlock block = blocks.blocks().get(i);
      starts[i] = block.isBlank() ? -1 : DocumentAssembler.emit(builder, block, UnitZone.of(block));
    }
    return starts;
  }

  /**
   * Whether the segments of the two sides belong together; if not, the unit is one pair.
   *
   * @param others the ids of the segments of the other side
   */
  private static boolean areLinked(UnitText here, UnitText there, Set<String> others) {
    return there.isBlank()
        ? !here.segments().isEmpty()
        : here.segments().stream().anyMatch(one -> others.contains(one.id()));
  }

  private static Optional<SegmentPair.Other> other(UnitText text, UnitText.Segment segment) {
    String read = UnitPatterns.decoded(text.words(segment.span()));
    String words = LINE_BREAK.matcher(read.strip()).replaceAll(" ");
    return words.isBlank()
        ? Optional.empty()
        : Optional.of(
            new SegmentPair.Other(
                words,
                Optional.empty(),
                segment.place(),
                text.tags(segment.span()),
                UnitPatterns.notWords(words)));
  }

  private void pair(
      Unit unit,
      String segment,
      Optional<SegmentPair.English> here,
      Optional<SegmentPair.Other> there) {
    boolean translated = english == Bitext.Side.SOURCE ? there.isPresent() : here.isPresent();
    if (here.isPresent() || there.isPresent()) {
      SegmentPair.State state = translated ? unit.state(segment) : SegmentPair.State.UNTRANSLATED;
      pairs.add(new SegmentPair(unit.id(), state, here, there, 1, unit.use(segment)));
    }
  }
}
