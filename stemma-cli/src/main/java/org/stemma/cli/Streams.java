package org.stemma.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the command reads from and speaks to.
 *
 * @param out throws when it is closed under our hands, as a {@code PrintStream} would not
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

  static Streams ofThisProcess() {
    return new Streams(System.in, new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), Terminal.here(System.getenv()));
  }

  void complain(Complaint complaint) {
    err.print(complaint.lines(terminal.errInk()));
    err.flush();
  }
}
