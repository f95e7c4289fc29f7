package org.casusfoederis.core.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A finding about a user's file: where it is, what was found, what was expected, and what to do.
/// Problems are values: all of a run are collected and shown together, by [ProblemPrinter].
public sealed interface Problem {

  /// Where it is.
  Place place();

  /// What was found, in one line.
  String headline();

  /// What was expected instead, as a phrase that stands beside the marked text.
  String expectation();

  /// What else helps: what was probably meant, where the other one stands.
  List<String> hints();

  /// The stable code of its kind.
  default ProblemCode code() {
    return switch (this) {
      case UnreadableFile _ -> ProblemCode.UNREADABLE_FILE;
      case NotYaml _ -> ProblemCode.NOT_YAML;
      case UnknownKey _ -> ProblemCode.UNKNOWN_KEY;
      case MissingKey _ -> ProblemCode.MISSING_KEY;
      case DuplicateKey _ -> ProblemCode.DUPLICATE_KEY;
      case UnknownValue _ -> ProblemCode.UNKNOWN_VALUE;
      case WrongShape _ -> ProblemCode.WRONG_SHAPE;
      case MalformedValue _ -> ProblemCode.MALFORMED_VALUE;
      case UnknownReference _ -> ProblemCode.UNKNOWN_REFERENCE;
      case DuplicateRecord _ -> ProblemCode.DUPLICATE_RECORD;
      case InconsistentRecord _ -> ProblemCode.INCONSISTENT_RECORD;
      case NamesWhatIsSetAside _ -> ProblemCode.NAMES_WHAT_IS_SET_ASIDE;
      case RefusedByDatabase _ -> ProblemCode.REFUSED_BY_DATABASE;
      case FaultyTable table -> table.code;
    };
  }

  /// A file that cannot be opened, is too large, or is not text in UTF-8.
  ///
  /// @param reason why, in words
  /// @param remedy what is expected
  record UnreadableFile(Place place, String reason, String remedy) implements Problem {
    @Override
    public String headline() {
      return "cannot read the file: " + reason;
    }

    @Override
    public String expectation() {
      return "expected " + remedy;
    }

    @Override
    public List<String> hints() {
      return List.of();
    }
  }

  /// A text that is not what the language of the file allows: YAML, or JSON for a data package.
  ///
  /// @param language `YAML` or `JSON`
  /// @param found what the parser stumbled over
  /// @param expected what the parser was at, or wanted
  record NotYaml(Place place, String language, String found, String expected) implements Problem {
    @Override
    public String headline() {
      return "not readable as " + language + ": " + Phrases.clean(found);
    }

    @Override
    public String expectation() {
      return expected;
    }

    @Override
    public List<String> hints() {
      return List.of();
    }
  }

  /// A key from which nothing is read.
  ///
  /// @param key the key as written
  /// @param owner in what it stands: `agreement`
  /// @param allowed the keys that are read there
  record UnknownKey(Place place, String key, String owner, List<String> allowed)
      implements Problem {
    public UnknownKey {
      allowed = List.copyOf(allowed);
    }

    @Override
    public String headline() {
      return "unknown key " + Phrases.quoted(key) + " in " + owner;
    }

    @Override
    public String expectation() {
      return "expected one of " + String.join(", ", allowed);
    }

    @Override
    public List<String> hints() {
      return Phrases.didYouMean(Nearest.to(key, allowed));
    }
  }

  /// Something that must be given and is not.
  ///
  /// @param key the key
  /// @param owner in what it is missing
  /// @param expected what belongs under it
  record MissingKey(Place place, String key, String owner, String expected) implements Problem {
    @Override
    public String headline() {
      return "missing key " + Phrases.quoted(key) + " in " + owner;
    }

    @Override
    public String expectation() {
      return "expected " + expected;
    }

    @Override
    public List<String> hints() {
      return List.of();
    }
  }

  /// A key that stands twice in one mapping.
  ///
  /// @param key the key
  /// @param owner in what it stands
  /// @param first where it stands first
  record DuplicateKey(Place place, String key, String owner, Place first) implements Problem {
    @Override
    public String headline() {
      return "duplicate key " + Phrases.quoted(key) + " in " + owner;
    }

    @Override
    public String expectation() {
      return "expected each key once";
    }

    @Override
    public List<String> hints() {
      return List.of("first given at " + first);
    }
  }

  /// A word that is none of those that the field, or the topic, takes.
  ///
  /// @param value as written
  /// @param field of what it is a value: `form`, `topic automaticity`
  /// @param allowed the words that are
  record UnknownValue(Place place, String value, String field, List<String> allowed)
      implements Problem {
    public UnknownValue {
      allowed = List.copyOf(allowed);
    }

    @Override
    public String headline() {
      return "unknown value " + Phrases.quoted(value) + " for " + field;
    }

    @Override
    public String expectation() {
      return "expected one of " + String.join(", ", allowed);
    }

    @Override
    public List<String> hints() {
      return Phrases.didYouMean(Nearest.to(value, allowed));
    }
  }

  /// A list where a text is wanted, and the like.
  ///
  /// @param field what has the shape
  /// @param found the shape that it has: `a list`
  /// @param expected the shape that is wanted
  record WrongShape(Place place, String field, String found, String expected) implements Problem {
    @Override
    public String headline() {
      return found + " for " + field;
    }

    @Override
    public String expectation() {
      return "expected " + expected;
    }

    @Override
    public List<String> hints() {
      return List.of();
    }
  }

  /// A text that does not have the form that the field wants: no date, no number, no key.
  ///
  /// @param value as written
  /// @param field of what it is a value
  /// @param expected the form, in words
  record MalformedValue(Place place, String value, String field, String expected)
      implements Problem {
    @Override
    public String headline() {
      return "malformed value " + Phrases.quoted(value) + " for " + field;
    }

    @Override
    public String expectation() {
      return "expected " + expected;
    }

    @Override
    public List<String> hints() {
      return List.of();
    }
  }

  /// A key of something that is not there.
  ///
  /// @param key as written
  /// @param kind of what: `actor`, `deployment or transfer`
  /// @param where among what it was looked for: `these files and the database`
  /// @param suggestion the nearest key that is there
  record UnknownReference(
      Place place, String key, String kind, String where, @Nullable String suggestion)
      implements Problem {
    @Override
    public String headline() {
      return "unknown " + kind + " " + Phrases.quoted(key);
    }

    @Override
    public String expectation() {
      return "expected the key of " + Phrases.article(kind) + " in " + where;
    }

    @Override
    public List<String> hints() {
      return Phrases.didYouMean(Optional.ofNullable(suggestion));
    }
  }

  /// Two records of one kind with one key.
  ///
  /// @param kind of what: `agreement`
  /// @param key the key of both
  /// @param first where the first of them stands
  record DuplicateRecord(Place place, String kind, String key, Place first) implements Problem {
    @Override
    public String headline() {
      return "duplicate " + kind + " " + Phrases.quoted(key);
    }

    @Override
    public String expectation() {
      return "expected a key that no other " + kind + " has";
    }

    @Override
    public List<String> hints() {
      return List.of("first given at " + first);
    }
  }

  /// Values that are each well-formed and cannot be true together.
  ///
  /// @param owner what is inconsistent: `member`
  /// @param found in words
  /// @param expected in words
  record InconsistentRecord(Place place, String owner, String found, String expected)
      implements Problem {
    @Override
    public String headline() {
      return "inconsistent " + owner + ": " + Phrases.clean(found);
    }

    @Override
    public String expectation() {
      return "expected " + expected;
    }

    @Override
    public List<String> hints() {
      return List.of();
    }
  }

  /// A key of a record that is unsound itself, and therefore not loaded with the sound ones.
  ///
  /// @param key as written
  /// @param kind of what: `actor`, `deployment or transfer`
  record NamesWhatIsSetAside(Place place, String key, String kind) implements Problem {
    @Override
    public String headline() {
      return "the " + kind + " " + Phrases.quoted(key) + " is set aside";
    }

    @Override
    public String expectation() {
      return "expected a record that is loaded; correct that one first";
    }

    @Override
    public List<String> hints() {
      return List.of();
    }
  }

  /// A record that breaks a rule which only the database knows.
  ///
  /// @param reason which record, and which rule
  record RefusedByDatabase(Place place, String reason) implements Problem {
    @Override
    public String headline() {
      return "refused by the database: " + Phrases.clean(reason);
    }

    @Override
    public String expectation() {
      return "expected a record that keeps the rule";
    }

    @Override
    public List<String> hints() {
      return List.of();
    }
  }

  /// A fault of a CSV table as a table: of its header, its rows, its encoding.
  ///
  /// @param code which fault, one of `CAS-030` to `CAS-039`
  /// @param headline what was found, in one line
  /// @param expectation what was expected
  /// @param hints what else helps
  record FaultyTable(
      Place place, ProblemCode code, String headline, String expectation, List<String> hints)
      implements Problem {

    public FaultyTable {
      headline = Phrases.clean(headline);
      hints = List.copyOf(hints);
    }
  }
}
