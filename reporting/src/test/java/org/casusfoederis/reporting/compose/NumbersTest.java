package org.casusfoederis.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "11000, '11,000'",
    "2.5, 2.5",
    "9000000, 9 million",
    "1600000, 1.6 million",
    "1234567, '1,234,567'",
    "20000000000, 20 billion",
  })
  void readAsEnglish(BigDecimal number, String words) {
    assertThat(Numbers.words(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "11000, , 12000, '11,000–12,000'",
    "3000, , , 'at least 3,000'",
    ", , 9000000, up to 9 million",
    ", 600, , 600",
    "10000, 12000, 15000, '10,000–15,000 (best 12,000)'",
    "5, , 5, 5",
    "100, 120, , '120, at least 100'",
  })
  void sayNoMoreThanTheSource(
      @Nullable BigDecimal low,
      @Nullable BigDecimal best,
      @Nullable BigDecimal high,
      String words) {
    var estimate =
        new Estimate(
            Measure.PERSONNEL,
            Stage.IN_USE,
            EdtfDate.parse("2024"),
            low,
            best,
            high,
            null,
            true,
            "Staff",
            null,
            null,
            Standing.NORMAL,
            List.of(Samples.cite("a")));

    assertThat(Numbers.words(estimate)).isEqualTo(words);
  }
}
