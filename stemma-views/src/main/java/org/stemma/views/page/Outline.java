package org.stemma.views.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Coasts and borders of the world, some 2 km true, from Natural Earth by way of world-atlas; made by make/outline.mjs.
 *
 * @param arcs stretches of coast or border; every ring is put together from them
 */
record Outline(List<Arc> arcs, List<Country> countries) {
  private static final double GRID = 100;

  /** Degrees east and north, one after the other. */
  record Arc(boolean border, double[] points) {}

  /** @param x degrees east of its middle @param area in square degrees @param rings closed, degrees east and north one after the other */
  record Country(String name, double x, double y, double area, List<double[]> rings) {}

  private static final class Held {
    private static final Outline WORLD = read();
  }

  /** The world, read once. */
  static Outline world() {
    return Held.WORLD;
  }

  private static Outline read() {
    try (InputStream in = Objects.requireNonNull(Outline.class.getResourceAsStream("outline.txt"), "outline.txt is not on the class path");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines.readAllLines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline read(List<String> lines) {
    List<Arc> arcs = new ArrayList<>();
    List<Country> countries = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("C ")) countries.add(country(line.substring(2).split("\t"), arcs));
      else if (!line.isEmpty()) arcs.add(new Arc(line.startsWith("B"), points(line.substring(2).split(" "))));
    }
    return new Outline(List.copyOf(arcs), List.copyOf(countries));
  }

  private static double[] points(String[] steps) {
    double[] out = new double[steps.length];
    for (int i = 0; i < steps.length; i++) out[i] = Integer.parseInt(steps[i]) / GRID + (i > 1 ? out[i - 2] : 0);
    return out;
  }

  private static Country country(String[] parts, List<Arc> arcs) {
    String[] middle = parts[1].split(" ");
    List<double[]> rings = new ArrayList<>();
    for (String ring : parts[2].split(";")) rings.addAll(unrolled(ring(ring, arcs)));
    return new Country(parts[0], Integer.parseInt(middle[0]) / GRID, Integer.parseInt(middle[1]) / GRID, Integer.parseInt(middle[2]), List.copyOf(rings));
  }

  /** "+3-7+1": arcs forwards and backwards, one after the other. */
  private static double[] ring(String steps, List<Arc> arcs) {
    List<double[]> parts = new ArrayList<>();
    for (String step : steps.split("(?=[+-])")) parts.add(turned(arcs.get(Integer.parseInt(step.substring(1))).points(), step.charAt(0) == '-'));
    double[] out = new double[parts.stream().mapToInt(p -> p.length).sum()];
    int at = 0;
    for (double[] p : parts) {
      System.arraycopy(p, 0, out, at, p.length);
      at += p.length;
    }
    return out;
  }

  /** A ring across the date line goes on beyond it, once on either side of the world. */
  private static List<double[]> unrolled(double[] ring) {
    double[] out = ring.clone();
    double least = out[0];
    double most = out[0];
    for (int i = 2; i < out.length; i += 2) {
      while (out[i] - out[i - 2] > 180) out[i] -= 360;
      while (out[i] - out[i - 2] < -180) out[i] += 360;
      least = Math.min(least, out[i]);
      most = Math.max(most, out[i]);
    }
    if (most - least > 300) return List.of(ring);
    if (most > 180) return List.of(out, shifted(out, -360));
    return least < -180 ? List.of(out, shifted(out, 360)) : List.of(ring);
  }

  private static double[] shifted(double[] ring, double by) {
    double[] out = ring.clone();
    for (int i = 0; i < out.length; i += 2) out[i] += by;
    return out;
  }

  private static double[] turned(double[] points, boolean backwards) {
    if (!backwards) return points;
    double[] out = new double[points.length];
    for (int i = 0; i < points.length; i += 2) {
      out[i] = points[points.length - 2 - i];
      out[i + 1] = points[points.length - 1 - i];
    }
    return out;
  }
}
