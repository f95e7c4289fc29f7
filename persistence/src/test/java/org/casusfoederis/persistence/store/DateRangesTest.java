package org.casusfoederis.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.casusfoederis.core.time.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-06-19         | [2024-06-19,2024-06-19]
          2024               | [2024-01-01,2024-12-31]
          2024-06/..         | [2024-06-01,)
          ../1945            | (,1945-12-31]
          0000               | [0001-01-01 BC,0001-12-31 BC]
          -0044              | [0045-01-01 BC,0045-12-31 BC]
          Y12024             | [12024-01-01,12024-12-31]
          Y-99999/2024       | (,2024-12-31]
          2024/Y999999999    | [2024-01-01,)
          Y999999999         | [5874896-12-31,)
          Y-99999            | (,4712-01-01 BC]
          """)
  void writesDaysAsPostgresqlReadsThem(String edtf, String range) {
    assertThat(DateRanges.literal(EdtfDate.parse(edtf).range())).isEqualTo(range);
  }
}
