package org.isogloss.rules.style.citations;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
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

  private static final Pattern NAMED_AFTER =
      Pattern.compile("\\p{Lu}\\p{L}{1,40}\\s(?:of|for)\\s(?:the\\s)?$");

  /** How far before a name the words of a longer one are looked for, in code units. */
  private static final int REACH = 60;

  Pointer {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(target, "target");
    entries = List.copyOf(entries);
  }

  boolean isResolved() {
    return !entries.isEmpty();
  }

  /** Whether the name ends a longer one that is not a family's: Treaty of Dover. */
  boolean isNamedAfter() {
    int start = citation.span().start();
    String prose = document.document().prose();
    return citation.inSentence()
        && NAMED_AFTER.matcher(prose.substring(Math.max(0, start - REACH), start)).find();
  }

  /** Whether the name is emphasized, as the title of a film or a book is. */
  boolean isTitle() {
    Span span = citation.span();
    String text = span.in(document.document().prose());
    int name = target.names().isEmpty() ? -1 : text.indexOf(target.names().get(0));
    return name >= 0
        && document.document().inlines(span).stream()
            .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS)
            .anyMatch(inline -> inline.span().contains(span.start() + name));
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
