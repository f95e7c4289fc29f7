package org.casusfoederis.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The characters of a file of any size, strictly decoded: all characters before a wrong byte are
/// given, then reading fails. A byte order mark is left out. On the way the bytes are counted and
/// digested.
final class DecodedText extends Reader {

  private static final int BUFFER = 1 << 16;

  /// The bytes from here on are not text in the encoding.
  static final class WrongEncodingException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String expected;

    WrongEncodingException(String found, String expected) {
      super(found);
      this.expected = expected;
    }

    /// What is expected, and what to do.
    String expected() {
      return expected;
    }
  }

  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final MessageDigest digest = Sha256.digest();
  private final LongConsumer progress;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private long size;
  private boolean started;
  private boolean exhausted;
  private boolean afterMark;

  /// @param charset the encoding; UTF-8 unless somebody says otherwise
  /// @param progress is told how many bytes were read by now
  DecodedText(InputStream in, Charset charset, LongConsumer progress) {
    this.in = in;
    this.charset = charset;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.progress = progress;
  }

  /// How many bytes were read.
  long size() {
    return size;
  }

  /// The SHA-256 of the bytes, in hexadecimal digits; to be asked for once, at the end.
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (!started) {
      started = true;
      fill();
      refuseOtherUnicode();
    }
    CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
    while (out.position() == 0) {
      CoderResult result = decoder.decode(bytes, out, exhausted);
      if (!afterMark && out.position() > 0) {
        afterMark = true;
        if (target[offset] == '\uFEFF') {
          System.arraycopy(target, offset + 1, target, offset, out.position() - 1);
          out.position(out.position() - 1);
        }
      }
      if (out.position() > 0) {
        break;
      }
      if (result.isError()) {
        throw wrongByte();
      }
      if (exhausted && result.isUnderflow()) {
        return -1;
      }
      fill();
    }
    return out.position();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      exhausted = true;
    } else {
      digest.update(bytes.array(), bytes.position(), count);
      bytes.position(bytes.position() + count);
      size += count;
      progress.accept(size);
    }
    bytes.flip();
  }

  private void refuseOtherUnicode() throws WrongEncodingException {
    if (!charset.equals(StandardCharsets.UTF_8) || bytes.remaining() < 4) {
      return;
    }
    int a = Byte.toUnsignedInt(bytes.get(0));
    int b = Byte.toUnsignedInt(bytes.get(1));
    @Nullable String found = null;
    if (a == 0xFE && b == 0xFF || a == 0 && b != 0) {
      found = "UTF-16BE";
    } else if (a == 0xFF && b == 0xFE || a != 0 && b == 0 && bytes.get(3) == 0) {
      found = "UTF-16LE";
    }
    if (found != null) {
      throw new WrongEncodingException("the file is in " + found, remedy(found));
    }
  }

  private WrongEncodingException wrongByte() {
    int bad = Byte.toUnsignedInt(bytes.get(bytes.position()));
    return new WrongEncodingException(
        "the byte 0x%02X is not %s".formatted(bad, charset.name()),
        charset.equals(StandardCharsets.UTF_8)
            ? remedy(Objects.requireNonNullElse(likely(), "windows-1252"))
            : "text in " + charset.name() + ", as --encoding says");
  }

  private static String remedy(String encoding) {
    return "text in UTF-8; save the file in that encoding, or convert it with --encoding "
        + encoding;
  }

  /// Letters beyond ASCII stand alone in the languages of western Europe, and side by side in words
  /// of Cyrillic.
  private @Nullable String likely() {
    int pairs = 0;
    int single = 0;
    boolean before = false;
    for (int i = bytes.position(); i < bytes.limit(); i++) {
      boolean letter = Byte.toUnsignedInt(bytes.get(i)) >= 0xC0;
      if (letter && before) {
        pairs++;
      } else if (letter) {
        single++;
      }
      before = letter;
    }
    return pairs > single ? "windows-1251" : null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
