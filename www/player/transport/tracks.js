/** The text tracks of the audio element: what they mark, and when they wake a hidden page. */

/**
 * The positions at which a hidden page has something to do, in order: where a step or the way to it begins or ends, at the
 * first cue, and where it is asked how it feels. Everything else is only to be heard; to wake up for it would be felt by the battery.
 * @param {import('./media.js').Source} source @param {number} end
 */
export function wakeUps(source, end) {
  const [first] = source.cues();
  const at = new Set([first.at, end]);
  for (const cue of source.cues()) if (cue.kind === 'check-in') at.add(cue.at);
  for (const span of source.spans()) at.add(span.start).add(span.work).add(span.end);
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
