package org.stemma.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine, which only the test's own {@link Net} lets it ask. */
class FetchingTest {
  @TempDir Path folder;
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private String site;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange x) throws IOException {
    String path = x.getRequestURI().getPath();
    asked.add(path + Optional.ofNullable(x.getRequestHeaders().getFirst("If-None-Match")).map(t -> " if not " + t).orElse(""));
    switch (path) {
      case "/robots.txt" -> send(x, 200, "User-agent: *\nDisallow: /private\n");
      case "/page" -> {
        x.getResponseHeaders().set("ETag", "\"1\"");
        x.getResponseHeaders().set("Last-Modified", "Tue, 10 Aug 2021 14:05:00 GMT");
        send(x, "\"1\"".equals(x.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200, "<p>The ferry burns.</p>");
      }
      case "/moved" -> {
        x.getResponseHeaders().set("Location", "/page");
        send(x, 302, "");
      }
      case "/circle" -> {
        x.getResponseHeaders().set("Location", "/circle");
        send(x, 301, "");
      }
      case "/inside" -> {
        x.getResponseHeaders().set("Location", "http://[::ffff:10.0.0.1]/");
        send(x, 302, "");
      }
      case "/file" -> {
        x.getResponseHeaders().set("Location", "file:///etc/passwd");
        send(x, 302, "");
      }
      case "/large" -> send(x, 200, "x".repeat(100_000));
      case "/slow" -> {
        try {
          Thread.sleep(4000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        send(x, 200, "late");
      }
      default -> send(x, 404, "");
    }
  }

  private static void send(HttpExchange x, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    x.sendResponseHeaders(status, bytes.length == 0 || status == 304 ? -1 : bytes.length);
    if (bytes.length > 0 && status != 304) x.getResponseBody().write(bytes);
    x.close();
  }

  private Fetching fetching() {
    return new Fetching(new Net(a -> a.isLoopbackAddress() || Neighbourhood.open(a), u -> true, Duration.ZERO, Duration.ofSeconds(2), 50_000), Optional.of(folder));
  }

  @Test
  void a_page_comes_with_what_its_server_tells() {
    var page = fetching().fetch(site + "/moved").page().orElseThrow();
    assertEquals(site + "/page", page.source());
    assertEquals("<p>The ferry burns.</p>", new String(page.bytes(), UTF_8));
    assertEquals("2021-08-10T14:05:00Z", page.evidence().getFirst().value());
  }

  @Test
  void what_was_kept_is_asked_for_only_if_it_changed() {
    fetching().fetch(site + "/page");
    var again = fetching().fetch(site + "/page");
    assertEquals("<p>The ferry burns.</p>", new String(again.page().orElseThrow().bytes(), UTF_8));
    assertTrue(asked.contains("/page if not \"1\""), asked.toString());
  }

  @Test
  void what_must_not_be_fetched_is_a_problem() {
    Stream.of("/private/x S021", "/inside S020", "/file S020", "/circle S022", "/none S022", "/large S010", "/slow S022").map(s -> s.split(" ")).forEach(s ->
        assertEquals(s[1], fetching().fetch(site + s[0]).problem().map(p -> p.code()).orElse("none"), s[0]));
    assertFalse(asked.contains("/private/x"));
  }

  @Test
  void without_the_tests_seam_this_machine_is_never_asked() {
    Fetching open = Fetching.of(Optional.empty());
    for (String a : List.of(site + "/page", "http://localhost/", "http://127.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/", "http://169.254.169.254/latest", "http://10.0.0.1/",
        "ftp://harbor.example/", "file:///etc/passwd", "http://user@harbor.example/", "http://harbor.example:22/", "not an address")) {
      assertEquals("S020", open.fetch(a).problem().orElseThrow().code(), a);
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void the_neighbourhood_is_known_in_every_form() throws IOException {
    var inside = List.of("127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.1.1", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "203.0.113.9",
        "::1", "::", "fe80::1", "fc00::1", "fd12::1", "::ffff:192.168.0.1", "::10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001::1", "2001:db8::1", "ff02::1");
    var outside = List.of("93.184.216.34", "172.32.0.1", "100.128.0.1", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::808:808");
    assertAll(inside.stream().map(a -> () -> assertFalse(Neighbourhood.open(InetAddress.getByName(a)), a)));
    assertAll(outside.stream().map(a -> () -> assertTrue(Neighbourhood.open(InetAddress.getByName(a)), a)));
  }
}
