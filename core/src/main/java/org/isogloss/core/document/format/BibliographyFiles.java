package org.isogloss.core.document.format;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.BibliographyFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.NearbyFiles;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.SourceDecoder;

/** Finds the BibTeX files that a document names, in LaTeX or in its front matter. */
final class BibliographyFiles {

  private static final int MOST_FILES = 20;

  private static final Pattern LATEX =
      Pattern.compile(
          "\\\\(?:bibliography|addbibresource|addglobalbib)\\s{0,9}(?:\\[[^\\[\\]]{0,200}\\])?"
              + "\\s{0,9}\\{([^{}]{1,1000})\\}");

  /** Front matter: one name, a list in brackets, or a list of lines. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "(?m)^bibliography:[ \\t]{0,9}(\\S[^\\n\\r]{0,400}|(?:\\r?\\n[ \\t]{0,9}-[^\\n\\r]{1,200}){1,20})");

  private static final Pattern FRONT_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");

  private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%");

  /** How far before a command its comment sign is looked for, in code units. */
  private static final int LONGEST_LINE = 500;

  private static final Pattern NAME = Pattern.compile("[^\\s,\\[\\]\"']{1,200}");

  private static final Pattern UTF_8 = Pattern.compile("(?!)");

  private final NearbyFiles files;

  BibliographyFiles(NearbyFiles files) {
    this.files = files;
  }

  /** The document with the files that it names; the same if it names none. */
  Document attachedTo(Document document) {
    if (files == NearbyFiles.NONE || document.id().equals(DocumentId.STANDARD_INPUT)) {
      return document;
    }
    Set<String> names = names(document.source().text());
    if (names.isEmpty()) {
      return document;
    }
    List<BibliographyFile> found = new ArrayList<>();
    names.stream()
        .limit(MOST_FILES)
        .forEach(name -> found.add(new BibliographyFile(name, text(document.id(), name))));
    return document.with(found);
  }

  private static Set<String> names(String source) {
    Set<String> names = new LinkedHashSet<>();
    Matcher latex = LATEX.matcher(source);
    while (latex.find()) {
      if (!isComment(source, latex.start())) {
        addNames(latex.group(1), names);
      }
    }
    if (source.startsWith("---")) {
      Matcher end = FRONT_END.matcher(source);
      String front = end.find(3) ? source.substring(0, end.start()) : "";
      Matcher list = FRONT_MATTER.matcher(front);
      if (list.find()) {
        addNames(list.group(1).replaceAll("(?m)^[ \\t]*-", " "), names);
      }
    }
    return names;
  }

  private static boolean isComment(String source, int at) {
    String before = source.substring(Math.max(0, at - LONGEST_LINE), at);
    return COMMENT.matcher(before.substring(before.lastIndexOf('\n') + 1)).find();
  }

  private static void addNames(String list, Set<String> names) {
    Matcher name = NAME.matcher(list);
    while (name.find()) {
      String file = name.group();
      names.add(file.endsWith(".bib") ? file : file + ".bib");
    }
  }

  private Optional<String> text(DocumentId id, String name) {
    try {
      Path folder = Path.of(id.path()).toAbsolutePath().normalize().getParent();
      Optional<byte[]> bytes =
          folder == null ? Optional.empty() : files.read(folder.resolve(name).normalize());
      return bytes.isEmpty()
          ? Optional.empty()
          : Optional.of(SourceDecoder.decode(bytes.get(), UTF_8).text());
    } catch (InvalidPathException | ReadException e) {
      // The document can be checked without it; only its citations cannot.
      return Optional.empty();
    }
  }
}
