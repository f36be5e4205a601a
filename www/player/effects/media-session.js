/** The lock screen and the buttons of headsets: what is shown there, and what is asked from there. */
import { brief } from '../view/brief.js';
import { artworkOf } from './artwork.js';

/** @typedef {import('./scene.js').Scene} Scene */

/** There is one lock screen: it belongs to the player that sounded last. @type {LockScreen | null} */
let owner = null;

/** A media session that stays as it is, where there is none. */
const NONE = { metadata: null, setActionHandler() {}, setPositionState() {} };

/** After these the position a lock screen reckons with is not true any more. */
const MOVED = [
  'playing',
  'pause',
  'waiting',
  'seeked',
  'durationchange',
  'ratechange',
  'interrupted',
  'ended',
  'stopped',
];

export class LockScreen {
  #scene;
  #session;
  #picture;
  /** The step that is shown. */
  #step = -1;

  /**
   * @param {Scene} scene
   * @param {Pick<MediaSession, 'metadata' | 'setActionHandler' | 'setPositionState'>} session
   * @param {typeof artworkOf} picture
   */
  constructor(scene, session = navigator.mediaSession ?? NONE, picture = artworkOf) {
    this.#scene = scene;
    this.#session = session;
    this.#picture = picture;
  }

  /** @param {import('../conductor.js').Told} event */
  handle({ type }) {
    // What was set before it sounded is forgotten by some systems.
    if (type === 'playing' && !this.#scene.mixed) this.#claim();
    if (owner !== this) return;
    if (type === 'playing' || type === 'stepchange') this.#describe(type === 'playing');
    if (MOVED.includes(type)) this.#place();
  }

  dispose() {
    if (owner !== this) return;
    owner = null;
    this.#session.metadata = null;
    for (const action of Object.keys(this.#handlers)) this.#set(action, null);
    this.#try(() => this.#session.setPositionState());
  }

  #claim() {
    owner = this;
    for (const [action, handler] of Object.entries(this.#handlers)) this.#set(action, handler);
  }

  /** Without `seekbackward` and `seekforward`: some systems would show these in the places of the steps. */
  get #handlers() {
    const { act } = this.#scene;
    return {
      play: () => act({ type: 'play' }),
      pause: () => act({ type: 'pause' }),
      stop: () => act({ type: 'pause' }),
      nexttrack: () => act({ type: 'next' }),
      previoustrack: () => act({ type: 'previous' }),
      seekto: (/** @type {MediaSessionActionDetails} */ { seekTime }) =>
        seekTime !== undefined && act({ type: 'seek', to: seekTime }),
    };
  }

  /** @param {string} action @param {MediaSessionActionHandler | null} handler */
  #set(action, handler) {
    this.#try(() => this.#session.setActionHandler(/** @type {MediaSessionAction} */ (action), handler));
  }

  /** Some browsers throw at what they do not know. @param {() => void} act */
  #try(act) {
    try {
      act();
    } catch {
      // Then the lock screen shows less.
    }
  }

  /** @param {boolean} anew */
  async #describe(anew) {
    const { conductor } = this.#scene;
    const { routine } = conductor.score;
    const { step } = conductor.snapshot;
    if (step === this.#step && !anew) return;
    this.#step = step;
    const words = { title: brief(routine.steps[step]), artist: routine.title };
    const metadata = new MediaMetadata(words);
    this.#session.metadata = metadata;
    const src = await this.#picture(routine.steps[step], routine.setting).catch(() => '');
    // Meanwhile it may be another's, or another step.
    if (!src || this.#session.metadata !== metadata) return;
    this.#session.metadata = new MediaMetadata({ ...words, artwork: [{ src, sizes: '512x512', type: 'image/png' }] });
  }

  #place() {
    const { snapshot, position } = this.#scene.conductor;
    const { duration } = snapshot;
    const state = { duration, position: Math.min(position, duration), playbackRate: this.#scene.conductor.rate };
    this.#try(() => this.#session.setPositionState(state));
  }
}
