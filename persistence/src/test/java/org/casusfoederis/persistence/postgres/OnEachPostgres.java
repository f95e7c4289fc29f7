package org.casusfoederis.persistence.postgres;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/// Runs a test class once on each PostgreSQL: the embedded server, and a container of the image
/// that `CASUS_TEST_POSTGRES_IMAGE` names (`postgres:18` when it names none). Where no container
/// engine answers, the second run is skipped and says so.
///
/// Each run has an empty database of its own, which the class takes in its constructor:
///
/// ```java
/// @OnEachPostgres
/// record StoreTest(TestDatabase database) {
///   @BeforeParameterizedClassInvocation
///   static void migrate(TestDatabase database) { … }
///
///   @Test
///   void keepsWhatItIsGiven() { … }
/// }
/// ```
///
/// What is needed once a run is done in a method with `@BeforeParameterizedClassInvocation`, for
/// `@BeforeAll` comes only once before all runs.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(EachPostgres.class)
public @interface OnEachPostgres {}
