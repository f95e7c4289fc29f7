package org.casusfoederis.core.record;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Source;

/// Records of all kinds, each kind in the order in which it was given.
public final class RecordSet {

  /// No records.
  public static final RecordSet EMPTY = new RecordSet(List.of());

  private final Map<RecordKind, Map<String, CasusRecord>> records = new LinkedHashMap<>();

  /// A set of records.
  ///
  /// @throws IllegalArgumentException if two of one kind have the same key
  public RecordSet(Collection<? extends CasusRecord> all) {
    for (RecordKind kind : RecordKind.values()) {
      records.put(kind, new LinkedHashMap<>());
    }
    for (CasusRecord one : all) {
      if (of(one.kind()).put(one.key().text(), one) != null) {
        throw new IllegalArgumentException(
            "two " + one.kind().plural() + " have the key " + one.key());
      }
    }
  }

  private Map<String, CasusRecord> of(RecordKind kind) {
    return records.getOrDefault(kind, Map.of());
  }

  private <R extends CasusRecord> List<R> list(RecordKind kind, Class<R> type) {
    return of(kind).values().stream().map(type::cast).toList();
  }

  private <R extends CasusRecord> Optional<R> find(RecordKind kind, Class<R> type, Key<R> key) {
    return Optional.ofNullable(of(kind).get(key.text())).map(type::cast);
  }

  /// All actors.
  public List<Actor> actors() {
    return list(RecordKind.ACTOR, Actor.class);
  }

  /// All sources.
  public List<Source> sources() {
    return list(RecordKind.SOURCE, Source.class);
  }

  /// All agreements.
  public List<Agreement> agreements() {
    return list(RecordKind.AGREEMENT, Agreement.class);
  }

  /// All deployments.
  public List<Deployment> deployments() {
    return list(RecordKind.DEPLOYMENT, Deployment.class);
  }

  /// All transfers.
  public List<Transfer> transfers() {
    return list(RecordKind.TRANSFER, Transfer.class);
  }

  /// All events.
  public List<Event> events() {
    return list(RecordKind.EVENT, Event.class);
  }

  /// All assessments.
  public List<Assessment> assessments() {
    return list(RecordKind.ASSESSMENT, Assessment.class);
  }

  /// The actor with this key, if it is in the set.
  public Optional<Actor> actor(Key<Actor> key) {
    return find(RecordKind.ACTOR, Actor.class, key);
  }

  /// The source with this key, if it is in the set.
  public Optional<Source> source(Key<Source> key) {
    return find(RecordKind.SOURCE, Source.class, key);
  }

  /// The agreement with this key, if it is in the set.
  public Optional<Agreement> agreement(Key<Agreement> key) {
    return find(RecordKind.AGREEMENT, Agreement.class, key);
  }

  /// The records of one kind.
  public List<CasusRecord> records(RecordKind kind) {
    return List.copyOf(of(kind).values());
  }

  /// All records, kind by kind in the order of [RecordKind].
  public Stream<CasusRecord> all() {
    return records.values().stream().flatMap(kind -> kind.values().stream());
  }

  /// The record of this kind with this key, if it is in the set.
  public Optional<CasusRecord> find(RecordKind kind, String key) {
    return Optional.ofNullable(of(kind).get(key));
  }

  /// How many records of a kind there are.
  public int count(RecordKind kind) {
    return of(kind).size();
  }

  /// The counts of all kinds.
  public Map<RecordKind, Integer> counts() {
    var counts = new LinkedHashMap<RecordKind, Integer>();
    records.forEach((kind, ofKind) -> counts.put(kind, ofKind.size()));
    return Collections.unmodifiableMap(counts);
  }
}
