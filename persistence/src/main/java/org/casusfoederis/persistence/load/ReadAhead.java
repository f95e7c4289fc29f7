package org.casusfoederis.persistence.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Goes through an iterator in a thread of its own, some thousand items ahead: records are read
/// while the database writes earlier ones.
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {

  private static final int CHUNK = 1_000;
  private static final int CHUNKS = 8;

  /// Some items, or why there are no more.
  private record Chunk<T>(List<T> items, boolean last, @Nullable Throwable failure) {}

  private final BlockingQueue<Chunk<T>> chunks = new ArrayBlockingQueue<>(CHUNKS);
  private final Thread reader;
  private Iterator<T> current = List.<T>of().iterator();
  private boolean exhausted;

  ReadAhead(Iterator<T> items) {
    reader = Thread.ofPlatform().daemon().name("casus-read-ahead").start(() -> read(items));
  }

  private void read(Iterator<T> items) {
    try {
      try {
        while (items.hasNext()) {
          var chunk = new ArrayList<T>(CHUNK);
          while (chunk.size() < CHUNK && items.hasNext()) {
            chunk.add(items.next());
          }
          chunks.put(new Chunk<>(chunk, false, null));
        }
        chunks.put(new Chunk<>(List.of(), true, null));
      } catch (RuntimeException | Error e) {
        chunks.put(new Chunk<>(List.of(), true, e));
      }
    } catch (InterruptedException _) {
      // Nobody wants more.
    }
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && !exhausted) {
      try {
        Chunk<T> chunk = chunks.take();
        current = chunk.items().iterator();
        exhausted = chunk.last();
        switch (chunk.failure()) {
          case RuntimeException e -> throw e;
          case Error e -> throw e;
          case null, default -> {}
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while records were read", e);
      }
    }
    return current.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more items");
    }
    return current.next();
  }

  @Override
  public void close() {
    reader.interrupt();
    try {
      reader.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
