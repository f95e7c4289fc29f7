package org.casusfoederis.cli;

import java.io.PrintWriter;
import java.util.Map;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.load.Counts;
import org.casusfoederis.persistence.load.LoadObserver;
import org.jspecify.annotations.Nullable;

/// Follows a load: shows on a terminal how far it is, how fast and how long it will take, first in
/// reading the tables and then in writing records; and collects what changes.
public final class LoadProgress implements LoadObserver, AutoCloseable {

  private static final int WIDTH = 100;
  private static final long MEBIBYTE = 1 << 20;

  private final PrintWriter err;
  private final boolean shown;
  private final RecordChanges changes = new RecordChanges();
  private @Nullable ProgressBar bar;
  // Written by the thread that loads, read by the one that reads ahead.
  private volatile boolean writing;
  private long ofTable;
  private long ofEarlier;

  /// @param err where the bar is shown
  /// @param terminal whether somebody watches
  /// @param bytes how many bytes of tables are to be read; small loads show nothing
  public LoadProgress(PrintWriter err, boolean terminal, long bytes) {
    this.err = err;
    this.shown = terminal && bytes >= MEBIBYTE;
    if (shown) {
      bar = bar("Reading", bytes, " MiB", MEBIBYTE);
    }
  }

  private ProgressBar bar(String task, long most, String unit, long size) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(most)
        .setUnit(unit, size)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .showSpeed()
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + line);
                  err.flush();
                },
                WIDTH))
        .build();
  }

  /// So many bytes of the present table are read by now.
  public void read(long bytes) {
    if (bar != null && !writing) {
      if (bytes < ofTable) {
        ofEarlier += ofTable;
      }
      ofTable = bytes;
      bar.stepTo(ofEarlier + bytes);
    }
  }

  @Override
  public void compared(Map<RecordKind, Counts> counts) {
    writing = true;
    if (shown) {
      end();
      Counts total = Counts.sum(counts.values());
      bar = bar("Writing", total.added() + total.changed(), " records", 1);
    }
  }

  @Override
  public void written(long records) {
    if (bar != null) {
      bar.stepTo(records);
    }
  }

  @Override
  public void replaced(CasusRecord former, CasusRecord present) {
    changes.add(former, present);
  }

  /// What changed in records that were stored before.
  public RecordChanges changes() {
    return changes;
  }

  private void end() {
    if (bar != null) {
      bar.close();
      bar = null;
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  @Override
  public void close() {
    end();
  }
}
