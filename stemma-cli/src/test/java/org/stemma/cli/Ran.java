package org.stemma.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What one run of the command said and ended with. */
record Ran(int code, String out, String err) {

  static Ran stemma(Object... args) {
    return with("", Terminal.NONE, args);
  }

  static Ran with(String standardInput, Terminal terminal, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var words = new String[args.length];
    for (int i = 0; i < args.length; i++) words[i] = args[i].toString();
    var in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    int code = Main.run(words, new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal));
    return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
