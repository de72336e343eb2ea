package org.isogloss.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    // pattern, file, whether it is meant
    "*.tex, a.tex, true",
    "*.tex, deep/in/a.tex, true",
    "*.tex, a.tex.md, false",
    "ch1.md, book/ch1.md, true",
    "book/ch1.md, book/ch1.md, true",
    "book/ch1.md, other/book/ch1.md, false",
    "./ch1.md, ch1.md, true",
    "/ch1.md, ch1.md, true",
    "book/*.md, book/ch1.md, true",
    "book/*.md, book/part/ch1.md, false",
    "book/**/*.md, book/part/ch1.md, true",
    "book/**/*.md, book/ch1.md, true",
    "book/**/drafts/**/*.md, book/p/drafts/x.md, true",
    "book/**/drafts/**/*.md, book/drafts/p/x.md, true",
    "book/**/drafts/**/*.md, book/p/drafts/q/r/x.md, true",
    "book/**/drafts/**/*.md, book/drafts/x.md, true",
    "book/**/drafts/**/*.md, book/p/x.md, false",
    "book/**/drafts/**/*.md, book/overdrafts/x.md, false",
    "**/notes/**/*.md, x/notes/a.md, true",
    "**/notes/**/*.md, xnotes/a.md, false",
    "book**/a.md, booka.md, false",
    "'{book/**/a,**/b}.md', book/a.md, true",
    "'{book/**/a,**/b}.md', book/p/a.md, true",
    "'{book/**/a,**/b}.md', b.md, true",
    "'{book/**/a,**/b}.md', xb.md, false",
    "'x/**/{a,b}/**/c.md', x/p/b/c.md, true",
    "'[{]/**/a.md', '{/a.md', true",
    "'\\{/**/a.md', '{/a.md', true",
    "**/notes/*, notes/a.md, true",
    "**/notes/*, x/y/notes/a.md, true",
    "drafts/, drafts/a/b.md, true",
    "drafts/, draft.md, false",
    "drafts/, x/drafts/b.md, false",
    "'ch{1,2}.md', ch2.md, true",
    "'ch[!1].md', ch1.md, false",
  })
  void patternsStartFromTheFolder(String pattern, String file, boolean meant) {
    Path folder = Path.of("some/folder");
    assertThat(new Glob(folder, pattern).matches(folder.resolve(file))).isEqualTo(meant);
    assertThat(new Glob(folder, pattern).toString()).isEqualTo(pattern);
  }
}
