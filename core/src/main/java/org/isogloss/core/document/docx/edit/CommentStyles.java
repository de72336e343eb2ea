package org.isogloss.core.document.docx.edit;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.file.ZipCopy;

/**
 * The styles of comments that a file defines; Word calls them by the same names in all languages.
 *
 * @param text the id of the style of their paragraphs
 * @param reference the id of the style of the run that refers to a comment
 */
record CommentStyles(Optional<String> text, Optional<String> reference) {

  static CommentStyles of(ZipCopy zip, String main) throws IOException, ReadException {
    String name = main.substring(0, main.lastIndexOf('/') + 1) + "styles.xml";
    byte[] bytes = zip.entry(name);
    if (bytes == null) {
      return new CommentStyles(Optional.empty(), Optional.empty());
    }
    XmlPart part = XmlPart.of(name, bytes);
    return new CommentStyles(named(part, "annotation text"), named(part, "annotation reference"));
  }

  private static Optional<String> named(XmlPart part, String name) {
    return part.elements().stream()
        .filter(element -> element.is("name") && element.parent.is("style"))
        .filter(
            element ->
                part.attribute(element, "val")
                    .filter(value -> value.toLowerCase(Locale.ROOT).equals(name))
                    .isPresent())
        .findFirst()
        .flatMap(element -> part.attribute(element.parent, "styleId"))
        .map(WordNames::escapedAttribute);
  }
}
