package org.isogloss.core.document.odt;

import org.isogloss.core.document.office.OfficeElement;
import org.isogloss.core.document.office.TextFormat;

/**
 * What a style says about text; null where unspecified.
 *
 * @param format whether it is hidden, and its language
 * @param emphasis whether it is italic or bold
 * @param raised whether it is a superscript
 */
record RunStyle(TextFormat format, Boolean emphasis, Boolean raised) {

  static final RunStyle NONE = new RunStyle(TextFormat.NONE, null, null);

  /** What LibreOffice calls the language "none"; it is not checked. */
  private static final String NO_LANGUAGE = "zxx";

  private static final String UNSPECIFIED = "none";

  /** Returns this style, completed from another where unspecified. */
  RunStyle over(RunStyle base) {
    return new RunStyle(
        format.over(base.format),
        emphasis == null ? base.emphasis : emphasis,
        raised == null ? base.raised : raised);
  }

  /** What a {@code style:text-properties} element says. */
  static RunStyle of(OfficeElement properties) {
    String display = properties.attribute("text:display");
    Boolean hidden = display.isEmpty() ? null : Boolean.valueOf(display.equals(UNSPECIFIED));
    String position = properties.attribute("style:text-position");
    Boolean raised = position.isEmpty() ? null : Boolean.valueOf(isRaised(position));
    return new RunStyle(language(properties, hidden), emphasis(properties), raised);
  }

  private static Boolean emphasis(OfficeElement properties) {
    String slant = properties.attribute("fo:font-style");
    String weight = properties.attribute("fo:font-weight");
    if (slant.isEmpty() && weight.isEmpty()) {
      return null;
    }
    return slant.matches("italic|oblique") || weight.matches("bold|[6-9]00");
  }

  /** {@code super 58%}, or a percentage by which it is raised, then a size. */
  private static boolean isRaised(String position) {
    return position.startsWith("super") || position.matches("[1-9]\\d{0,2}%.*");
  }

  private static TextFormat language(OfficeElement properties, Boolean hidden) {
    String tag = properties.attribute("style:rfc-language-tag");
    String language = properties.attribute("fo:language");
    if (!tag.isEmpty()) {
      return new TextFormat(hidden, false, tag);
    }
    if (language.equals(NO_LANGUAGE) || language.equals(UNSPECIFIED)) {
      return new TextFormat(hidden, true, null);
    }
    if (language.isEmpty()) {
      return new TextFormat(hidden, null, null);
    }
    StringBuilder whole = new StringBuilder(language);
    for (String subtag : new String[] {"fo:script", "fo:country"}) {
      String value = properties.attribute(subtag);
      whole.append(value.isEmpty() || value.equals(UNSPECIFIED) ? "" : "-" + value);
    }
    return new TextFormat(hidden, false, whole.toString());
  }
}
