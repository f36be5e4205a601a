/** What an effect may look at, and what it may ask for. */

/** @typedef {'voice' | 'vibration' | 'flash' | 'awake' | 'lock'} Channel */
/**
 * @typedef {object} Scene
 * @property {import('../conductor.js').Conductor} conductor where the session stands
 * @property {boolean} mixed it sounds beside music that plays elsewhere, and only while the screen is on
 * @property {ShadowRoot} root where the player is drawn
 * @property {(channel: Channel) => boolean} has whether that is wanted now
 * @property {() => { name: string, rate: number, volume: number }} voice which one, how fast it speaks, and how loud
 * @property {(action: import('../view/view.js').Action) => void} act
 */

/**
 * What a cue says without words. Left, right, both sides or none of them, a change of sides, the next thing, the end:
 * each has a pattern of its own in every channel.
 * @typedef {'left' | 'right' | 'step' | 'next' | 'switch-left' | 'switch-right' | 'tick' | 'half-way' | 'check-in' | 'close'} Signal
 */

/**
 * @param {{ kind: Kind, step: number }} cue
 * @param {{ side?: string }[]} steps of the routine
 * @returns {Signal}
 */
export function signalOf({ kind, step }, steps) {
  const { side } = steps[step];
  const sided = side === 'left' || side === 'right';
  if (kind === 'prepare') return 'next';
  if (kind === 'switch') return side === 'left' ? 'switch-left' : 'switch-right';
  if (kind === 'step') return sided ? side : 'step';
  return kind;
}

/** @typedef {Exclude<import('../../core.js').CueKind, 'breathe-in' | 'breathe-out'>} Kind */

/**
 * The cue that is to be given now, or `null`: one that comes late is only caught up with, and the breath is led by the
 * sound alone.
 * @param {import('../conductor.js').Told} event
 * @returns {{ kind: Kind, step: number } | null}
 */
export function cueOf(event) {
  if (event.type !== 'cue' || event.late || event.kind === 'breathe-in' || event.kind === 'breathe-out') return null;
  return { kind: event.kind, step: event.step };
}
