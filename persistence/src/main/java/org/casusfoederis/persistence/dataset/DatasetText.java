package org.casusfoederis.persistence.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;

/// The text of a file of a data set.
///
/// @param name what users call the file
/// @param sha256 the digest of its bytes
/// @param encoding the encoding in which it was read
/// @param text what stands in it, without a byte order mark
record DatasetText(String name, byte[] sha256, Charset encoding, String text) {

  /// No published set is larger, in bytes.
  static final long LARGEST = 64L << 20;

  /// No line is longer, in characters.
  private static final int LONGEST_LINE = 1 << 20;

  private static final byte[] POINTER =
      "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

  /// What exports of Windows programs are in when they are not in UTF-8; it has all printable
  /// characters of Latin-1.
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Why a file cannot be read.
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unreadable(Problem problem) {
      super(problem.headline());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /// The beginning of a file as text, as far as it helps to recognise it; empty when it cannot be
  /// read, which whoever reads it whole will explain.
  static String beginning(Path path, int bytes) {
    try (var in = Files.newInputStream(path)) {
      String text = new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      return "";
    }
  }

  /// Whether these are the first bytes of a pointer of Git LFS.
  static boolean isPointer(String beginning) {
    return beginning.startsWith(new String(POINTER, StandardCharsets.US_ASCII));
  }

  /// Reads a file: as UTF-8, or else as Windows-1252, for older exports are in that.
  ///
  /// @throws Unreadable if it is too large, no text, or a pointer of Git LFS
  static DatasetText read(Path path) throws Unreadable {
    String name = path.toString().replace('\\', '/');
    byte[] bytes = bytes(path, name);
    if (isPointer(
        new String(bytes, 0, Math.min(bytes.length, POINTER.length), StandardCharsets.US_ASCII))) {
      throw new Unreadable(new Problem.LargeFilePointer(Place.wholeFile(name)));
    }
    bound(bytes, name);
    byte[] digest = sha256(bytes);
    try {
      return new DatasetText(
          name, digest, StandardCharsets.UTF_8, decode(bytes, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      return new DatasetText(name, digest, WINDOWS, new String(bytes, WINDOWS));
    }
  }

  private static byte[] bytes(Path path, String name) throws Unreadable {
    try {
      if (Files.size(path) > LARGEST) {
        throw unreadable(name, "it is larger than 64 MiB", "a data set as its authors publish it");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw unreadable(name, "it cannot be opened", "a file that exists and that you may read");
    }
  }

  private static void bound(byte[] bytes, String name) throws Unreadable {
    int line = 1;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Unreadable(
            new Problem.UnreadableFile(
                new Place(name, line, i - start + 1, 1, ""),
                "it has a NUL byte, which no text has",
                "CSV as text; files in UTF-16 and spreadsheets are to be saved as CSV in UTF-8"));
      }
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      } else if (i - start > LONGEST_LINE) {
        throw new Unreadable(
            new Problem.UnreadableFile(
                new Place(name, line, 1, 1, ""),
                "a line is longer than a million characters",
                "a row a line, as the authors publish it"));
      }
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    CharBuffer text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes));
    return !text.isEmpty() && text.charAt(0) == '\uFEFF'
        ? text.subSequence(1, text.length()).toString()
        : text.toString();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Unreadable unreadable(String name, String reason, String remedy) {
    return new Unreadable(new Problem.UnreadableFile(Place.wholeFile(name), reason, remedy));
  }

  /// Whether it had to be converted.
  boolean converted() {
    return !encoding.equals(StandardCharsets.UTF_8);
  }

  /// The first lines.
  List<String> firstLines(int number) {
    return text.lines().limit(number).toList();
  }

  /// The text from the beginning of a line.
  ///
  /// @param line from 1
  String from(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return "";
      }
      start = end + 1;
    }
    return text.substring(start);
  }

  /// A place in the file.
  ///
  /// @param line from 1
  /// @param cell the cell of the line that is meant, from 0; the line as a whole when it has fewer
  /// @param separator what stands between cells
  Place place(int line, int cell, char separator) {
    String excerpt = from(line).lines().findFirst().orElse("");
    boolean quoted = false;
    int start = 0;
    int number = 0;
    for (int i = 0; i <= excerpt.length(); i++) {
      char c = i < excerpt.length() ? excerpt.charAt(i) : separator;
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && (!quoted || i == excerpt.length())) {
        if (number++ == cell) {
          return place(line, excerpt, start, i);
        }
        start = i + 1;
      }
    }
    return place(line, excerpt, 0, Math.max(1, excerpt.length()));
  }

  private Place place(int line, String excerpt, int start, int end) {
    int from = Math.min(start, excerpt.length());
    int to = Math.min(end, excerpt.length());
    return new Place(
        name,
        line,
        excerpt.codePointCount(0, from) + 1,
        Math.max(1, excerpt.codePointCount(from, Math.max(from, to))),
        excerpt);
  }
}
