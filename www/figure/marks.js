/** Signs that say in stillness what moves: ways, arrow tips, rings. */
import { angleAt, part, smooth, xy } from "./curve.js";
import { dot, g, path, s } from "./svg.js";

const tip = (at, angle, size) => {
  const to = (turn) => [at[0] - Math.cos(((angle + turn) * Math.PI) / 180) * size, at[1] - Math.sin(((angle + turn) * Math.PI) / 180) * size];
  return `M${xy(to(42))}L${xy(at)}L${xy(to(-42))}`;
};
/** An arrow along a line; ends: how many of its ends carry a tip. */
export const arrow = (line, { ends = 1, name = "", size = 8 } = {}) => g(`sign ${name}`,
  path("line", smooth(line)),
  path("line", tip(line[line.length - 1], angleAt(line, 1), size) + (ends > 1 ? tip(line[0], angleAt(line, 0) + 180, size) : "")));
/** A dotted way with a tip at both ends: there and back. */
export const way = (line) => g("sign way",
  path("dots", smooth(part(line, 0.06, 0.94))),
  path("line", tip(line[line.length - 1], angleAt(line, 1), 7) + tip(line[0], angleAt(line, 0) + 180, 7)));
/** Rings around something that presses and stays. */
export const rings = (at, ...radii) => g("sign rings", radii.map((r, k) => dot(`line r${k}`, at, r)));
/** Three quarters of a circle with a tip: round and round. */
export function turn(r) {
  const line = Array.from({ length: 13 }, (_, k) => ((-70 + (k / 12) * 290) * Math.PI) / 180).map((a) => [Math.cos(a) * r, Math.sin(a) * r]);
  return arrow(line, { size: 7 });
}
/** Something that moves along a line, resting at its middle when nothing may move. */
export function along(line, name, seconds, ...children) {
  const [rest, ...stops] = [0.5, 0, 0.25, 0.5, 0.75, 1].map((t) => part(line, 0, 1, 41)[Math.round(t * 40)]);
  const vars = Object.fromEntries(stops.flatMap(([x, y], k) => [[`--x${k}`, `${Math.round((x - rest[0]) * 10) / 10}px`], [`--y${k}`, `${Math.round((y - rest[1]) * 10) / 10}px`]]));
  return s("g", { transform: `translate(${xy(rest)})` }, s("g", { class: `moves ${name}`, ...vars, "--seconds": `${seconds}s` }, ...children));
}
