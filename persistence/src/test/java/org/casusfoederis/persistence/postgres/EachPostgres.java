package org.casusfoederis.persistence.postgres;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// A database on each engine; JUnit closes it when the run is over.
final class EachPostgres implements ArgumentsProvider {

  @Override
  public Stream<Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return Stream.of(PostgresEngine.values())
        .map(engine -> new TestDatabase(engine, context.getRequiredTestClass()))
        .map(Arguments::of);
  }
}
