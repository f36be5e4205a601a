/** Between an embedded player and the page around it: the one's properties and events, the other's methods and listeners. */
import { Host } from './host.js';

/** @typedef {import('../player/element.js').KneadfulPlayer} KneadfulPlayer */
/** @typedef {import('./protocol.js').Message} Message */

/** What is told in our own context, under the names that the element has for it. */
const OWN = ['stepchange', 'cue', 'stepdone', 'interrupted', 'held', 'blocked', 'refused', 'stopped', 'safety'];

/** @type {Record<string, (player: KneadfulPlayer) => unknown>} */
const ANSWERS = {
  getPaused: ({ paused }) => paused,
  getMuted: ({ muted }) => muted,
  getVolume: ({ volume }) => Math.round(volume * 100),
  getCurrentTime: ({ currentTime }) => currentTime,
};

/** @type {Record<string, (player: KneadfulPlayer, value: any) => unknown>} */
const COMMANDS = {
  pause: (player) => player.pause(),
  next: (player) => player.next(),
  previous: (player) => player.previous(),
  replay: (player) => player.replay(),
  stop: (player) => player.stop(),
  extend: (player, seconds) => player.extend(seconds),
  mute: (player) => Object.assign(player, { muted: true }),
  unmute: (player) => Object.assign(player, { muted: false }),
  setVolume: (player, percent) => Object.assign(player, { volume: percent / 100 }),
  setCurrentTime: (player, seconds) => Object.assign(player, { currentTime: seconds }),
};

export class Bridge {
  #player;
  #host;
  #sizes = new ResizeObserver(([{ contentRect }]) =>
    this.#host.tell('kneadful', 'resize', { height: contentRect.height }),
  );
  #loop = false;
  /** Whether the page was told that it plays. */
  #plays = false;

  /** @param {KneadfulPlayer} player @param {Window} window */
  constructor(player, window) {
    this.#player = player;
    this.#host = new Host(
      window,
      (message) => this.#carryOut(message),
      (event) => event === 'resize' && this.#free(),
    );
    this.#listen();
    this.#host.greet();
  }

  #listen() {
    const player = this.#player;
    const host = this.#host;
    player.addEventListener('playing', () => this.#turn(true));
    player.addEventListener('pause', () => this.#turn(false));
    player.addEventListener('ended', () => this.#end());
    player.addEventListener('seeked', () => host.tell('player.js', 'seeked'));
    player.addEventListener('timeupdate', () => host.tell('player.js', 'timeupdate', this.#time(player.currentTime)));
    // A session is one file, and is there as a whole.
    player.addEventListener('durationchange', () => host.tell('player.js', 'progress', this.#time(player.duration)));
    player.addEventListener('error', () => this.#fail(player.error?.message ?? ''));
    for (const type of OWN) player.addEventListener(type, (event) => host.tell('kneadful', type, this.#detail(event)));
  }

  /** Told once, though it may come back to playing several times. @param {boolean} plays */
  #turn(plays) {
    if (plays === this.#plays) return;
    this.#plays = plays;
    this.#host.tell('player.js', plays ? 'play' : 'pause');
  }

  #end() {
    this.#plays = false;
    this.#host.tell('player.js', 'ended');
    if (this.#loop) this.#play();
  }

  /** @param {number} seconds */
  #time = (seconds) => ({ seconds, duration: this.#player.duration });

  /** What an event of the element tells; where a step changes, which it is, and of how many. @param {Event} event */
  #detail(event) {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (event.type !== 'stepchange') return detail;
    const { snapshot, textTracks } = this.#player;
    const { text } = /** @type {VTTCue} */ (textTracks[0].cues?.[detail.step] ?? {});
    return { ...detail, count: snapshot?.stepCount, title: text };
  }

  /** The page makes the frame as high as the player wants to be: it does not fill it any more. */
  #free() {
    this.#player.ownerDocument.documentElement.classList.add('free');
    this.#sizes.unobserve(this.#player);
    // Whoever begins to listen is told at once.
    this.#sizes.observe(this.#player);
  }

  /** @param {string} msg */
  #fail(msg) {
    for (const context of /** @type {const} */ (['player.js', 'kneadful']))
      this.#host.tell(context, 'error', { code: -1, msg });
  }

  /** @param {Message} message */
  async #carryOut(message) {
    const { method, value } = message;
    const player = this.#player;
    if (method === 'play') this.#play();
    else if (method === 'setLoop') this.#loop = value;
    else if (method === 'getLoop') this.#host.answer(message, this.#loop);
    else if (method === 'getDuration') this.#host.answer(message, await this.#duration());
    else if (method in ANSWERS) this.#host.answer(message, ANSWERS[method](player));
    else COMMANDS[method](player, value);
  }

  #play() {
    // Where sound has to begin with a tap in the frame itself, the page is to know.
    this.#player.play().catch(({ name, message }) => name === 'AbortError' || this.#fail(message));
  }

  /** How long it takes is known when the routine is there; `null`, where it cannot be had. @returns {Promise<number | null>} */
  #duration() {
    const player = this.#player;
    if (player.readyState > 0) return Promise.resolve(player.duration);
    player.preload = 'auto';
    return new Promise((resolve) => {
      player.addEventListener('loadedmetadata', () => resolve(player.duration), { once: true });
      player.addEventListener('error', () => resolve(null), { once: true });
    });
  }
}
