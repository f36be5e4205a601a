/** From an opened player to a conductor with the transport that fits the browser. */
import { Conductor } from './conductor.js';
import { MediaTransport, playable } from './transport/media.js';
import { SilentTransport } from './transport/silent.js';
import { SleepWatch } from './transport/sleep.js';

/** @typedef {import('./conductor.js').MakeTransport} MakeTransport */

/**
 * @param {import('./open.js').Opened} opened
 * @param {HTMLAudioElement} audio
 * @param {Document} page
 * @param {(event: import('./conductor.js').Told) => void} tell
 * @returns {{ conductor: Conductor, silent: boolean }} `silent` where no media element can play
 */
export function conduct({ core, player, restore }, audio, page, tell) {
  /** @type {MakeTransport} */
  const makeSilent = (report) => new SilentTransport(core, report, page);
  /** @type {MakeTransport} */
  const makeMedia = (report, fail) => new MediaTransport(audio, report, fail, new SleepWatch(page));
  const silent = playable(audio) === null;
  const transport = silent ? makeSilent : makeMedia;
  return { conductor: new Conductor({ player, transport, silent: makeSilent, revive: restore, tell, page }), silent };
}
