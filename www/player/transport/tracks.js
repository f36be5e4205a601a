/** The text tracks of the audio element: what they mark, and when they wake a hidden page. */

/** What a hidden page has something to do for. The rest is only to be heard: to wake up for it would be felt by the battery. */
const HEEDED = ['prepare', 'step', 'switch', 'check-in'];

/**
 * The positions at which a hidden page has something to do, in order: at what it heeds or, where somebody speaks, once that
 * chime has died away, for two wake-ups would be one too many; where a step waits for a tap; and at the end.
 * @param {import('./media.js').Source} source @param {number} end @param {After} after
 */
export function wakeUps(source, end, after) {
  const at = new Set([end]);
  for (const cue of source.cues()) if (HEEDED.includes(cue.kind)) at.add(cue.at + after(cue.kind));
  const starts = new Set(source.spans().map((span) => span.start));
  for (const span of source.spans()) if (!starts.has(span.end)) at.add(span.end);
  return [...at].sort((one, other) => one - other);
}

/** @typedef {(kind: import('../../core.js').CueKind) => number} After how long after a cue a hidden page wakes up for it, in seconds */

/** The audio element's track of that kind; tracks cannot be removed, so there is one for the element's life. */
export function trackOf(/** @type {HTMLAudioElement} */ audio, /** @type {TextTrackKind} */ kind) {
  const track = [...audio.textTracks].find((one) => one.kind === kind) ?? audio.addTextTrack(kind);
  track.mode = 'hidden';
  return track;
}

/** @param {TextTrack} track */
export function clear(track) {
  for (const cue of [...(track.cues ?? [])]) track.removeCue(cue);
}
