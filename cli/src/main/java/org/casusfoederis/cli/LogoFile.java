package org.casusfoederis.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.casusfoederis.reporting.model.Logo;

/// Reads the logo for the cover of a report.
final class LogoFile {

  private static final int LARGEST = 5 * 1024 * 1024;

  private LogoFile() {}

  /// Reads a PNG or JPEG.
  ///
  /// @throws Failure if it cannot be read, is larger than 5 MiB or no such picture
  static Logo read(Path path) {
    try {
      if (Files.size(path) > LARGEST) {
        throw refused(path, "it is larger than 5 MiB", ExitCode.BAD_DATA);
      }
      byte[] bytes = Files.readAllBytes(path);
      if (!isPicture(bytes) || ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
        throw refused(path, "it is no PNG or JPEG", ExitCode.BAD_DATA);
      }
      return new Logo(bytes);
    } catch (NoSuchFileException e) {
      throw refused(path, "it does not exist", ExitCode.NO_INPUT);
    } catch (IOException e) {
      throw refused(path, String.valueOf(e.getMessage()), ExitCode.NO_INPUT);
    }
  }

  private static boolean isPicture(byte[] bytes) {
    boolean png =
        bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
    boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    return png || jpeg;
  }

  private static Failure refused(Path path, String reason, ExitCode code) {
    return new Failure(
        code,
        "cannot use %s as the logo: %s. Name a PNG or JPEG of at most 5 MiB. Nothing was written."
            .formatted(path, reason));
  }
}
