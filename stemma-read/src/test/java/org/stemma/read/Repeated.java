package org.stemma.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Reads a packed web archive that is one page and one picture of two megabytes over and over: run by a test with little memory. */
final class Repeated {
  private Repeated() {}

  public static void main(String... args) throws IOException {
    int[] found = new int[2];
    Readers.stream("large.warc.gz", archive(Integer.parseInt(args[0])), reading -> {
      found[0] += reading.reports().size();
      found[1] += (int) reading.problems().stream().filter(p -> !p.code().equals("S003")).count();
    });
    System.out.println(found[0] + " reports " + found[1] + " problems");
  }

  /** So many pages and pictures, each record a gzip member of its own. */
  static InputStream archive(int times) throws IOException {
    byte[] page = record("https://harbor.example/ferry", "text/html", ("<html><body>" + "<p>The harbor ferry caught fire shortly before noon, and two of its crew were taken to the hospital.</p>".repeat(3) + "</body></html>").getBytes(StandardCharsets.UTF_8));
    byte[] noise = new byte[2 << 20];
    new Random(7).nextBytes(noise);
    byte[] picture = record("https://harbor.example/ferry.jpg", "image/jpeg", noise);
    return new SequenceInputStream(Collections.enumeration(IntStream.range(0, times * 2).mapToObj(i -> (InputStream) new ByteArrayInputStream(i % 2 == 0 ? page : picture)).toList()));
  }

  private static byte[] record(String address, String type, byte[] body) throws IOException {
    byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] head = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address + "\r\nContent-Length: " + (http.length + body.length) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(head);
      gzip.write(http);
      gzip.write(body);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
