package org.casusfoederis.reporting.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The sign of whoever gives the report out: a PNG or JPEG.
public final class Logo {

  private final byte[] image;

  /// @param image the bytes of the file
  public Logo(byte[] image) {
    this.image = image.clone();
  }

  /// The bytes of the file.
  public byte[] image() {
    return image.clone();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Logo other && Arrays.equals(image, other.image);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(image);
  }
}
