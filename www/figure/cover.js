/** A routine's cover: all its regions at once, each as strong as the share of time it gets. */
import { back } from './body.js';
import { REGIONS } from './regions.js';
import { s } from './svg.js';
import { lit, look, onSide, sideOf } from './where.js';

/** Seconds by region, with the sides that are worked; what lies on the front is not on a back, and the whole back
    is left out where it is only how a routine begins and ends. */
export function shares({ steps }) {
  const found = new Map();
  for (const step of steps) {
    if (!REGIONS[step.region] || REGIONS[step.region].front) continue;
    const share = found.get(step.region) ?? { region: step.region, seconds: 0, sides: new Set() };
    share.seconds += step.seconds;
    share.sides.add(sideOf(step));
    found.set(step.region, share);
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
/** A box around what is lit, the spine in its middle. */
function boxOf(list) {
  if (!list.length) return [60, -14, 280, 280];
  const ys = list.flatMap(({ region }) =>
    REGIONS[region].shape
      .match(/-?[\d.]+/g)
      .filter((_, k) => k % 2)
      .map(Number),
  );
  const top = Math.min(...ys),
    high = Math.max(230, Math.max(...ys) - top + 90);
  return [200 - high / 2, (top + Math.max(...ys)) / 2 - high / 2 - 6, high, high].map(Math.round);
}
export function cover(routine, { hair = 'short', ...rest } = {}) {
  const list = shares(routine),
    box = boxOf(list),
    ground = routine.setting === 'partner' ? 'two' : routine.level === 'moderate' ? 'firm' : '';
  return s(
    'svg',
    {
      class: `figure cover${look(rest)}`,
      viewBox: box.join(' '),
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
    },
    s('rect', { class: `ground ${ground}`, x: -400, y: -400, width: 1200, height: 1400 }),
    back('both', hair),
    list.map(({ region, side, level }) => onSide(side, () => lit(REGIONS[region], `lv${level}`))),
  );
}
