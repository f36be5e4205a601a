/** The text tracks of the audio element: what they mark, and when they wake a hidden page. */

/** While hidden, we wake up at least this often, so that a checkpoint is never older. */
export const BEAT = 5;

/** The positions at which a hidden page has something to do, in order. @param {import('./media.js').Source} source @param {number} end */
export function wakeUps(source, end) {
  const at = new Set([0, end]);
  // A tick and a breath are only to be heard.
  for (const cue of source.cues()) if (cue.kind !== 'tick' && !cue.kind.startsWith('breathe')) at.add(cue.at);
  for (const span of source.spans()) at.add(span.start).add(span.work).add(span.end);
  for (let beat = BEAT; beat < end; beat += BEAT) at.add(beat);
  return [...at].sort((one, other) => one - other);
}

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
