package org.isogloss.core.document.language;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;

/** The languages in the names of files and folders: {@code de/lamp.md}, {@code lamp.de-AT.md}. */
public final class PathLanguages {

  private static final Pattern BETWEEN = Pattern.compile("[/\\\\._-]");

  /** A language at the end of a name without its extension. */
  private static final Pattern SUFFIX =
      Pattern.compile("[._-](\\p{Lower}{2}(?:[_-]\\p{Alpha}{2,4})?)$");

  private PathLanguages() {}

  /** The codes in a path, in lower case and of two letters; that of English is none of them. */
  public static Set<String> of(DocumentId id) {
    Set<String> found = new TreeSet<>();
    for (String part : BETWEEN.split(id.path(), -1)) {
      boolean isCode = part.length() == 2 && part.equals(part.toLowerCase(Locale.ROOT));
      if (isCode && LanguageNames.knownTag(part).isPresent()) {
        found.add(part);
      }
    }
    found.remove(LanguageTag.ENGLISH.tag());
    return found;
  }

  /** A file name without its extension and without a language before that. */
  public static String bare(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    Matcher suffix = SUFFIX.matcher(stem);
    return suffix.find() && LanguageNames.knownTag(suffix.group(1)).isPresent()
        ? stem.substring(0, suffix.start())
        : stem;
  }
}
