package org.casusfoederis.reporting.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2.1 (ICC.1:1998-09), computed
/// rather than taken from the Java at hand: the profile is part of the bytes of a report.
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int SAMPLES = 1024;
  private static final String NAME = "sRGB IEC61966-2.1";

  private SrgbProfile() {}

  /// The profile.
  static byte[] bytes() {
    byte[] curve = curve();
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("desc", description());
    // The primaries and the white of sRGB, adapted to D50, as the profile connection space wants
    // them.
    tags.put("wtpt", colour(0.9504559, 1.0, 1.0890578));
    tags.put("rXYZ", colour(0.4360747, 0.2225045, 0.0139322));
    tags.put("gXYZ", colour(0.3850649, 0.7168786, 0.0971045));
    tags.put("bXYZ", colour(0.1430804, 0.0606169, 0.7141733));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    int table = 4 + 12 * tags.size();
    List<byte[]> distinct = new ArrayList<>();
    Map<byte[], Integer> offsets = new java.util.IdentityHashMap<>();
    int end = HEADER + table;
    for (byte[] data : tags.values()) {
      if (!offsets.containsKey(data)) {
        offsets.put(data, end);
        distinct.add(data);
        end += padded(data.length);
      }
    }
    ByteBuffer out = ByteBuffer.allocate(end);
    header(out, end);
    out.position(HEADER);
    out.putInt(tags.size());
    tags.forEach(
        (name, data) -> {
          out.put(ascii(name));
          out.putInt(offsets.getOrDefault(data, 0));
          out.putInt(data.length);
        });
    for (byte[] data : distinct) {
      out.position(offsets.getOrDefault(data, 0));
      out.put(data);
    }
    return out.array();
  }

  private static void header(ByteBuffer out, int size) {
    out.putInt(size).putInt(0).putInt(0x02100000);
    out.put(ascii("mntrRGB XYZ "));
    // A fixed day; the profile does not change.
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.putShort((short) part);
    }
    out.put(ascii("acsp"));
    out.position(68);
    out.put(fixed(0.9642)).put(fixed(1.0)).put(fixed(0.8249));
  }

  /// The transfer curve of IEC 61966-2-1, from the encoded to the linear value.
  private static byte[] curve() {
    ByteBuffer out = ByteBuffer.allocate(12 + 2 * SAMPLES);
    out.put(ascii("curv")).putInt(0).putInt(SAMPLES);
    for (int i = 0; i < SAMPLES; i++) {
      double encoded = i / (SAMPLES - 1.0);
      double linear =
          encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
      out.putShort((short) Math.round(linear * 65535));
    }
    return out.array();
  }

  private static byte[] colour(double x, double y, double z) {
    ByteBuffer out = ByteBuffer.allocate(20);
    return out.put(ascii("XYZ ")).putInt(0).put(fixed(x)).put(fixed(y)).put(fixed(z)).array();
  }

  private static byte[] text(String text) {
    ByteBuffer out = ByteBuffer.allocate(9 + text.length());
    return out.put(ascii("text")).putInt(0).put(ascii(text)).array();
  }

  private static byte[] description() {
    // The name in ASCII, and neither in Unicode nor in a script of the Macintosh.
    ByteBuffer out = ByteBuffer.allocate(12 + NAME.length() + 1 + 8 + 3 + 67);
    return out.put(ascii("desc")).putInt(0).putInt(NAME.length() + 1).put(ascii(NAME)).array();
  }

  /// A number as s15Fixed16.
  private static byte[] fixed(double value) {
    return ByteBuffer.allocate(4).putInt((int) Math.round(value * 65536)).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
