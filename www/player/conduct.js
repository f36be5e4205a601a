/** From an opened player to a conductor with the transport that fits the browser. */
import { Conductor } from './conductor.js';
import { MediaTransport } from './transport/media.js';
import { MusicTransport } from './transport/music.js';
import { playable } from './transport/playable.js';
import { SilentTransport } from './transport/silent.js';
import { SleepWatch } from './transport/sleep.js';

/** @typedef {import('./conductor.js').MakeTransport} MakeTransport */

/**
 * @param {import('./open.js').Opened} opened
 * @param {HTMLAudioElement} audio
 * @param {Document} page
 * @param {boolean} ownMusic whether other sound is to be left alone
 * @param {(event: import('./conductor.js').Told) => void} tell
 * @returns {{ conductor: Conductor, silent: boolean }} `silent` where nothing can sound
 */
export function conduct({ core, player, restore }, audio, page, ownMusic, tell) {
  /** @type {MakeTransport} */
  const makeSilent = (report) => new SilentTransport(core, report, page);
  /** @type {MakeTransport} */
  const makeMedia = (report, fail) => new MediaTransport(audio, report, fail, new SleepWatch(page));
  /** @type {MakeTransport} */
  const makeMusic = (report) => new MusicTransport(core, report, audio, page);
  const silent = playable(audio) === null || (ownMusic && !('AudioContext' in globalThis));
  const loud = ownMusic ? makeMusic : makeMedia;
  const transport = silent ? makeSilent : loud;
  return { conductor: new Conductor({ player, transport, silent: makeSilent, revive: restore, tell, page }), silent };
}
