package org.isogloss.report.page.view;

import java.util.List;

/**
 * A stretch of a block of text that looks the same throughout.
 *
 * @param text the text
 * @param look how it is set
 * @param findings the numbers of the findings that mark it; empty if none does
 * @param style the classes of the mark
 * @param anchors ids of places that begin here
 */
public record Piece(
    String text, Look look, List<Integer> findings, String style, List<String> anchors) {

  /** How a piece is set. */
  public enum Look {
    PLAIN,
    CODE,
    EMPHASIS
  }

  public Piece {
    findings = List.copyOf(findings);
    anchors = List.copyOf(anchors);
  }

  /** The numbers of its findings, separated by spaces. */
  public String numbers() {
    StringBuilder out = new StringBuilder();
    findings.forEach(number -> out.append(out.isEmpty() ? "" : " ").append(number));
    return out.toString();
  }
}
