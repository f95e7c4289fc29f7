package org.casusfoederis.persistence.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The archive with PostgreSQL's programs for one platform, as it lies on the class path.
record Binaries(URL archive) {

  /// The archive for the platform on which this runs.
  ///
  /// @throws EmbeddedServerException when the class path holds none
  static Binaries ofThisPlatform() {
    return of(
        System.getProperty("os.name", ""),
        System.getProperty("os.arch", ""),
        Files.exists(Path.of("/etc/alpine-release")));
  }

  static Binaries of(String system, String architecture, boolean alpine) {
    var name = archiveName(system, architecture, alpine);
    var archive = Binaries.class.getResource("/" + name);
    if (archive == null) {
      throw new EmbeddedServerException(
          "Casus brings no PostgreSQL for " + system + " on " + architecture,
          "the archive " + name + " on the class path",
          "Install PostgreSQL and name it with --database-url or CASUS_DATABASE_URL",
          null);
    }
    return new Binaries(archive);
  }

  private static String archiveName(String system, String architecture, boolean alpine) {
    var os = system.toLowerCase(Locale.ROOT);
    var platform = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : os;
    var machine =
        switch (architecture.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          case String other -> other;
        };
    return "postgres-" + platform + "-" + machine + (alpine ? "-alpine_linux" : "") + ".txz";
  }

  /// Unpacks the archive, unless this was done before. The directory is named after the checksum of
  /// the archive, so that other binaries get a directory of their own.
  Installation installIn(Layout layout) throws IOException {
    var home = layout.root().resolve("postgresql-" + checksum());
    if (!Files.isDirectory(home)) {
      layout.make(home, this::unpack);
    }
    return new Installation(home, layout);
  }

  /// The jar has it in its directory; elsewhere it is computed.
  private String checksum() throws IOException {
    var connection = archive.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return HexFormat.of().toHexDigits((int) jar.getJarEntry().getCrc());
    }
    var checksum = new CRC32();
    try (var bytes = connection.getInputStream()) {
      checksum.update(bytes.readAllBytes());
    }
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  private void unpack(Path target) throws IOException {
    try (var bytes = new BufferedInputStream(archive.openStream(), 1 << 16);
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, target.resolve(entry.getName()).normalize(), target);
      }
    }
  }

  private static void unpack(
      TarArchiveInputStream tar, TarArchiveEntry entry, Path file, Path target) throws IOException {
    if (!file.startsWith(target)) {
      throw new IOException("the archive has an entry outside of it: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
      throw new IOException("no permission to make it executable: " + file);
    }
  }
}
