package org.isogloss.engine.fix;

import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.PlainEdit;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Fix;

/** The safe fix of a finding. */
public final class SafeFix {

  private SafeFix() {}

  /** The fix; empty if there is none, or if something rules it out here. */
  public static Optional<Edit> of(Finding finding) {
    return replacement(finding)
        .filter(text -> obstacle(finding).isEmpty())
        .flatMap(text -> PlainEdit.wrapped(finding.text(), text))
        .map(text -> new Edit(finding.location(), text));
  }

  /**
   * The fix with the article before it adjusted, as one stretch without markup; empty if there is
   * none, or if it cannot be written so.
   *
   * @param document the document of the finding
   */
  public static Optional<Edit> in(Document document, Finding finding, ArticleAdjuster articles) {
    return of(finding)
        .filter(edit -> !articles.isUnsure(document, finding, edit.text()))
        .filter(edit -> !articles.isApart(document, finding, edit.text()))
        .map(edit -> articles.adjusted(document, finding, edit));
  }

  /**
   * The same as characters to replace in the file; empty also if the file is not a text but an
   * archive, which has other characters at its places.
   *
   * @param document the document of the finding
   */
  public static Optional<Edit> inText(
      Document document, Finding finding, ArticleAdjuster articles) {
    return document.source() instanceof PackageSource
        ? Optional.empty()
        : in(document, finding, articles);
  }

  /**
   * The new text of a fix at the finding's own place that is safe or would be if nothing ruled it
   * out here, even if it cannot be written.
   */
  static Optional<String> replacement(Finding finding) {
    return finding
        .fix()
        .filter(fix -> fix.applicability() == Applicability.SAFE || fix.caution().isPresent())
        .filter(fix -> fix.edits().size() == 1)
        .map(fix -> fix.edits().get(0))
        .filter(edit -> edit.place().equals(finding.place()))
        .map(Fix.Edit::text)
        .filter(text -> !text.equals(finding.text()));
  }

  /** Why the fix cannot be made here, as the end of a sentence; empty if it can. */
  static Optional<String> obstacle(Finding finding) {
    return finding.fix().flatMap(Fix::caution);
  }
}
