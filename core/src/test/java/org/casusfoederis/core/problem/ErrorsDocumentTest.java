package org.casusfoederis.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorsDocumentTest {

  @ParameterizedTest
  @EnumSource
  void explainsEveryCode(ProblemCode code) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "errors.md")))
        .contains("\n## " + code.code() + " ");
  }

  @ParameterizedTest
  @EnumSource(from = "UNKNOWN_TABLE", to = "FILE_CHANGED", mode = EnumSource.Mode.INCLUDE)
  void showsAnExampleOfEveryFaultOfTables(ProblemCode code) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "errors.md")))
        .contains("\nerror[" + code.code() + "]: ");
  }
}
