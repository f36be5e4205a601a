/** What was heard, held against the score: each stretch by its own first cue, for a pause has no place in a score. */

/** @typedef {import('./plan.js').Cue} Cue */
/** @typedef {import('./plan.js').Stretch} Stretch */
/** @typedef {Cue & { off: number }} Heard a cue, and how many milliseconds beside its place it was heard */
/** @typedef {Stretch & { heard: Heard[], missing: Cue[] }} Judged */

/** An onset this far from where it should be is another one. In seconds. */
const REACH = 0.1;

/**
 * @param {Stretch[]} stretches
 * @param {Cue[]} cues those to be heard, in order
 * @param {number[]} onsets in seconds
 * @returns {{ stretches: Judged[], doubled: number[] }} `doubled` are onsets that no cue explains
 */
export function judge(stretches, cues, onsets) {
  const left = [...onsets];
  /** @type {number[]} */
  const doubled = [];
  const judged = stretches.map((stretch) => {
    const expected = cues.filter(({ at }) => at >= stretch.from && at < stretch.to);
    /** @type {Judged} */
    const found = { ...stretch, heard: [], missing: [] };
    const first = left[0];
    for (const cue of expected) {
      const place = first + cue.at - expected[0].at;
      while (left[0] < place - REACH) doubled.push(Number(left.shift()));
      if (left[0] <= place + REACH) found.heard.push({ ...cue, off: (Number(left.shift()) - place) * 1000 });
      else found.missing.push(cue);
    }
    return found;
  });
  return { stretches: judged, doubled: [...doubled, ...left] };
}

/** How far off the cues are, in milliseconds. @param {Heard[]} heard */
export function spread(heard) {
  const sizes = heard.map(({ off }) => Math.abs(off)).sort((one, other) => one - other);
  return { median: sizes[Math.floor(sizes.length / 2)] ?? 0, worst: sizes.at(-1) ?? 0 };
}

/** What is promised, in milliseconds. */
export const PROMISED = { median: 2, worst: 20 };
