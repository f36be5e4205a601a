/** Lets the effects go with a session: they are fetched once there is something to play, and missed by nobody if not. */

/** @typedef {import('./effects/scene.js').Scene} Scene */

/** @param {Scene} scene @returns {import('./effects/index.js').Effect} */
export function accompany(scene) {
  /** @type {import('./effects/index.js').Effect | null} */
  let effects = null;
  let over = false;
  const listening = new AbortController();
  for (const type of /** @type {const} */ (['volumechange', 'ratechange']))
    scene.root.host.addEventListener(type, () => effects?.handle({ type }), { signal: listening.signal });
  import('./effects/index.js').then(
    ({ Effects }) => {
      if (over) return;
      effects = new Effects(scene);
      // It may play already, or be about to.
      const { paused, state } = scene.conductor.snapshot;
      if (!paused) effects.handle({ type: 'play' });
      if (state === 'playing') effects.handle({ type: 'playing' });
    },
    (error) => console.warn('The effects did not load.', error),
  );
  return {
    handle: (event) => effects?.handle(event),
    tells: (event) => effects?.tells?.(event),
    dispose() {
      over = true;
      listening.abort();
      effects?.dispose();
    },
  };
}

/**
 * What the effects of a player look at.
 * @param {import('./element.js').KneadfulPlayer} player
 * @param {Scene['conductor']} conductor
 * @param {Scene['act']} act
 * @returns {Scene}
 */
export const sceneOf = (player, conductor, act) => ({
  conductor,
  root: /** @type {ShadowRoot} */ (player.shadowRoot),
  act,
  // Where the music is another's, so is the lock screen, and a locked phone is silent.
  mixed: player.ownMusic,
  has: (channel) => player.effects.split(' ').includes(channel),
  voice: () => ({ name: player.voice, rate: player.voiceRate, volume: player.muted ? 0 : player.volume }),
});
