package org.isogloss.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheFolderTest {

  @Test
  void isWhereTheSystemKeepsCaches() {
    Map<String, String> home = Map.of("HOME", "/home/ann");

    assertThat(UserCacheFolder.of(home, "Linux")).contains(Path.of("/home/ann/.cache/isogloss"));
    assertThat(UserCacheFolder.of(home, "Mac OS X"))
        .contains(Path.of("/home/ann/Library/Caches/isogloss"));
    assertThat(UserCacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11"))
        .contains(Path.of("/local/isogloss"));
  }

  @Test
  void heedsTheDesktopsVariableIfItIsAbsolute() {
    assertThat(UserCacheFolder.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "/x"), "Linux"))
        .contains(Path.of("/x/isogloss"));
    assertThat(UserCacheFolder.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "x"), "Linux"))
        .contains(Path.of("/h/.cache/isogloss"));
  }

  @Test
  void itsOwnVariableWins() {
    assertThat(
            UserCacheFolder.of(
                Map.of("ISOGLOSS_CACHE", "kept", "XDG_CACHE_HOME", "/x", "HOME", "/h"), "Linux"))
        .contains(Path.of("kept"));
  }

  @Test
  void isNowhereWithoutAHome() {
    for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
      assertThat(UserCacheFolder.of(Map.of(), system)).isEmpty();
    }
  }
}
