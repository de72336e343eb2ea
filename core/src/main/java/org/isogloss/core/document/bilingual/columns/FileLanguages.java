package org.isogloss.core.document.bilingual.columns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.language.LanguageNames;
import org.isogloss.core.document.language.LanguagePair;

/** The languages in the name of a file, such as {@code manual.en-de.csv}. */
public final class FileLanguages {

  private static final LanguagePair NONE = new LanguagePair(Optional.empty(), Optional.empty());

  private static final String TAG = "([a-z]{2,3}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}))?)";

  private static final Pattern PAIR =
      Pattern.compile(
          "(?:^|.*[/._-])%1$s(?:[-_.]|[-_.]?(?:to|2|>)[-_.]?)%1$s\\.[A-Za-z]+".formatted(TAG));

  private FileLanguages() {}

  /** The source and the target, if the name tells both and one of them is English. */
  public static LanguagePair of(DocumentId id) {
    Matcher matcher = PAIR.matcher(id.path());
    if (!matcher.matches()) {
      return NONE;
    }
    Optional<LanguageTag> source =
        LanguageNames.knownTag(matcher.group(1)).flatMap(LanguageTag::of);
    Optional<LanguageTag> target =
        LanguageNames.knownTag(matcher.group(2)).flatMap(LanguageTag::of);
    boolean isFrom = source.filter(LanguageTag::isEnglish).isPresent();
    boolean isTo = target.filter(LanguageTag::isEnglish).isPresent();
    boolean both = source.isPresent() && target.isPresent();
    return both && isFrom != isTo ? new LanguagePair(source, target) : NONE;
  }
}
