package org.casusfoederis.persistence.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the files of a data package are: in a folder, or on the class path.
public interface PackageSource {

  /// The file that says which files belong to a Frictionless data package.
  String DESCRIPTOR = "datapackage.json";

  /// What users call a file of the package.
  ///
  /// @param path of the file within the package, with slashes
  String name(String path);

  /// Opens a file of the package.
  ///
  /// @param path of the file within the package, with slashes
  /// @throws IOException if it is not there or cannot be read
  InputStream open(String path) throws IOException;

  /// A package in a folder.
  static PackageSource folder(Path folder) {
    return new PackageSource() {
      @Override
      public String name(String path) {
        return FoundFile.name(folder.resolve(path));
      }

      @Override
      public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path));
      }
    };
  }

  /// A package on the class path.
  ///
  /// @param loader what finds its files
  /// @param base the folder of the package, such as `org/casusfoederis/samples`
  static PackageSource classPath(ClassLoader loader, String base) {
    return new PackageSource() {
      @Override
      public String name(String path) {
        return path;
      }

      @Override
      public InputStream open(String path) throws IOException {
        InputStream stream = loader.getResourceAsStream(base + "/" + path);
        if (stream == null) {
          throw new FileNotFoundException(path);
        }
        return stream;
      }
    };
  }
}
