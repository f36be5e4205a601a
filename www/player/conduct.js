/** From an opened session to a conductor with the transport that fits the browser. */
import { Conductor } from './conductor.js';
import { MediaTransport } from './transport/media.js';
import { playable } from './transport/playable.js';
import { SilentTransport } from './transport/silent.js';
import { SleepWatch } from './transport/sleep.js';

/** @typedef {import('./conductor.js').MakeTransport} MakeTransport */
/** @typedef {typeof import('./transport/music.js').MusicTransport} Music */

/** What sounds beside one's own music; `null` where it cannot be had. */
export const fetchMusic = () =>
  'AudioContext' in globalThis
    ? import('./transport/music.js').then(
        ({ MusicTransport }) => MusicTransport,
        () => null,
      )
    : null;

/**
 * @param {import('./sturdy.js').SturdyPlayer} session
 * @param {import('./open.js').Core} core
 * @param {HTMLAudioElement} audio
 * @param {Document} page
 * @param {boolean} ownMusic whether other sound is to be left alone
 * @param {Music | null} Music what does that, if it could be fetched
 * @param {(event: import('./conductor.js').Told) => void} tell
 * @returns {{ conductor: Conductor, silent: boolean }} `silent` where nothing can sound
 */
export function conduct(session, core, audio, page, ownMusic, Music, tell) {
  /** @type {MakeTransport} */
  const makeSilent = (report) => new SilentTransport(core, report, page);
  /** @type {MakeTransport} */
  const makeMedia = (report, fail) => new MediaTransport(audio, report, fail, new SleepWatch(page));
  /** @type {MakeTransport | null} */
  const makeMusic = Music && ((report) => new Music(core, report, audio, page));
  const loud = ownMusic ? makeMusic : makeMedia;
  const silent = !loud || playable(audio) === null;
  const transport = silent ? makeSilent : loud;
  return { conductor: new Conductor({ session, transport, silent: makeSilent, tell, page }), silent };
}
