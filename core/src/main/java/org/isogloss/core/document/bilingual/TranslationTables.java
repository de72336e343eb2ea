package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Source;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.language.LanguagePair;

/**
 * Reads the tables of a document in which a text stands beside its translation. Of such a table the
 * English cells are prose, and the other language is kept beside it. Other tables stay as they are.
 */
public final class TranslationTables {

  private final List<RawBlock> prose = new ArrayList<>();
  private final List<BlockTable.Row> rows = new ArrayList<>();

  /** What the first of the tables contains; null before. */
  private BlockTable first;

  private TranslationTables(List<RawBlock> raw) {
    Map<Integer, BlockTable> tables = new LinkedHashMap<>();
    for (RawBlock block : raw) {
      block
          .cell()
          .ifPresent(
              cell -> tables.computeIfAbsent(cell.table(), n -> new BlockTable()).add(block));
    }
    tables.values().forEach(this::find);
    for (RawBlock block : raw) {
      BlockTable table = block.cell().map(cell -> tables.get(cell.table())).orElse(null);
      if (table == null || !table.isBilingual()) {
        prose.add(block);
      } else {
        table.english(block).ifPresent(prose::add);
      }
    }
  }

  private void find(BlockTable table) {
    table.find();
    if (table.isBilingual()) {
      first = first == null ? table : first;
      // A document has one pair of languages.
      if (first.languages().equals(table.languages()) && first.side() == table.side()) {
        rows.addAll(table.rows());
      }
    }
  }

  /**
   * Builds the document of a format whose tables may contain translations.
   *
   * @param source what the document was read from
   * @param raw the blocks; those in tables know their cells
   * @param comments in any order
   * @param language the language that the document declares
   * @throws ReadException if a block is longer than any real paragraph
   */
  public static Document assemble(
      DocumentId id,
      Source source,
      List<RawBlock> raw,
      List<Comment> comments,
      Optional<LanguageTag> language)
      throws ReadException {
    TranslationTables tables = new TranslationTables(raw);
    Document document = DocumentAssembler.assemble(id, source, tables.prose, comments, language);
    return tables.first == null ? document : document.with(tables.bitext(document));
  }

  private Bitext bitext(Document document) {
    Map<Integer, Block> blocks = new HashMap<>();
    for (Block block : document.blocks()) {
      blocks.put(document.toSource(block.span()).start(), block);
    }
    List<SegmentPair> pairs = new ArrayList<>();
    for (BlockTable.Row row : rows) {
      row.pair(start -> Optional.ofNullable(blocks.get(start)).map(Block::span))
          .ifPresent(pairs::add);
    }
    LanguagePair languages = first.languages();
    return new Bitext(first.side(), languages.opposite(first.side()), pairs);
  }
}
