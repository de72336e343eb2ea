package org.isogloss.rules.style.citations;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.rules.style.StyleDocument;

/**
 * One target of a citation and the entries that it can mean.
 *
 * @param document where the citation is
 * @param citation the citation
 * @param target the target
 * @param entries the entries, none if it points to nothing
 */
record Pointer(
    StyleDocument document,
    Citation citation,
    Citation.Target target,
    List<ReferenceEntry> entries) {

  Pointer {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(target, "target");
    entries = List.copyOf(entries);
  }

  boolean isResolved() {
    return !entries.isEmpty();
  }

  Place place() {
    return document.analyzed().place(citation.span());
  }

  Zone zone() {
    return document.document().blockAt(citation.span().start()).zone();
  }

  /** The target as a reader would call it: {@code [3]}, {@code Low and Kim 2019}. */
  String called() {
    if (!target.label().isEmpty()) {
      return citation.kind() == Citation.Kind.NUMERIC ? "[" + target.label() + "]" : target.label();
    }
    String others = target.names().size() > 2 ? " et al." : "";
    String names =
        target.names().size() == 2 ? String.join(" and ", target.names()) : target.names().get(0);
    return names + others + " " + target.year();
  }
}
