package org.isogloss.rules.style.structure;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about headings, lists, captions and cross-references. */
public final class StructureQuestions {

  private StructureQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return Stream.of(
            HeadingQuestions.all(),
            ListQuestions.all(),
            CaptionQuestions.all(),
            List.of(ReferenceForm.question()))
        .flatMap(List::stream)
        .toList();
  }
}
