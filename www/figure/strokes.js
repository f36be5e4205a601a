/** What a hand or tool does over a region, drawn for the left half: the canvas is that of `body.js`.
    Each recipe gets the region, its way as points, the step, and whether both sides are worked at once. */
import { angleAt, part, resample, sample, smooth, spot } from "./curve.js";
import { along, arrow, rings, turn, way } from "./marks.js";
import { g, path, put, round, s } from "./svg.js";
import { ball, fist, grip, heat, palm, pack, roller, stick, stone, thumb, tips } from "./tools.js";

const OUTSIDE = -42;
/** A hand as it comes: from outside and below, or over the shoulder. */
const reach = (region, ...hand) => s("g", { transform: `rotate(${region.reach ?? OUTSIDE}) scale(.62)` }, ...hand);
const at = (p, ...children) => put(p, 0, 1, ...children);
const middle = (region) => region.points[0];

export const STROKES = {
  /** One long stroke, hand flat, from end to end. */
  "effleurage"({ region, line }) {
    return [path("trail", smooth(resample(line, 9))), arrow(part(line, 0.04, 1, 9)), along(line, "glide", 7, reach(region, palm()))];
  },
  /** Squeeze and lift; on the low back and pelvis a loose fist that circles. */
  "kneading"({ region, line, step }) {
    const p = middle(region);
    if (["lumbar-paraspinals", "sacrum"].includes(step.region)) {
      return at(p, turn(25), g("moves circling slow", reach(region, fist())));
    }
    const across = angleAt(line, 0.5) - 90;
    return put(p, across > 90 || across < -90 ? across + 180 : across, 1,
      arrow([[-34, 0], [-30, 0], [-25, 0]], { size: 7 }), arrow([[34, 0], [30, 0], [25, 0]], { size: 7 }),
      path("ridge", "M0 -26C-9 -14 -9 14 0 26C9 14 9 -14 0 -26Z"), put([0, 2], -90 + 8, 0.62, grip("moves squeeze")));
  },
  /** Fingertips stay on the skin and move what is under it. */
  "friction"({ region }) {
    return at(middle(region), rings([0, 0], 8), turn(17), g("moves circling", reach(region, tips())));
  },
  /** Straight in, and hold. */
  "trigger-point-pressure"({ region, step }) {
    const p = middle(region);
    return [rings(p, 20, 27), at(p, g("moves press", step.tool === "ball" ? ball(13) : reach(region, thumb())))];
  },
  /** Two flat palms sink, take up the slack and wait. */
  "myofascial-release"({ line }) {
    const up = angleAt(line, 0.5);
    return put(spot(line, 0.5), up, 1, path("strain", "M-16 -7H16M-20 0H20M-16 7H16"),
      arrow([[50, 0], [56, 0], [62, 0]]), arrow([[-50, 0], [-56, 0], [-62, 0]]),
      put([24, 0], 0, 0.58, g("moves lean", palm())), put([-24, 0], 180, 0.58, g("moves lean", palm())));
  },
  /** A fold of skin between thumbs and fingers, rolled along like a slow wave. */
  "skin-rolling"({ line }) {
    const up = angleAt(line, 0.5) + 90;
    return [arrow(part(line, 0.55, 1.0)), along(part(line, 0, 0.75), "glide", 8, put([0, 0], up, 1,
      path("crest", "M-24 4C-14 -12 14 -12 24 4C12 9 -12 9 -24 4Z"), path("crestline", "M-24 4C-14 -12 14 -12 24 4M-18 -4C-10 -15 10 -15 18 -4"),
      put([-13, 12], -72, 0.42, thumb()), put([13, 12], -108, 0.42, thumb())))];
  },
  /** Named points: build, hold, let go. */
  "acupressure"({ region, step }) {
    return region.points.map((p, k) => at(p, g("sign", path("line", "M-15 0H-9M15 0H9M0 -15V-9M0 15V9")), s("circle", { class: "moves build", r: 8 }),
      k === 0 && reach(region, step.region === "sacrum" ? palm() : thumb())));
  },
  /** Cupped hands in turn, on muscle only. */
  "tapotement"({ region, both }) {
    const spots = both ? [middle(region)] : [0.15, 0.85].map((t) => spot(sample(region.way), t));
    return spots.map((p, k) => [at(p, g("sign", path("line", "M-15 -17C-13 -23 -7 -23 -5 -17M5 -17C7 -23 13 -23 15 -17")), g(`moves tap t${k}`, reach(region, palm())))]);
  },
  /** A warm stone, always moving. */
  "warm-stone-glide"({ line }) {
    return [path("trail", smooth(resample(line, 9))), way(line), along(line, "shuttle", 9, put([0, 0], 0, 0.8, stone(), heat(-17)))];
  },
  /** The body passes over a roller. */
  "foam-rolling"({ line, both }) {
    const wide = both ? 118 : 40;
    const beside = both ? 0 : -wide - 14;
    return [along(line.map(([x, y]) => [both ? 200 : x, y]), "shuttle", 6, roller(wide)),
      at([(both ? 200 : spot(line, 0.5)[0]) + beside, spot(line, 0.5)[1]], both ? [-1, 1].map((k) => at([k * (wide - 34), 0], upDown())) : upDown())];
  },
  /** A small slow way over the muscle, never the spine. */
  "ball-roll"({ line }) {
    return [way(line), along(part(line, 0.14, 0.86), "shuttle", 6, ball(13.5))];
  },
  /** An angled bar, so that one side only is loaded. */
  "stick-rolling"({ line }) {
    const p = spot(line, 0.5), tilt = angleAt(line, 0.5) + 90 - 22;
    const turned = Math.abs(((tilt + 270) % 180) - 90);
    return [way(line), along(part(line, 0.15, 0.85), "shuttle", 6, put([-26, p[1] * 0], turned < 60 ? tilt : 24, 0.8, stick()))];
  },
  /** Drawn out from both ends, along the fibres. */
  "stretch"({ region, line }) {
    const ends = [part(line, 0.62, 1.0), part(line, 0, 0.38).reverse()];
    return [path("moves flow", region.fibres), ends.map((end) => arrow(end, { name: "pull", size: 9 }))];
  },
  "breathing": ({ region, step }) => (region && step.tool === "warm-pack" ? null : swell()),
};
const upDown = () => arrow([[0, 30], [0, 0], [0, -30]], { ends: 2, size: 8 });
/** Ribs that widen. */
const swell = () => g("moves swell", [0, 1, 2].map((k) => path("breath", `M${140 - k * 17} ${250 - k * 6}C${126 - k * 17} ${284} ${126 - k * 17} ${318} ${140 - k * 15} ${346 + k * 4}`)));
export { round, pack };
