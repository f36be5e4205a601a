/** What this browser plays. */

/** Firefox looks for a position in a bare FLAC beyond its end (see `src/play/track/ogg.rs`). Nothing but its style tells it. */
const getsLost = () => globalThis.CSS?.supports('-moz-appearance', 'none') ?? false;

/**
 * The format this browser plays, or `null`.
 * @param {HTMLAudioElement} audio
 * @param {boolean} lost whether it gets lost in a bare FLAC
 * @returns {'flac' | 'ogg' | 'wav' | null}
 */
export function playable(audio, lost = getsLost()) {
  if (lost && audio.canPlayType?.('audio/ogg; codecs="flac"')) return 'ogg';
  if (audio.canPlayType?.('audio/flac')) return 'flac';
  return audio.canPlayType?.('audio/wav') ? 'wav' : null;
}
