package org.stemma.views.page;

import java.util.List;

/**
 * A part of the world on a drawing: degrees to places, equal in both directions at its middle.
 *
 * @param west degrees east of the left edge
 * @param wide of the drawing
 */
record Frame(double west, double south, double east, double north, double wide, double high) {
  private static final double LEAST = 3;
  private static final double MARGIN = .3;

  /** Around points (degrees east, degrees north), with a margin, at the shape of the drawing. */
  static Frame around(List<double[]> points, double wide, double high) {
    double west = points.stream().mapToDouble(p -> p[0]).min().orElse(-180);
    double east = points.stream().mapToDouble(p -> p[0]).max().orElse(180);
    double south = points.stream().mapToDouble(p -> p[1]).min().orElse(-60);
    double north = points.stream().mapToDouble(p -> p[1]).max().orElse(80);
    double midX = (west + east) / 2;
    double midY = Math.clamp((south + north) / 2, -75, 75);
    double flat = Math.cos(Math.toRadians(midY));
    double tall = Math.max(LEAST, Math.max((north - south) * (1 + 2 * MARGIN), (east - west) * (1 + 2 * MARGIN) * flat * high / wide));
    tall = Math.min(tall, 170);
    double broad = Math.min(360, tall * wide / high / flat);
    double x = Math.clamp(midX, -180 + broad / 2, 180 - broad / 2);
    return new Frame(x - broad / 2, midY - tall / 2, x + broad / 2, midY + tall / 2, wide, high);
  }

  static Frame world(double wide) {
    return new Frame(-180, -58, 180, 84, wide, wide * 142 / 360);
  }

  double x(double east0) {
    return (east0 - west) / (east - west) * wide;
  }

  double y(double north0) {
    return (north - north0) / (north - south) * high;
  }

  boolean holds(double x, double y) {
    return x >= west && x <= east && y >= south && y <= north;
  }

  // lines

  /** The part of a ring inside the frame as a closed path, "" when there is none. Sutherland and Hodgman, "Reentrant polygon clipping", 1974. */
  String fill(double[] ring, double least) {
    double[] cut = ring;
    for (int side = 0; side < 4 && cut.length > 0; side++) cut = clip(cut, side);
    return path(cut, least, true);
  }

  private double[] clip(double[] ring, int side) {
    double[] out = new double[ring.length * 2 + 4];
    int n = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int j = i == 0 ? ring.length - 2 : i - 2;
      double here = inside(ring[i], ring[i + 1], side);
      double before = inside(ring[j], ring[j + 1], side);
      if (here >= 0 != before >= 0) {
        double t = before / (before - here);
        out[n++] = ring[j] + t * (ring[i] - ring[j]);
        out[n++] = ring[j + 1] + t * (ring[i + 1] - ring[j + 1]);
      }
      if (here >= 0) {
        out[n++] = ring[i];
        out[n++] = ring[i + 1];
      }
    }
    return java.util.Arrays.copyOf(out, n);
  }

  /** How far inside one side of the frame, which is taken a little larger so that no edge shows. */
  private double inside(double x, double y, int side) {
    double pad = (north - south) * .02;
    return switch (side) {
      case 0 -> x - west + pad;
      case 1 -> east + pad - x;
      case 2 -> y - south + pad;
      default -> north + pad - y;
    };
  }

  /** The stretches of a line that come near the frame, as an open path. */
  String stroke(double[] line, double least) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (from + 2 < line.length) {
      if (!near(line, from)) {
        from += 2;
        continue;
      }
      int to = from + 2;
      while (to + 2 < line.length && near(line, to)) to += 2;
      out.append(path(java.util.Arrays.copyOfRange(line, from, to + 2), least, false));
      from = to;
    }
    return out.toString();
  }

  /** A step across the date line is none on the drawing. */
  private boolean near(double[] line, int i) {
    if (Math.abs(line[i] - line[i + 2]) > 180) return false;
    double pad = (north - south) * .05;
    return Math.max(line[i], line[i + 2]) >= west - pad && Math.min(line[i], line[i + 2]) <= east + pad
        && Math.max(line[i + 1], line[i + 3]) >= south - pad && Math.min(line[i + 1], line[i + 3]) <= north + pad;
  }

  /** Steps shorter than the least are left out. */
  private String path(double[] points, double least, boolean closed) {
    StringBuilder out = new StringBuilder();
    double lastX = Double.NEGATIVE_INFINITY;
    double lastY = 0;
    int kept = 0;
    for (int i = 0; i < points.length; i += 2) {
      double px = x(points[i]);
      double py = y(points[i + 1]);
      boolean last = i + 2 >= points.length && !closed;
      if (Math.abs(px - lastX) + Math.abs(py - lastY) < least && !last) continue;
      out.append(kept++ == 0 ? 'M' : 'L').append(Digits.one(px)).append(',').append(Digits.one(py));
      lastX = px;
      lastY = py;
    }
    if (kept < (closed ? 3 : 2)) return "";
    return closed ? out.append('Z').toString() : out.toString();
  }
}
