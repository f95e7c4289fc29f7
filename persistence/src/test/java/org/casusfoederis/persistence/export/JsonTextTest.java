package org.casusfoederis.persistence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonTextTest {

  @Property(tries = 300)
  void anyTextReadsBackAsYaml(@ForAll("texts") String text) {
    assertThat(
            new Load(LoadSettings.builder().build()).loadFromString(JsonText.of(Map.of("k", text))))
        .isEqualTo(Map.of("k", text));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> texts() {
    return net.jqwik.api.Arbitraries.strings()
        .withCharRange('\u0001', '\uD7FF')
        .withChars('\u007F', '\u0085', '\u2028', '\u2029', '\uFEFF', '"', '\\', '\uE000')
        .ofMaxLength(60);
  }

  @Test
  void isIndentedByTwoAndEndsItsLines() {
    assertThat(JsonText.of(Map.of("k", java.util.List.of("a", 1))))
        .isEqualTo("{\n  \"k\" : [\n    \"a\",\n    1\n  ]\n}\n");
  }
}
