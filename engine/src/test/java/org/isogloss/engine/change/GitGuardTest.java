package org.isogloss.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class GitGuardTest {

  @TempDir private Path folder;

  private Path config;

  @BeforeEach
  void aRepository() throws Exception {
    Git.init().setDirectory(folder.toFile()).call().close();
    config = folder.resolve(".git/config");
    Files.writeString(folder.resolve("more"), "[user]\n\tname = a\n");
  }

  private void include(String path) throws Exception {
    Files.writeString(config, Files.readString(config) + "[include]\n\tpath = " + path + "\n");
  }

  private void pipe(String name) throws Exception {
    Path pipe = folder.resolve(name);
    Files.deleteIfExists(pipe);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
  }

  @Test
  void anOrdinaryRepositoryIsOpened() throws Exception {
    include("../more");
    include("../nowhere");
    assertThatCode(() -> GitRepository.open(List.of(folder)).close()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../pipe", "/dev/zero", "/proc/self/mem", "../device", "../chain"})
  void settingsThatIncludeAPipeOrADeviceAreRefused(String path) throws Exception {
    pipe("pipe");
    Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/zero"));
    Files.writeString(folder.resolve("chain"), "[include]\n\tpath = pipe\n");
    include(path);
    assertThatThrownBy(() -> GitRepository.open(List.of(folder)))
        .isInstanceOf(ChangeException.class)
        .hasMessageContaining("expected a git repository");
  }

  @ParameterizedTest
  @ValueSource(strings = {".git/config", ".git/HEAD", ".git/index", ".git/refs/heads/x"})
  void aRepositoryWithAPipeInItIsRefused(String name) throws Exception {
    pipe(name);
    assertThatThrownBy(() -> GitGuard.require(folder.resolve(".git")))
        .isInstanceOf(ChangeException.class)
        .hasMessageContaining("a pipe, a socket or a device");
  }
}
