package org.isogloss.core.document.docx.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Node;

/** A DOCX file as Apache POI reads it. It does not read the strict variant of the standard. */
final class PoiDocx implements AutoCloseable {

  static {
    // Pictures of one color are smaller than it expects of good files.
    ZipSecureFile.setMinInflateRatio(0);
  }

  private final XWPFDocument document;

  PoiDocx(byte[] file) throws IOException {
    this.document = new XWPFDocument(new ByteArrayInputStream(file));
  }

  /** The comments by an author, or those by all others: the text of each by its id. */
  Map<String, String> comments(String author, boolean isBy) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (document.getDocComments() != null) {
      for (XWPFComment comment : document.getDocComments().getComments()) {
        if (comment.getAuthor().equals(author) == isBy
            && texts.put(comment.getId(), comment.getText()) != null) {
          throw new IllegalStateException("two comments " + comment.getId());
        }
      }
    }
    return texts;
  }

  /** The range of each comment in the main text, by the comment's id. */
  Map<String, CommentRange> ranges() {
    return CommentRange.in(document.getDocument().getDomNode());
  }

  /** How many ranges begin in headers, footers and notes, where Word ignores them. */
  int otherRanges() {
    int count = 0;
    List<Node> roots = new ArrayList<>();
    document.getHeaderList().forEach(one -> roots.add(one._getHdrFtr().getDomNode()));
    document.getFooterList().forEach(one -> roots.add(one._getHdrFtr().getDomNode()));
    notes().values().forEach(one -> roots.add(one.getCTFtnEdn().getDomNode()));
    for (Node root : roots) {
      count += CommentRange.in(root).size();
    }
    return count;
  }

  private Map<String, XWPFAbstractFootnoteEndnote> notes() {
    Map<String, XWPFAbstractFootnoteEndnote> notes = new LinkedHashMap<>();
    document.getFootnotes().forEach(one -> notes.put("footnote " + one.getId(), one));
    document.getEndnotes().forEach(one -> notes.put("endnote " + one.getId(), one));
    return notes;
  }

  /** The text of a note, by its kind and id. */
  String note(String name) {
    return notes().get(name).getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining());
  }

  /** The text of all paragraphs outside of text boxes and notes, table by table. */
  List<String> paragraphs() {
    List<String> texts = new ArrayList<>();
    collect(document, texts);
    return texts;
  }

  private static void collect(IBody body, List<String> texts) {
    for (IBodyElement element : body.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        texts.add(paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> row.getTableCells().forEach(cell -> collect(cell, texts)));
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
