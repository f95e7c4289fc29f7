package org.casusfoederis.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {

  private static final Path HOME = Path.of("/home/kim");

  @Test
  void isTheOneThatCasusIsTold() {
    assertThat(on("Linux", Map.of("CASUS_DATA_DIR", "/srv/casus", "XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/srv/casus"));
  }

  @Test
  void followsTheXdgSpecificationOnLinux() {
    assertThat(on("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/casus"));
    assertThat(on("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/casus"));
    assertThat(on("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(HOME.resolve(".local/share/casus"));
  }

  @Test
  void liesInTheLibraryOnMacOs() {
    assertThat(on("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(HOME.resolve("Library/Application Support/casus"));
  }

  @Test
  void liesInTheLocalDataOnWindows() {
    assertThat(on("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/casus"));
    assertThat(on("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/casus"));
  }

  private static Path on(String system, Map<String, String> environment) {
    return DataDirectory.standard(environment, system, HOME);
  }
}
