package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.rules.languagetool.LanguageToolSettings;

/** The keys of the settings file. A new key is a constant here and an entry in its section. */
final class SettingsKeys {

  static final Key<Boolean> ROOT =
      new Key<>(
          "root",
          ScalarType.flag(),
          false,
          "true",
          "Whether the search for settings files ends here. It also ends where a .git folder is.");

  /** What is written for the variety that each document declares. */
  private static final String OWN_VARIETY = "auto";

  static final Key<Optional<String>> LANGUAGE =
      new Key<>(
          "language",
          ScalarType.choice(varieties(), variety -> variety.orElse(OWN_VARIETY)),
          LanguageToolSettings.DEFAULT.variety(),
          "en-GB",
          "The variety of English for grammar and spelling. With auto, the one that a document"
              + " declares itself (lang in HTML and front matter, babel's option, the language of"
              + " Word's text), otherwise "
              + LanguageToolSettings.USUAL_VARIETY
              + ".");

  static final Key<List<Setting<Path>>> GLOSSARIES =
      new Key<>(
          "glossaries",
          new ListType<>(new FileType("a glossary"), true),
          List.of(),
          "[terms.yaml]",
          "Glossaries that the text is held against, named from the folder of this file. Those of"
              + " outer files hold, too.");

  static final Key<List<Setting<String>>> ACCEPT =
      new Key<>(
          "accept",
          new ListType<>(ScalarType.text("a word or phrase"), true),
          List.of(),
          "[erhu, Kunqu]",
          "Words that are spelled right. One in small letters may also begin a sentence. Those of"
              + " outer files hold, too.");

  static final Key<List<Setting<Path>>> ACCEPT_FROM =
      new Key<>(
          "accept-from",
          new ListType<>(new FileType("a list of words"), true),
          List.of(),
          "[words.txt]",
          "Files of such words: lists with a word a line, Vale's accept.txt, or LTeX's"
              + " ltex.dictionary.en-US.txt.");

  static final Key<Map<String, Values>> RULES =
      new Key<>(
          "rules",
          new RulesType(),
          Map.of(),
          "{term: warning, languagetool/EN_A_VS_AN: off}",
          "Rules by name (term-variants), family (term) or part (languagetool/EN_A_VS_AN), each"
              + " with a severity or a mapping of options.");

  static final Key<FailOn> FAIL_ON =
      new Key<>(
          "fail-on",
          ScalarType.choice(FailOn.values(), FailOn::label),
          FailOn.WARNING,
          "error",
          "The mildest finding at which a check fails.");

  static final Key<List<Setting<Glob>>> BOOK =
      new Key<>(
          "book",
          new ListType<>(new GlobType(), false),
          List.of(),
          "[preface.md, 'chapters/*.md', appendix/]",
          "The order of the book's files; what is not listed comes last.");

  static final Key<List<Setting<Glob>>> EXCLUDE =
      new Key<>(
          "exclude",
          new ListType<>(new GlobType(), true),
          List.of(),
          "[drafts/, '*.old.md']",
          "Files and folders that are left out where a folder or a pattern is checked, besides"
              + " those of .gitignore. A file that is named itself is checked all the same.");

  static final Key<Optional<Path>> BASELINE =
      new Key<>(
          "baseline",
          new NewFileType("the file that `isogloss baseline` writes"),
          Optional.empty(),
          ".isogloss-baseline.json",
          "The recorded findings that a check does not report again. `isogloss baseline` records"
              + " them there.");

  static final Key<List<Setting<Glob>>> FILES =
      new Key<>(
          "files",
          new ListType<>(new GlobType(), false),
          List.of(),
          "[drafts/]",
          "The files for which the override holds, as patterns from the folder of this file.");

  /** An override. */
  static final Section OVERRIDE =
      new Section(List.of(FILES, LANGUAGE, GLOSSARIES, ACCEPT, ACCEPT_FROM, RULES, FAIL_ON));

  static final Key<List<OverrideSettings>> OVERRIDES =
      new Key<>(
          "overrides",
          new OverridesType(),
          List.of(),
          "[{files: [drafts/, '*.tex'], rules: {repeated-passage: off}}]",
          "What holds for some files only, the last that fits before the others.");

  /** The whole file. */
  static final Section FILE =
      new Section(
          List.of(
              ROOT,
              LANGUAGE,
              GLOSSARIES,
              ACCEPT,
              ACCEPT_FROM,
              RULES,
              FAIL_ON,
              BASELINE,
              EXCLUDE,
              BOOK,
              OVERRIDES));

  private SettingsKeys() {}

  private static List<Optional<String>> varieties() {
    return Stream.concat(
            Stream.of(Optional.<String>empty()),
            LanguageToolSettings.VARIETIES.stream().map(Optional::of))
        .toList();
  }
}
