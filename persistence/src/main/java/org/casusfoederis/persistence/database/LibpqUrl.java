package org.casusfoederis.persistence.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casusfoederis.core.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/// Reads URLs as libpq writes them: `postgresql://user:password@host:port/database?keyword=value`,
/// every part of which may be left out.
final class LibpqUrl {

  private static final String FORM = "postgresql://user:password@host:port/database?sslmode=…";

  /// As in libpq, the first slash or question mark ends the host, so that a user or a password with
  /// such a character must be percent-encoded.
  private static final Pattern URL =
      Pattern.compile(
          "postgres(?:ql)?://(?:(?<user>[^:/?]*)(?::(?<password>[^/?]*))?@)?"
              + "(?<host>\\[[^]/?]*]|[^:/?@\\[]*)(?::(?<port>\\d*))?"
              + "(?:/(?<database>[^?@]*))?(?:\\?(?<query>.*))?");

  private LibpqUrl() {}

  /// The parts of the URL by libpq's keywords, decoded. Nothing of the URL is quoted when it cannot
  /// be read, for without its structure nobody knows which part is the password.
  static Map<String, String> parse(String url) {
    var parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new InvalidValueException(
          "an address that is no URL of PostgreSQL",
          FORM + ", reserved characters in user and password written as %2F, %3F, %40");
    }
    var keywords = new LinkedHashMap<String, String>();
    put(keywords, "user", parts);
    put(keywords, "password", parts);
    put(keywords, "host", parts);
    put(keywords, "port", parts);
    put(keywords, "database", parts);
    var query = parts.group("query");
    if (query != null && !query.isEmpty()) {
      for (var parameter : query.split("&")) {
        putParameter(keywords, parameter);
      }
    }
    return keywords;
  }

  private static void put(Map<String, String> keywords, String group, Matcher parts) {
    @Nullable String part = parts.group(group);
    if (part != null && !part.isEmpty()) {
      var keyword = group.equals("database") ? "dbname" : group;
      var bracketed = group.equals("host") && part.startsWith("[");
      keywords.put(keyword, decode(bracketed ? part.substring(1, part.length() - 1) : part));
    }
  }

  private static void putParameter(Map<String, String> keywords, String parameter) {
    var equals = parameter.indexOf('=');
    if (equals < 1) {
      throw new InvalidValueException("a parameter of the URL without a value", "keyword=value");
    }
    keywords.put(decode(parameter.substring(0, equals)), decode(parameter.substring(equals + 1)));
  }

  private static String decode(String part) {
    try {
      // The decoder is that of HTML forms, in which a plus is a space; in a URL it is a plus.
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          "a percent sign without two hexadecimal digits in the URL", "%25 for a percent sign");
    }
  }
}
