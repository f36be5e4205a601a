/** What was heard, held against the score: each stretch by its own first cue, for a pause has no place in a score. */

/** @typedef {import('./plan.js').Cue} Cue */
/** @typedef {import('./plan.js').Stretch} Stretch */
/** @typedef {Cue & { off: number }} Heard a cue, and how many milliseconds beside its place it was heard */
/** @typedef {Stretch & { heard: Heard[], missing: Cue[] }} Judged */

/** An onset this far from where it should be is another one. In seconds. */
const REACH = 0.1;

/** Among so many of the first cues and onsets of a stretch one is taken to belong to the other. */
const FIRST = 6;

/**
 * @param {Stretch[]} stretches
 * @param {Cue[]} cues those to be heard, in order
 * @param {number[]} onsets in seconds
 * @returns {{ stretches: Judged[], doubled: number[] }} `doubled` are onsets that no cue explains
 */
export function judge(stretches, cues, onsets) {
  let left = onsets;
  /** @type {number[]} */
  const doubled = [];
  const judged = stretches.map((stretch) => {
    const expected = cues.filter(({ at }) => at >= stretch.from && at < stretch.to);
    const begin = beginOf(expected, left);
    /** @type {Judged} */
    const found = { ...stretch, heard: [], missing: [] };
    for (const cue of expected) {
      const index = left.findIndex((onset) => isNear(onset, begin + cue.at));
      if (index < 0) {
        found.missing.push(cue);
        continue;
      }
      doubled.push(...left.slice(0, index));
      found.heard.push({ ...cue, off: (left[index] - begin - cue.at) * 1000 });
      left = left.slice(index + 1);
    }
    const first = found.heard[0]?.off ?? 0;
    return { ...found, heard: found.heard.map((cue) => ({ ...cue, off: cue.off - first })) };
  });
  return { stretches: judged, doubled: [...doubled, ...left] };
}

/** Where a track that sounds so would have begun: by the pair of a cue and an onset that explains the most others. */
function beginOf(/** @type {Cue[]} */ cues, /** @type {number[]} */ onsets) {
  const begins = cues.slice(0, FIRST).flatMap(({ at }) => onsets.slice(0, FIRST).map((onset) => onset - at));
  const explained = (/** @type {number} */ begin) =>
    cues.filter(({ at }) => onsets.some((onset) => isNear(onset, begin + at))).length;
  return begins.reduce((best, one) => (explained(one) > explained(best) ? one : best), begins[0] ?? 0);
}

/** @param {number} onset @param {number} place */
const isNear = (onset, place) => Math.abs(onset - place) <= REACH;

/** How far off the cues are, in milliseconds. @param {Heard[]} heard */
export function spread(heard) {
  const sizes = heard.map(({ off }) => Math.abs(off)).sort((one, other) => one - other);
  return { median: sizes[Math.floor(sizes.length / 2)] ?? 0, worst: sizes.at(-1) ?? 0 };
}

/** What is promised, in milliseconds. */
export const PROMISED = { median: 2, worst: 20 };
