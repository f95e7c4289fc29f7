package org.casusfoederis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportFileTest {

  private static final byte[] REPORT = new byte[100_000];

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void replacesAFormerFile() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path target = Files.writeString(disk.getPath("report.pdf"), "former");
      ReportFile.write(target, REPORT);
      assertThat(Files.size(target)).isEqualTo(REPORT.length);
      assertThat(names(disk.getPath(""))).containsExactly("report.pdf");
    }
  }

  @Test
  void leavesTheFormerFileWhenTheDiskIsFull() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(50 * 512).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path target = Files.writeString(disk.getPath("report.pdf"), "former");
      assertThatThrownBy(() -> ReportFile.write(target, REPORT))
          .isInstanceOfSatisfying(
              Failure.class,
              failure -> assertThat(failure.code()).isEqualTo(ExitCode.CANNOT_CREATE))
          .hasMessageContaining("cannot write report.pdf")
          .hasMessageContaining("Nothing was written.");
      assertThat(target).hasContent("former");
      assertThat(names(disk.getPath(""))).containsExactly("report.pdf");
    }
  }

  @Test
  void refusesAFolderAndAFolderThatIsNotThere() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = Files.createDirectory(disk.getPath("reports"));
      assertThatThrownBy(() -> ReportFile.write(folder, REPORT))
          .hasMessageContaining("it is a folder");
      assertThatThrownBy(() -> ReportFile.write(disk.getPath("no", "x.pdf"), REPORT))
          .hasMessageContaining("there is no folder");
      assertThat(names(folder)).isEmpty();
    }
  }
}
