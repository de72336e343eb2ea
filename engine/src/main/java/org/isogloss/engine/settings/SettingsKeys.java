package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.rule.Confidence;
import org.isogloss.rules.languagetool.LanguageToolSettings;

/** The keys of the settings file. A new key is a constant here and an entry in its section. */
final class SettingsKeys {

  static final Key<Boolean> ROOT =
      new Key<>(
          "root",
          ScalarType.flag(),
          false,
          "true",
          "Whether the search for settings files stops at this folder. It also stops at a"
              + " folder that contains .git.");

  /** The value for the variety that each document declares. */
  private static final String OWN_VARIETY = "auto";

  static final Key<Optional<String>> LANGUAGE =
      new Key<>(
          "language",
          ScalarType.choice(varieties(), variety -> variety.orElse(OWN_VARIETY)),
          LanguageToolSettings.DEFAULT.variety(),
          "en-GB",
          "The variety of English for grammar and spelling. With auto, the one that the document"
              + " declares (lang in HTML and front matter, the option of babel, the language of"
              + " the text in Word), or else the one that most words follow. Grammar then"
              + " is checked as in "
              + LanguageToolSettings.USUAL_VARIETY
              + ".");

  static final Key<List<Setting<Path>>> GLOSSARIES =
      new Key<>(
          "glossaries",
          new ListType<>(new FileType("a glossary"), true),
          List.of(),
          "[terms.yaml]",
          "Glossaries that the text is checked against, relative to the folder of this file."
              + " Those in outer files also apply.");

  static final Key<List<Setting<String>>> ACCEPT =
      new Key<>(
          "accept",
          new ListType<>(ScalarType.text("a word or phrase"), true),
          List.of(),
          "[erhu, Kunqu]",
          "Words that are spelled correctly. Lowercase words may also begin a sentence. Those"
              + " in outer files also apply.");

  static final Key<List<Setting<Path>>> ACCEPT_FROM =
      new Key<>(
          "accept-from",
          new ListType<>(new FileType("a list of words"), true),
          List.of(),
          "[words.txt]",
          "Files with such words: lists with one word per line, Vale's accept.txt, or LTeX's"
              + " ltex.dictionary.en-US.txt.");

  static final Key<List<Setting<Path>>> SOURCE =
      new Key<>(
          "source",
          new ListType<>(new FileType("a file or folder with the original text", true), false),
          List.of(),
          "[zh/]",
          "The text that the manuscript was translated from, as files or folders with the same"
              + " names, relative to the folder of this file. The sentences of both are aligned."
              + " The same as --source.");

  static final Key<Optional<LanguageTag>> SOURCE_LANGUAGE =
      new Key<>(
          "source-language",
          new LanguageType(),
          Optional.empty(),
          "zh",
          "The language of the source. Without it, the language is detected.");

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
          "The lowest severity at which a check fails.");

  static final Key<Confidence> CONFIDENCE =
      new Key<>(
          "confidence",
          ScalarType.choice(Arrays.asList(Confidence.values()), Confidence::label),
          Confidence.MEDIUM,
          "high",
          "The confidence that a finding needs to be reported: high (right nine times out of ten),"
              + " medium (more often right than wrong), or low (everything).");

  static final Key<List<Setting<Glob>>> BOOK =
      new Key<>(
          "book",
          new ListType<>(new GlobType(), false),
          List.of(),
          "[preface.md, 'chapters/*.md', appendix/]",
          "The order of the files in the book; files that are not listed come last.");

  static final Key<List<Setting<Glob>>> EXCLUDE =
      new Key<>(
          "exclude",
          new ListType<>(new GlobType(), true),
          List.of(),
          "[drafts/, '*.old.md']",
          "Files and folders that are skipped when a folder or pattern is checked, in addition"
              + " to those in .gitignore. A file that is named on the command line is still"
              + " checked.");

  static final Key<Optional<Path>> BASELINE =
      new Key<>(
          "baseline",
          new NewFileType("a path for the file that `isogloss baseline` writes"),
          Optional.empty(),
          ".isogloss-baseline.json",
          "The file with recorded findings, which a check does not report again. `isogloss"
              + " baseline` writes it.");

  static final Key<List<Setting<Glob>>> FILES =
      new Key<>(
          "files",
          new ListType<>(new GlobType(), false),
          List.of(),
          "[drafts/]",
          "The files that the override applies to, as patterns relative to the folder of this"
              + " file.");

  /** An override. */
  static final Section OVERRIDE =
      new Section(
          List.of(FILES, LANGUAGE, GLOSSARIES, ACCEPT, ACCEPT_FROM, RULES, CONFIDENCE, FAIL_ON));

  static final Key<List<OverrideSettings>> OVERRIDES =
      new Key<>(
          "overrides",
          new OverridesType(),
          List.of(),
          "[{files: [drafts/, '*.tex'], rules: {repeated-passage: off}}]",
          "Settings that apply only to some files. If several match, the last one takes"
              + " precedence.");

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
              CONFIDENCE,
              FAIL_ON,
              BASELINE,
              SOURCE,
              SOURCE_LANGUAGE,
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
