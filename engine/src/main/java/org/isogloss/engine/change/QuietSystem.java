package org.isogloss.engine.change;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The system environment for JGit, without system and user settings. To find these, JGit would
 * start git and save measurements next to them; reading objects needs neither.
 */
final class QuietSystem extends SystemReader.Delegate {

  private QuietSystem(SystemReader system) {
    super(system);
  }

  /** Replaces JGit's default. */
  static void install() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new AssumedFileTimes(parent, fs);
  }

  /**
   * The resolution of file times, instead of JGit's own settings. JGit would spend seconds
   * measuring it in every run and write files into the repository for that; these are the values
   * that it assumes if it cannot measure.
   */
  private static final class AssumedFileTimes extends NoConfig {

    AssumedFileTimes(Config parent, FS fs) {
      super(parent, fs);
    }

    @Override
    public String getString(String section, String subsection, String name) {
      if (!section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)) {
        return super.getString(section, subsection, name);
      }
      return switch (name) {
        case ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION -> "2 seconds";
        case ConfigConstants.CONFIG_KEY_MIN_RACY_THRESHOLD -> "10 milliseconds";
        default -> super.getString(section, subsection, name);
      };
    }
  }

  /** Settings without a file. */
  private static class NoConfig extends FileBasedConfig {

    NoConfig(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is nothing to read.
    }

    @Override
    public void save() {
      // Nothing is saved.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
