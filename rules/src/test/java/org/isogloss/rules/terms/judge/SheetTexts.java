package org.isogloss.rules.terms.judge;

/** The prose of the sheet of figures. */
final class SheetTexts {

  static final String HEAD =
      """
      # How competing terms are judged

      Every pair of forms that may name one concept is described by features, and a logistic regression for its kind of difference turns
      them into a probability. This page is generated when the model is trained; CONTRIBUTING.md says how.

      All figures are of pairs whose repository the weights have not seen: for each repository, a model is trained on all others, whether
      their documents are mined, planted or clean. Only the penalty of each kind and the thresholds are chosen in view of all figures.
      Pairs are counted here one by one, before they are grouped into findings, so a check reports somewhat fewer.

      The documents are not part of the project; their pairs are, as rows of features without words. A folder with labelled documents has

      - `variants/cases.jsonl` and `variants/docs`: documents as they were just before their authors unified a pair (*mined*); a line has
        `id`, `file` or `files`, `variants` (two or more lists of spellings), `kind` and `source` (`repository@commit:path`);
      - `dev/cases.jsonl` and `dev`: the same, from the documents that the first version was developed on (*dev*);
      - `variants/clean` with `variants/clean.jsonl` (`file`, `source`), and `dev/clean`: well-edited documents (*clean*);
      - `real/judged.jsonl` and a folder for each manuscript in `real`: findings judged by hand (*judged*), with `rule`, `text` (the forms
        and their counts), `verdict` and `source`.

      In the *mined*, *dev* and *clean* documents, readers judged more pairs, drawn by how likely they were and by kind of difference:
      [pair-reading.tsv](pair-reading.tsv). Those called arguable are not learned from. In a clean document, a pair that was called true
      still counts as a false alarm below.

      *Planted* documents are clean ones with one inconsistency each. Their folder has a file `planted.jsonl` with `file`, `from`,
      `operator`, `term` and `planted`.
      """;

  static final String RECALL =
      """

      ## What is found

      *Described*: a pair of the case has features at all. *Found*: with at least medium confidence. A planted antonym is no fault.

      | set | kind | cases | described | found | share | warnings | share | high |
      |---|---|---|---|---|---|---|---|---|
      """;

  static final String ALARMS =
      """

      ## How much is reported

      Pairs in 10,000 words. In well-edited text every pair counts as a false alarm, although many of the likely ones are real. The last
      three columns are for the documents before their authors unified anything.

      | kind | clean: high | warnings | medium and above | all | mined and dev: high | warnings | medium and above |
      |---|---|---|---|---|---|---|---|
      """;

  static final String JUDGED =
      """

      ## Findings judged by hand

      | verdict | findings | described | medium and above | warnings |
      |---|---|---|---|---|
      """;

  static final String FOLDS =
      """

      ## Each repository

      Cases that are found, those that are warnings, planted faults that are found, and pairs in 10,000 words of clean documents: medium
      confidence and above, and warnings. Then the findings judged true and false that have medium confidence and above.

      | repository | cases | warnings | planted | clean | clean, warnings | judged true | judged false |
      |---|---|---|---|---|---|---|---|
      """;

  static final String THRESHOLDS =
      """

      ## Thresholds

      Those of medium confidence and of warnings are the lowest at which the false alarms above are few enough. Confidence is high
      where nine of ten of the pairs that were judged are right.

      | kind | reported | medium | warning | high |
      |---|---|---|---|---|
      """;

  static final String TRAINING =
      """

      ## Training

      | kind | real positive rows | planted | negative | not judged | penalty |
      |---|---|---|---|---|---|
      """;

  static final String ABLATION =
      """

      ## Without a feature

      The loss on unseen rows; the recall of mined and dev cases as a mean over 1 to 20 false alarms in 10,000 words; the recall of mined
      cases, of mined cases as warnings, of dev cases and of planted faults at the thresholds; judged findings that are kept. The
      thresholds are chosen again each time.

      | without | loss | mean recall | mined | warnings | dev | planted | judged true | judged false |
      |---|---|---|---|---|---|---|---|---|
      """;

  private SheetTexts() {}
}
