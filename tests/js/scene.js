/** A scene for effects: a session of the real core that stands where we say, and what the effects asked for. */
import { told } from '../../www/told.js';
import { Player } from './core.js';

/** @typedef {import('../../www/player/effects/scene.js').Channel} Channel */
/** @typedef {import('../../www/player/transport/tracks.js').After} After */
/** @typedef {import('#kneadful').CueKind} CueKind */

/**
 * @param {object} document of a routine
 * @param {{ channels?: Channel[], pace?: import('#kneadful').PaceOptions }} [options]
 */
export function sceneOf(document, { channels = ['voice', 'vibration', 'flash', 'awake'], pace = {} } = {}) {
  const player = Player.fromDocument(document, pace);
  /** @type {After} */
  let after = () => 0;
  const conductor = {
    score: { routine: told(player.routine()), spans: player.spans(), cues: player.cues() },
    get snapshot() {
      return player.snapshot();
    },
    get position() {
      return player.snapshot().position;
    },
    rate: 1,
    attend: (/** @type {After} */ wakes) => {
      after = wakes;
    },
  };
  const voice = { name: '', rate: 1, volume: 1 };
  /** @type {unknown[]} */
  const acts = [];
  const scene = {
    conductor,
    root: null,
    mixed: false,
    act: (/** @type {unknown} */ action) => void acts.push(action),
    has: (/** @type {Channel} */ channel) => channels.includes(channel),
    voice: () => voice,
  };
  player.command({ type: 'play' });
  player.fact({ type: 'playing' });
  /** What the core tells on the way to a position. @param {number} at */
  const go = (at) => player.fact({ type: 'position', at });
  return {
    scene: /** @type {any} */ (scene),
    player,
    conductor,
    acts,
    channels,
    voice,
    go,
    after: (/** @type {CueKind} */ kind) => after(kind),
  };
}
