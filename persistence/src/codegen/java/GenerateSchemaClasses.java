import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.migrations.Migrator;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.codegen.JavaGenerator;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.jooq.meta.postgres.PostgresDatabase;

/// Generates the classes by which queries name tables and columns, from a throwaway server that the
/// migrations were run on: what compiles fits the schema. It does nothing when neither the
/// migrations nor this program have changed since its last run.
final class GenerateSchemaClasses {

  private static final List<String> SCHEMAS =
      List.of("reference", "provenance", "codebook", "alliance", "conduct", "panel");

  private GenerateSchemaClasses() {}

  /// Writes the classes.
  ///
  /// @param arguments the directory to write to
  public static void main(String... arguments) throws Exception {
    Path output = Path.of(arguments[0]);
    Path stamp = output.resolve("schema.sha256");
    String hash = hash();
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Connection connection = server.getPostgresDatabase().getConnection()) {
      new Migrator(server.getPostgresDatabase()).migrate(Optional.empty());
      var tool = new GenerationTool();
      tool.setConnection(connection);
      tool.run(configuration(output));
    }
    Files.writeString(stamp, hash);
  }

  private static Configuration configuration(Path output) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withGenerator(
            new Generator()
                .withName(JavaGenerator.class.getName())
                .withDatabase(
                    new Database()
                        .withName(PostgresDatabase.class.getName())
                        .withSchemata(
                            SCHEMAS.stream()
                                .map(schema -> new SchemaMappingType().withInputSchema(schema))
                                .toList())
                        .withExcludes("schema_history")
                        // Ranges and intervals are derived from the texts beside them: they are
                        // written as text and used in SQL only.
                        .withForcedTypes(
                            new ForcedType()
                                .withName("VARCHAR")
                                .withIncludeTypes("daterange|tstzrange|interval")))
                .withGenerate(
                    new Generate()
                        .withGeneratedAnnotation(false)
                        .withComments(false)
                        .withIndexes(false)
                        .withDaos(false)
                        .withPojos(false))
                .withTarget(
                    new Target()
                        .withPackageName("org.casusfoederis.persistence.schema")
                        .withDirectory(output.toString())
                        .withEncoding(StandardCharsets.UTF_8.name())
                        .withClean(true)));
  }

  private static String hash() throws IOException, URISyntaxException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
    try (InputStream program =
        GenerateSchemaClasses.class.getResourceAsStream("GenerateSchemaClasses.class")) {
      digest.update(program.readAllBytes());
    }
    Path module =
        Path.of(Migrator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(module)) {
      update(digest, module);
    } else {
      try (var jar = FileSystems.newFileSystem(module)) {
        update(digest, jar.getPath("/"));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, Path module) throws IOException {
    try (Stream<Path> files = Files.list(module.resolve("org/casusfoederis/migrations"))) {
      for (Path script : files.filter(file -> file.toString().endsWith(".sql")).sorted().toList()) {
        digest.update(script.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(script));
      }
    }
  }
}
