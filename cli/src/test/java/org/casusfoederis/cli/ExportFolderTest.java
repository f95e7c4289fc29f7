package org.casusfoederis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {

  @TempDir private Path home;

  @Test
  void fillsAFolderThatIsNewOrEmpty() throws IOException {
    Path fresh = home.resolve("fresh");
    Path empty = Files.createDirectory(home.resolve("empty"));
    for (Path target : new Path[] {fresh, empty}) {
      ExportFolder.write(target, Map.of("a.txt", "ä"));
      assertThat(target.resolve("a.txt")).hasContent("ä");
    }
    assertThat(names()).containsExactlyInAnyOrder("fresh", "empty");
  }

  @Test
  void leavesAFolderWithSomethingInItAlone() throws IOException {
    Path mine = Files.createDirectory(home.resolve("mine"));
    Files.writeString(mine.resolve("thesis.txt"), "years");
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> ExportFolder.write(mine, Map.of("a.txt", "a")))
        .withMessage(
            "cannot write %s: the folder is not empty. Name another, or empty it first. Nothing was"
                    .formatted(mine)
                + " written.")
        .returns(ExitCode.CANNOT_CREATE, Failure::code);
    assertThat(mine.resolve("thesis.txt")).hasContent("years");
    assertThat(mine.resolve("a.txt")).doesNotExist();
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(
            () -> ExportFolder.write(home.resolve("x"), Map.of("no-such-folder/a.txt", "a")));
    assertThat(names()).isEmpty();
  }

  private String[] names() throws IOException {
    try (Stream<Path> entries = Files.list(home)) {
      return entries.map(entry -> entry.getFileName().toString()).toArray(String[]::new);
    }
  }
}
