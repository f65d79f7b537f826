// Makes outline.txt, the coasts and borders that the page's map is drawn from.
// node outline.mjs world-atlas/countries-10m.json > ../src/main/resources/org/stemma/views/page/outline.txt
// Input: npm world-atlas 2.0.2 (ISC), Natural Earth 4.1.0 (public domain). Points closer than EPS degrees to a line are left out.
import { readFileSync } from "node:fs";

const EPS = 0.02, GRID = 100; // degrees; steps a degree
const topo = JSON.parse(readFileSync(process.argv[2], "utf8"));
const [kx, ky] = topo.transform.scale, [tx, ty] = topo.transform.translate;

function decode(arc) {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * kx + tx, (y += dy) * ky + ty]);
}

function off(p, a, b) {
  const dx = b[0] - a[0], dy = b[1] - a[1], l = dx * dx + dy * dy;
  const t = l === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / l));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

// Douglas and Peucker, 1973; a closed arc keeps its farthest point too
function thin(points) {
  if (points.length < 3) return points;
  let far = 0, at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const d = off(points[i], points[0], points.at(-1));
    if (d > far) [far, at] = [d, i];
  }
  if (far < EPS) return [points[0], points.at(-1)];
  return thin(points.slice(0, at + 1)).slice(0, -1).concat(thin(points.slice(at)));
}

const round = ([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)];
const arcs = topo.arcs.map(decode).map(thin).map(ps => ps.map(round));
const uses = new Map();
const polygons = g => (g.type === "Polygon" ? [g.arcs] : g.type === "MultiPolygon" ? g.arcs : []);
const countries = topo.objects.countries.geometries.map(g => ({ name: g.properties.name, rings: polygons(g).flat() }));
for (const c of countries) for (const r of c.rings) for (const a of r) { const i = a < 0 ? ~a : a; uses.set(i, (uses.get(i) ?? 0) + 1); }

function ringPoints(ring) {
  return ring.flatMap(a => (a < 0 ? [...arcs[~a]].reverse() : arcs[a]));
}

function middle(rings) { // centre of the largest ring's area
  let best = 0, at = [0, 0];
  for (const ring of rings) {
    const p = ringPoints(ring);
    let area = 0, cx = 0, cy = 0;
    for (let i = 0; i < p.length; i++) {
      const [x0, y0] = p[i], [x1, y1] = p[(i + 1) % p.length], k = x0 * y1 - x1 * y0;
      area += k; cx += (x0 + x1) * k; cy += (y0 + y1) * k;
    }
    if (Math.abs(area) > best) { best = Math.abs(area); at = [Math.round(cx / (3 * area)), Math.round(cy / (3 * area))]; }
  }
  return [...at, Math.round(best / 2 / GRID / GRID)];
}

const kept = c => c.rings.filter(r => ringPoints(r).length > 3);
const index = new Map();
const out = [];
for (const c of countries) for (const r of kept(c)) for (const a of r) {
  const i = a < 0 ? ~a : a;
  if (index.has(i)) continue;
  index.set(i, index.size);
  let x = 0, y = 0;
  const steps = arcs[i].map(([px, py]) => { const s = (px - x) + " " + (py - y); x = px; y = py; return s; });
  out.push((uses.get(i) > 1 ? "B " : "A ") + steps.join(" "));
}
for (const c of countries) {
  if (kept(c).length === 0) continue;
  const rings = kept(c).map(r => r.map(a => (a < 0 ? "-" + index.get(~a) : "+" + index.get(a))).join("")).join(";");
  out.push("C " + c.name + "\t" + middle(kept(c)).join(" ") + "\t" + rings);
}
console.log(out.join("\n"));
