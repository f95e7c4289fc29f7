package org.casusfoederis.persistence.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;

/// Strict decoding: a byte that is not UTF-8 is a finding with a place, never a replacement
/// character in the database.
final class Utf8 {

  private Utf8() {}

  /// The text of a file; a byte order mark at its beginning is left out.
  ///
  /// @throws UnreadableException if it is not UTF-8
  static String decode(String file, byte[] bytes) throws UnreadableException {
    return decode(file, bytes, StandardCharsets.UTF_8);
  }

  /// The text of a file in another encoding.
  ///
  /// @throws UnreadableException if it is not in that encoding
  static String decode(String file, byte[] bytes, Charset charset) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * charset.newDecoder().maxCharsPerByte()) + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      int bad = Byte.toUnsignedInt(bytes[in.position()]);
      throw new UnreadableException(
          new Problem.UnreadableFile(
              endOf(file, text),
              "the byte 0x%02X is not %s".formatted(bad, charset.name()),
              charset.equals(StandardCharsets.UTF_8)
                  ? "text in UTF-8; save the file in that encoding"
                  : "text in " + charset.name() + ", as --encoding says"));
    }
    return text;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// The place behind the text, which is where the bad byte stands.
  private static Place endOf(String file, String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    String excerpt = text.substring(text.lastIndexOf('\n') + 1);
    int column = excerpt.codePointCount(0, excerpt.length()) + 1;
    return new Place(file, line, column, 1, excerpt + '\uFFFD');
  }
}
