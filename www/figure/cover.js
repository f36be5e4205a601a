/** A routine's cover: all its regions at once, each as strong as the share of time it gets. */
import { back } from './body.js';
import { numbersIn } from './curve.js';
import { lit, look, onSide, sideOf } from './lit.js';
import { REGIONS } from './regions.js';
import { s } from './svg.js';

/** @import { Look, Routine, Side } from './types.js' */
/** @typedef {{ region: string, seconds: number, side: Side, level: 1 | 2 | 3 }} Share */

/** Seconds by region, with the sides that are worked; what lies on the front is not on a back, and the whole back
    is left out where it is only how a routine begins and ends. @param {Pick<Routine, 'steps'>} routine @returns {Share[]} */
export function shares({ steps }) {
  /** @type {Map<string, { region: string, seconds: number, sides: Set<Side> }>} */
  const found = new Map();
  for (const step of steps) {
    const { region = '', seconds = 0 } = step;
    if (!REGIONS[region] || REGIONS[region].front) continue;
    const share = found.get(region) ?? { region, seconds: 0, sides: new Set() };
    share.seconds += seconds;
    share.sides.add(sideOf(step));
    found.set(region, share);
  }
  const all = [...found.values()],
    total = all.reduce((sum, share) => sum + share.seconds, 0);
  const kept = all.filter(({ region, seconds }) => region !== 'whole-back' || all.length === 1 || seconds > total / 2);
  const most = Math.max(...kept.map((share) => share.seconds));
  return kept.map(({ region, seconds, sides }) => ({
    region,
    seconds,
    side: sides.size === 1 ? [...sides][0] : 'both',
    level: seconds > most * 0.66 ? 3 : seconds > most * 0.33 ? 2 : 1,
  }));
}
/** What is seen at least: what is lit, the spine in its middle, and some of the body around it. @param {Share[]} list */
function boxOf(list) {
  if (!list.length) return [60, -14, 280, 280];
  const numbers = list.flatMap(({ region }) => numbersIn(REGIONS[region].shape));
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, k) => k % 2 === odd));
  const [top, end] = [Math.min(...ys), Math.max(...ys)];
  const wide = Math.max(190, 2 * (200 - Math.min(...xs)) + 36),
    high = Math.max(190, end - top + 64);
  return [200 - wide / 2, (top + end - high) / 2 - 6, wide, high].map(Math.round);
}
/** @param {Routine} routine @param {Look} [look] */
export function cover(routine, { hair = 'short', ...rest } = {}) {
  const list = shares(routine),
    box = boxOf(list),
    ground = routine.setting === 'partner' ? 'two' : routine.level === 'moderate' ? 'firm' : '';
  return s(
    'svg',
    {
      class: `figure cover${look(rest)}`,
      viewBox: box.join(' '),
      preserveAspectRatio: 'xMidYMid meet',
      'aria-hidden': 'true',
    },
    s('rect', { class: `ground ${ground}`, x: -1400, y: -1400, width: 3200, height: 3200 }),
    back('both', hair),
    list.map(({ region, side, level }) => onSide(side, () => lit(REGIONS[region], `lv${level}`))),
  );
}
