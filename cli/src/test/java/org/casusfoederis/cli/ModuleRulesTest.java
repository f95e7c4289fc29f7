package org.casusfoederis.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The arrows between the modules: cli → reporting, persistence, samples → migrations, core.
class ModuleRulesTest {

  private static JavaClasses casus;

  @BeforeAll
  static void readClasses() {
    casus =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.casusfoederis");
  }

  @Test
  void coreDependsOnNothingButAnnotations() {
    classes()
        .that()
        .resideInAPackage("org.casusfoederis.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify.annotations..", "org.casusfoederis.core..")
        .check(casus);
  }

  @Test
  void migrationsReachNoOtherModule() {
    noClasses()
        .that()
        .resideInAPackage("org.casusfoederis.migrations..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others("migrations"))
        .check(casus);
  }

  @Test
  void persistenceReachesOnlyCoreAndMigrations() {
    noClasses()
        .that()
        .resideInAPackage("org.casusfoederis.persistence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.casusfoederis.reporting..",
            "org.casusfoederis.samples..",
            "org.casusfoederis.cli..")
        .check(casus);
  }

  @Test
  void reportingKnowsCoreAndNoSql() {
    noClasses()
        .that()
        .resideInAPackage("org.casusfoederis.reporting..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.casusfoederis.persistence..",
            "org.casusfoederis.migrations..",
            "org.casusfoederis.samples..",
            "org.casusfoederis.cli..",
            "java.sql..",
            "org.jooq..")
        .check(casus);
  }

  @Test
  void nothingReachesTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.casusfoederis.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.casusfoederis.cli..")
        .check(casus);
  }

  private static String[] others(String module) {
    return java.util.stream.Stream.of(
            "core", "migrations", "persistence", "reporting", "samples", "cli")
        .filter(name -> !name.equals(module))
        .map(name -> "org.casusfoederis." + name + "..")
        .toArray(String[]::new);
  }
}
