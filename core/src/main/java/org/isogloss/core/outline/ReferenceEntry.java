package org.isogloss.core.outline;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Span;

/**
 * One entry of a reference list.
 *
 * @param span the entry in the prose of its document, with its label
 * @param text where its text begins in the prose, after the label
 * @param label what citations call it: a number, or a key such as {@code low2019}; empty if they
 *     call it by author and year
 * @param numbered how the label is known
 * @param authors the part before the title and the year, where authors are named
 * @param names the words of the authors' names in order, without initials; given names that are
 *     written out are among them
 * @param year the year of publication, with a letter if it has one, or {@link #UNDATED}; empty if
 *     there is none
 * @param years all years in the entry, without letters, {@link #UNDATED} among them if it says so
 * @param doi its DOI in lower case, without a prefix; empty if there is none
 */
public record ReferenceEntry(
    Span span,
    int text,
    String label,
    Numbered numbered,
    Span authors,
    List<String> names,
    String year,
    List<String> years,
    String doi) {

  /** What an entry says instead of a year. */
  public static final String UNDATED = "n.d.";

  /** Where a label comes from. */
  public enum Numbered {
    /** It is written, as {@code [3]}, {@code 3.} or {@code \bibitem{low2019}}. */
    WRITTEN,
    /** It is the place in a numbered list. */
    BY_PLACE,
    /** There is none. */
    NOT
  }

  public ReferenceEntry {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(numbered, "numbered");
    Objects.requireNonNull(authors, "authors");
    names = List.copyOf(names);
    Objects.requireNonNull(year, "year");
    years = List.copyOf(years);
    Objects.requireNonNull(doi, "doi");
  }

  /** Whether the label is a number. */
  public boolean hasNumber() {
    return !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The number that citations call it by; it must {@linkplain #hasNumber have} one. */
  public int number() {
    return Integer.parseInt(label);
  }

  /** The entry without its label. */
  public Span content() {
    return new Span(Math.min(text, span.end()), span.end());
  }

  /** Returns the same entry with its place in a numbered list as label. */
  ReferenceEntry numberedByPlace(int place) {
    String number = Integer.toString(place);
    return new ReferenceEntry(
        span, text, number, Numbered.BY_PLACE, authors, names, year, years, doi);
  }
}
