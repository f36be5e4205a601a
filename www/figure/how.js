/** How: a small figure of how to be placed, with the tool, seen from the side where that says most. */
import { sample, smooth } from "./curve.js";
import { layers, middleOf, patch } from "./figure.js";
import { arrow } from "./marks.js";
import { poseOf } from "./placing.js";
import { GIVERS, POSES } from "./poses.js";
import { onFloor, person, plus, toward } from "./rig.js";
import { floor, FURNITURE, HELD, mat, wall } from "./scene.js";
import { g, put, round, s } from "./svg.js";
import { look, sideOf } from "./where.js";

/** The place where a tool touches the skin, and where its middle is. */
function contact(who, t, r) {
  const { p, a } = who.at(t), skin = who.skin(t), out = toward(a + 90);
  return { skin, middle: plus(skin, out, r - 1), p };
}
function held(pose, who, step) {
  const t = pose.under ?? middleOf(step.region) + (pose.rise ?? 0);
  const tool = pose.tool === 8 ? "foam-roller" : "ball", middle = pose.roller ? onFloor(pose.roller) : contact(who, t, pose.tool).middle;
  return { middle, tree: put(middle, 0, 1, HELD[tool](pose.tool)) };
}
/** One end of a movement: the things behind, the people, the things in front. */
function stage(pose, step, cut) {
  const who = person(pose), parts = layers(who, pose, cut), things = [];
  const tool = pose.tool && held(pose, who, step);
  const edge = pose.wall === "tool" ? tool.middle[0] - pose.tool : pose.wall === "back" ? Math.min(who.skin(0.7)[0], who.skin(0)[0]) : null;
  if (tool) things.push(tool.tree);
  if (pose.stick) things.push(put(onFloor(pose.stick), 0, 1, HELD["massage-stick"](pose.stick[2], pose.stick[3])));
  if (pose.pack) things.push(put(contact(who, pose.pack, 3).middle, 0, 1, HELD["warm-pack"](24, who.at(pose.pack).a - 90)));
  const ember = step.region && patch(who, step.region, sideOf(step) === "both");
  return { who, parts, things, edge, ember };
}
const people = ({ parts, things, ember }, giver) => [parts.behind, giver && [giver.behind, giver.body], parts.body, ember, parts.front, things, giver?.front];

function giverOf(pose, who, step, cut) {
  const make = GIVERS[pose.id];
  if (!make) return null;
  const at = who.skin(middleOf(step.region ?? "interscapular"));
  const given = make(at[0], -at[1]), other = person(given), parts = layers(other, given, cut === "short" ? "bun" : "short");
  return Object.fromEntries(Object.entries(parts).map(([name, layer]) => [name, g("giver", layer)]));
}

/** The box around points of all paths; transforms are plain translations and small turns, so their origins count. */
function boxOf(trees) {
  let [x1, y1, x2, y2] = [1e9, 1e9, -1e9, -1e9];
  const take = ([x, y], r = 0) => { x1 = Math.min(x1, x - r); x2 = Math.max(x2, x + r); y1 = Math.min(y1, y - r); y2 = Math.max(y2, y + r); };
  const walk = (node) => {
    const moved = /^translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(node.attributes?.transform ?? "");
    if (moved) return take([+moved[1], +moved[2]], node.children[0]?.children?.length > 1 ? 14 : 7);
    const { d, x, y, width, height } = node.attributes ?? {};
    if (d && !/[HVa]/.test(d)) { const n = d.match(/-?\d*\.?\d+/g).map(Number); for (let k = 0; k < n.length; k += 2) take([n[k], n[k + 1]]); }
    if (width) { take([x, y]); take([x + width, y + height]); }
    node.children?.forEach(walk);
  };
  trees.flat(9).filter(Boolean).forEach(walk);
  return [x1, y1, x2, y2];
}

function frame(pose, box, edge) {
  let [x1, y1, x2, y2] = box;
  if (pose.bust) y2 = -52;
  const pad = 5, ground = pose.mat ? 3 : 0;
  if (edge !== null) x1 = Math.min(x1, edge - 9);
  if (!pose.above && !pose.bust) y2 = ground;
  return { x: round(x1 - pad), y: round(y1 - pad), width: round(x2 - x1 + 2 * pad), height: round(y2 - y1 + pad + (pose.above || pose.bust ? pad : 3)), ground };
}

/** The whole scene; which way it faces tells the side: side figures show the right, and are mirrored for the left. */
export function how(step, setting = "self", { hair = "short", ...rest } = {}) {
  const id = poseOf(step, setting), pose = { ...POSES[id], id }, first = stage(pose, step, hair);
  const giver = setting === "partner" ? giverOf(pose, first.who, step, hair) : null;
  const second = pose.to && !giver && stage({ ...pose, ...pose.to }, step, hair);
  const furniture = (pose.furniture ?? []).map(([kind, ...more]) => FURNITURE[kind](...more));
  const arrows = giver ? [] : (pose.arrows ?? []).map((line) => arrow(sample(smooth(line.map(onFloor)), 9), { size: 7 }));
  const shown = [people(first, giver), second && people(second), furniture, arrows];
  const { x, y, width, height, ground } = frame(pose, boxOf(shown), first.edge);
  const side = sideOf(step), turned = side !== "both" && side !== (pose.works ?? "right");
  return s("svg", { class: `figure how${look(rest)}${second ? " two" : ""}`, viewBox: `${turned ? round(-x - width) : x} ${y} ${width} ${height}`, "aria-hidden": "true", preserveAspectRatio: "xMidYMax meet" },
    s("g", turned ? { transform: "scale(-1 1)" } : null,
      first.edge !== null && wall(first.edge, -y - 4), pose.mat && mat(x + 2, x + width - 2), !pose.above && !pose.bust && !pose.mat && floor(x + 1, x + width - 1, ground),
      furniture, second && g("second", people(second)), g("first", people(first, giver)), arrows));
}
