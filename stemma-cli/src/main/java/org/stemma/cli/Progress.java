package org.stemma.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One line that says how far long work is: only on a terminal, only after a second, gone when the work is done. */
final class Progress implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 1000;
  private static final int LINE_SECONDS = 30;
  private static final int BEAT_MILLIS = 200;

  private final CountDownLatch done = new CountDownLatch(1);
  private final PrintStream err;
  private final int width;
  private final Supplier<String> line;
  private final Thread beat;

  private Progress(PrintStream err, int width, Supplier<String> line) {
    this.err = err;
    this.width = width;
    this.line = line;
    this.beat = Thread.ofPlatform().daemon().unstarted(this::run);
  }

  /** @param line what to show, asked for at every beat */
  static Progress show(boolean wanted, PrintStream err, Terminal terminal, Supplier<String> line) {
    var progress = new Progress(err, terminal.width(), line);
    if (wanted && terminal.err()) progress.beat.start();
    return progress;
  }

  /** The same, and where no terminal listens a line every half minute: for runs of hours whose messages go to a file. */
  static Progress steady(boolean wanted, PrintStream err, Terminal terminal, Supplier<String> line) {
    if (terminal.err()) return show(wanted, err, terminal, line);
    var progress = new Progress(err, terminal.width(), line);
    if (wanted) Thread.ofPlatform().daemon().start(progress::tell);
    return progress;
  }

  private void tell() {
    try {
      while (!done.await(LINE_SECONDS, TimeUnit.SECONDS)) {
        err.println(line.get());
        err.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      if (done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) return;
      do print(line.get());
      while (!done.await(BEAT_MILLIS, TimeUnit.MILLISECONDS));
      print("");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void print(String text) {
    err.print("\r\u001b[K" + text.substring(0, Math.min(text.length(), width - 1)));
    err.flush();
  }

  @Override
  public void close() {
    done.countDown();
    try {
      beat.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
