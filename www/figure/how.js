/** How: a small figure of how to be placed, with the tool, seen from the side where that says most. */
import { numbersIn, sample, smooth } from './curve.js';
import { layers, middleOf, overArm, patch } from './figure.js';
import { look, sideOf } from './lit.js';
import { arrow } from './marks.js';
import { poseOf } from './placing.js';
import { GIVERS, POSES } from './poses.js';
import { onFloor, person, plus, toward } from './rig.js';
import { FURNITURE, floor, HELD, mat, wall } from './scene.js';
import { flat, g, put, round, s } from './svg.js';

/** @import { Layer, Layers, Look, Person, Point, Pose, Step, Tree } from './types.js' */
/** @typedef {{ who: Person, parts: Layers, things: Layer[], edge: number | null, ember: Layer }} Scene */

/** The place where a tool touches the skin, and where its middle is. @param {Person} who @param {number} t @param {number} r */
function contact(who, t, r) {
  const { p, a } = who.at(t),
    skin = who.skin(t),
    out = toward(a + 90);
  return { skin, middle: plus(skin, out, r - 1), p };
}
/** @param {Pose} pose @param {number} r @param {Person} who @param {Step} step */
function held(pose, r, who, step) {
  const t = pose.under ?? middleOf(step.region ?? pose.usual) + (pose.rise ?? 0);
  const tool = r === 8 ? 'foam-roller' : 'ball',
    middle = pose.roller ? onFloor(pose.roller) : contact(who, t, r).middle;
  return { middle, tree: put(middle, 0, 1, HELD[tool](r)) };
}
/** One end of a movement: the things behind, the people, the things in front. @param {Pose} pose @param {Step} step @param {string} cut @returns {Scene} */
function stage(pose, step, cut) {
  const who = person(pose),
    parts = layers(who, pose, cut),
    /** @type {Layer[]} */
    things = [];
  const { tool: r = 0, stick } = pose,
    tool = r ? held(pose, r, who, step) : null;
  const edge =
    pose.wall === 'tool' && tool
      ? tool.middle[0] - r
      : pose.wall === 'back'
        ? Math.min(who.skin(0.7)[0], who.skin(0)[0])
        : null;
  if (tool) things.push(tool.tree);
  if (stick) things.push(put(onFloor([stick[0], stick[1]]), 0, 1, HELD['massage-stick'](stick[2], stick[3])));
  if (pose.pack)
    things.push(put(contact(who, pose.pack, 3).middle, 0, 1, HELD['warm-pack'](24, who.at(pose.pack).a - 90)));
  const ember = step.region && !pose.unlit && patch(who, step.region, sideOf(step) === 'both', pose.upper ? -1 : 1);
  return { who, parts, things, edge, ember };
}
/** Laid once more beneath them, bodies have an edge where lines take over from tints. @param {...Layer} bodies */
const edged = (...bodies) => [g('edge', bodies), bodies];
/** Each person has an edge, and so have arms that reach over somebody else. @param {Scene} scene @param {Step} step @param {Layers | null} [giver] @returns {Layer[]} */
function people({ who, parts, things, ember }, step, giver) {
  const over = overArm(who, step.region);
  return [
    giver && edged(giver.behind, giver.body),
    g('edge', [parts.behind, parts.body, parts.front]),
    parts.behind,
    parts.body,
    !over && ember,
    parts.front,
    over && ember,
    things,
    giver && edged(giver.front),
  ];
}

/** @param {string} id @param {Person} who @param {Step} step @param {string} cut @returns {Layers | null} */
function giverOf(id, who, step, cut) {
  const make = GIVERS[id];
  if (!make) return null;
  const at = who.skin(middleOf(step.region ?? 'interscapular'));
  const given = make(at[0], -at[1]),
    other = person(given),
    parts = layers(other, given, cut === 'short' ? 'bun' : 'short');
  return { behind: g('giver', parts.behind), body: g('giver', parts.body), front: g('giver', parts.front) };
}

/** The box around everything. What stands at a joint (a hand, a foot, a head) reaches from there in its own direction. @param {Layer} shown */
function boxOf(shown) {
  const box = [1e9, 1e9, -1e9, -1e9];
  const take = (/** @type {Point} */ [x, y], r = 0) =>
    ([box[0], box[1], box[2], box[3]] = [
      Math.min(box[0], x - r),
      Math.min(box[1], y - r),
      Math.max(box[2], x + r),
      Math.max(box[3], y + r),
    ]);
  const joint = (/** @type {string} */ transform) => {
    const [, x, y, angle = 0, scale] = /\((\S+) (\S+)\)(?: rotate\((\S+)\))?(?: scale\((\S+)\))?/.exec(transform) ?? [],
      head = scale !== undefined;
    /** @type {Point} */
    const here = [Number(x), Number(y)];
    take(here, 6);
    take(plus(here, toward(-Number(angle) + (head ? 90 : 0)), head ? 5 : 12), head ? 11 : 6);
  };
  const walk = (/** @type {Tree} */ { attributes, children }) => {
    if (attributes.transform) return joint(attributes.transform);
    const { d, x = 0, y = 0, width, height = 0 } = attributes,
      n = d && !/[HVa]/.test(d) ? numbersIn(d) : [];
    for (let k = 0; k < n.length; k += 2) take([n[k], n[k + 1]]);
    if (width) {
      take([x, y]);
      take([x + width, y + height]);
    }
    for (const child of children) walk(child);
  };
  for (const tree of flat(shown)) walk(tree);
  return box;
}

/** @param {Pose} pose @param {number[]} box @param {number | null} edge */
function frame(pose, box, edge) {
  let [x1, y1, x2, y2] = box;
  if (pose.bust) y2 = -52;
  const pad = 4,
    ground = pose.mat ? 3 : 0;
  if (edge !== null) x1 = Math.min(x1, edge - 9);
  if (!pose.above && !pose.bust) y2 = ground;
  return {
    x: round(x1 - pad),
    y: round(y1 - pad),
    width: round(x2 - x1 + 2 * pad),
    height: round(y2 - y1 + pad + (pose.above || pose.bust ? pad : 3)),
    ground,
  };
}

/** How much wider than high a small picture is at most: of who lies there, head and back are what is to be seen. */
const LOW = 2.4;

/** @param {{ x: number, width: number, height: number }} frame @param {number} middle of what must be seen */
function near({ x, width, height }, middle) {
  const wide = Math.min(width, LOW * height);
  return { left: round(Math.max(x, Math.min(middle - wide / 2, x + width - wide))), wide: round(wide) };
}

const STILL = ['set-up', 'transition', 'rest', 'finish', 'breathing', 'trigger-point-pressure', 'acupressure'];
/** A ball that is rolled shows both ends of its way; one that is fetched, or holds a point, stays. @param {Pose} pose @param {Step} step */
const moves = (pose, step) => pose.to && !STILL.includes(step.technique ?? '');

/** The whole scene; which way it faces tells the side: side figures show the right, and are mirrored for the left. @param {Step} step @param {string} [setting] @param {Look} [look] */
export function how(step, setting = 'self', { hair = 'short', size, ...rest } = {}) {
  const id = poseOf(step, setting),
    pose = POSES[id],
    small = size === 'thumb',
    first = stage(pose, step, hair);
  const giver = setting === 'partner' ? giverOf(id, first.who, step, hair) : null;
  const second = moves(pose, step) && !giver && stage({ ...pose, ...pose.to }, step, hair);
  const furniture = (pose.furniture ?? []).map(([kind, ...more]) => FURNITURE[kind](...more));
  const arrows = giver
    ? []
    : (pose.arrows ?? []).map((line) => arrow(sample(smooth(line.map(onFloor)), 9), { size: 7 }));
  const shown = [people(first, step, giver), second && people(second, step), furniture, arrows];
  const { x, y, width, height, ground } = frame(pose, boxOf(shown), first.edge);
  const { left, wide } = size ? near({ x, width, height }, first.who.at(0.7).p[0]) : { left: x, wide: width };
  const side = sideOf({ side: step.side ?? step.facing }),
    turned = side !== 'both' && side !== (pose.works ?? 'right');
  return s(
    'svg',
    {
      class: `figure how${small ? ' small' : ''}${look(rest)}${second ? ' two' : ''}${giver && pose.mat ? ' bare-back' : ''}${pose.above ? ' above' : ''}`,
      viewBox: `${turned ? round(-left - wide) : left} ${y} ${wide} ${height}`,
      width,
      height,
      'aria-hidden': 'true',
      preserveAspectRatio: small ? 'xMidYMid meet' : 'xMidYMax meet',
    },
    s(
      'g',
      turned ? { transform: 'scale(-1 1)' } : null,
      first.edge !== null && wall(first.edge, -y - 4),
      pose.mat && mat(x + 2, x + width - 2),
      pose.above && s('rect', { class: 'mat', x: x + 2, y: y + 2, width: width - 4, height: height - 4, rx: 6 }),
      !pose.above && !pose.bust && !pose.mat && floor(x + 1, x + width - 1, ground),
      furniture,
      second && g('second', people(second, step)),
      g('first', people(first, step, giver)),
      pose.behind && g('thin', furniture),
      arrows,
    ),
  );
}
