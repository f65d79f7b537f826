package org.stemma.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.Security;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.stemma.model.Evidence;
import org.stemma.model.Page;

/**
 * Fetches single pages politely. Every address, also each that a redirect leads to, is looked up and refused when any of its answers lies in this
 * machine's neighbourhood; look-ups are remembered for the whole run, so that the address that was judged is the one that is asked.
 */
public final class Fetching {
  private static final String NAME = "stemma";
  private static final String AGENT = "Mozilla/5.0 (compatible; stemma/0.1)";
  private static final int REDIRECTS = 5;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

  private final Net net;
  private final Optional<Path> keep;
  private final HttpClient client;
  private final Map<String, SimpleRobotRules> robots = new HashMap<>();
  private final Map<String, Long> asked = new HashMap<>();

  Fetching(Net net, Optional<Path> keep) {
    Security.setProperty("networkaddress.cache.ttl", "-1");
    this.net = net;
    this.keep = keep;
    this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).connectTimeout(net.patience()).build();
  }

  /** @param keep a folder in which pages are kept, so that a later fetch asks only whether they changed */
  public static Fetching of(Optional<Path> keep) {
    return new Fetching(Net.OPEN, keep);
  }

  /** The page at an address; never throws for what comes back. */
  public Fetched fetch(String address) {
    try {
      URI at = uri(address, address);
      for (int i = 0; i <= REDIRECTS; i++) {
        near(address, at);
        if (!rules(address, at).isAllowed(at.toString())) throw Refused.robots(address);
        Optional<Kept> kept = Kept.of(keep, at);
        HttpResponse<byte[]> answer = ask(address, at, kept);
        int status = answer.statusCode();
        if (status == 304 && kept.isPresent()) return Fetched.of(page(at, kept.get().body(), kept.get().type(), answer));
        if (status == 200) return Fetched.of(kept(at, answer, address));
        Optional<String> next = answer.headers().firstValue("location");
        if (status < 300 || status > 399 || next.isEmpty()) throw Refused.answer(address, "the server answered with status " + status);
        at = uri(address, at.resolve(next.get()).toString());
      }
      throw Refused.answer(address, "more than " + REDIRECTS + " redirects");
    } catch (Refused e) {
      return Fetched.not(e.problem());
    } catch (IllegalArgumentException e) {
      return Fetched.not(Refused.answer(address, "a redirect leads to no address").problem());
    }
  }

  private static URI uri(String source, String address) throws Refused {
    try {
      URI uri = new URI(address.strip()).normalize();
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null || uri.getUserInfo() != null) throw Refused.near(source, "only http and https addresses with a host are fetched; got " + address);
      return uri;
    } catch (URISyntaxException e) {
      throw Refused.near(source, "no address: " + e.getReason());
    }
  }

  /** Refuses what any answer of the look-up places in the neighbourhood. */
  private void near(String source, URI at) throws Refused {
    if (!net.ports().test(at)) throw Refused.near(source, "only the usual ports of the web are asked; got " + at.getPort());
    try {
      for (InetAddress a : InetAddress.getAllByName(at.getHost())) {
        if (!net.open().test(a)) throw Refused.near(source, at.getHost() + " lies in this machine's neighbourhood, not on the open net");
      }
    } catch (UnknownHostException e) {
      throw Refused.answer(source, "the host " + at.getHost() + " is not known");
    }
  }

  private SimpleRobotRules rules(String source, URI at) throws Refused {
    String site = at.getScheme() + "://" + at.getRawAuthority();
    SimpleRobotRules known = robots.get(site);
    if (known != null) return known;
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    URI file = URI.create(site + "/robots.txt");
    HttpResponse<byte[]> answer = ask(source, file, Optional.empty());
    int status = answer.statusCode();
    SimpleRobotRules rules = status == 200
        ? parser.parseContent(file.toString(), answer.body(), answer.headers().firstValue("content-type").orElse("text/plain"), List.of(NAME))
        : parser.failedFetch(status >= 300 && status < 400 ? 404 : status);
    robots.put(site, rules);
    return rules;
  }

  private HttpResponse<byte[]> ask(String source, URI at, Optional<Kept> kept) throws Refused {
    pause(at);
    HttpRequest.Builder request = HttpRequest.newBuilder(at).timeout(net.patience()).header("User-Agent", AGENT).header("Accept-Encoding", "gzip");
    kept.map(Kept::tag).filter(t -> !t.isEmpty()).ifPresent(t -> request.header("If-None-Match", t));
    kept.map(Kept::modified).filter(t -> !t.isEmpty()).ifPresent(t -> request.header("If-Modified-Since", t));
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), net.most()));
    try {
      return answer.get(net.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw Refused.answer(source, "no answer within " + net.patience().toSeconds() + " s");
    } catch (ExecutionException e) {
      String why = Optional.ofNullable(e.getCause()).map(Throwable::toString).orElse(e.toString());
      if (why.contains("limit") || why.contains("capacity")) throw Refused.large(source, net.most());
      throw Refused.answer(source, "the server did not answer: " + why);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refused.answer(source, "the fetch was stopped");
    }
  }

  /** One request at a time and host, as far apart as the site asks, within reason. */
  private void pause(URI at) {
    String site = at.getScheme() + "://" + at.getRawAuthority();
    Duration wanted = net.pause();
    SimpleRobotRules rules = robots.get(site);
    if (rules != null && rules.getCrawlDelay() > 0) wanted = Duration.ofMillis(Math.min(LONGEST_PAUSE.toMillis(), Math.max(wanted.toMillis(), rules.getCrawlDelay())));
    Long last = asked.get(site);
    long wait = last == null ? 0 : wanted.toMillis() - (System.nanoTime() - last) / 1_000_000;
    try {
      if (wait > 0) Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    asked.put(site, System.nanoTime());
  }

  private Page kept(URI at, HttpResponse<byte[]> answer, String source) throws Refused {
    byte[] body = unpacked(answer, source);
    String type = answer.headers().firstValue("content-type").orElse("");
    keep.ifPresent(folder -> new Kept(answer.headers().firstValue("etag").orElse(""), answer.headers().firstValue("last-modified").orElse(""), type, body).keep(folder, at));
    return page(at, body, type, answer);
  }

  private byte[] unpacked(HttpResponse<byte[]> answer, String source) throws Refused {
    if (!answer.headers().firstValue("content-encoding").orElse("").contains("gzip")) return answer.body();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      byte[] out = in.readNBytes(net.most() + 1);
      if (out.length > net.most()) throw Refused.large(source, net.most());
      return out;
    } catch (IOException e) {
      throw Refused.answer(source, "the answer is damaged");
    }
  }

  private static Page page(URI at, byte[] body, String type, HttpResponse<byte[]> answer) {
    List<Evidence> told = new ArrayList<>();
    moment(answer, "last-modified").ifPresent(v -> told.add(new Evidence(Evidence.Kind.CHANGED, v, "HTTP Last-Modified")));
    moment(answer, "date").ifPresent(v -> told.add(new Evidence(Evidence.Kind.SEEN, v, "HTTP Date")));
    return new Page(at.toString(), body, Optional.of(type).filter(t -> !t.isEmpty()), told);
  }

  private static Optional<String> moment(HttpResponse<byte[]> answer, String header) {
    try {
      return answer.headers().firstValue(header).map(v -> ZonedDateTime.parse(v, DateTimeFormatter.RFC_1123_DATE_TIME).withZoneSameInstant(ZoneOffset.UTC))
          .map(t -> DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).format(t));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
