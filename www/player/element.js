/**
 * `<kneadful-player>`: a routine, played. It behaves as a media element does; beyond that it knows steps.
 *
 * This is what is there at once, and small: the contract, and a poster. What plays and shows are the works, and they are
 * fetched once somebody shows interest: a pointer or the focus comes near, or something is asked of the player.
 *
 * Attributes: `routine` (an id), `src` (a routine document), `preload` (`none`, or `auto`: fetched and shown at once),
 * `lead-in` (seconds), `manual-advance`, `shortcuts` (heard on `focus`, everywhere on the `page`, or `off`), `effects`
 * (what goes with the sound, of `voice`, `vibration`, `flash`, `awake` and `lock`), `voice` (the name of one that this
 * device has), `voice-rate`, `own-music` (chimes over what plays elsewhere), `big` (nothing but picture, words and
 * seconds; whoever looks on may want it otherwise, and `bigchange` says so), `muted` (to begin with).
 * Properties: `routine` also takes a document as an object, `checkpoint` a saved session to take up again, `lost` when and
 * in which step its page was lost (`{ since, step }`), `sound` how it sounds (`{ voice: 'bell', levels: { tick: 0 } }`).
 * Events: those of HTMLMediaElement, and `stepchange`, `cue`, `stepdone`, `interrupted` (the device slept), `held` (the
 * sound was taken away), `stopped`, `checkpoint`, `safety` (the notice before the first play was answered).
 * Its light-DOM content stands in the poster, and where nothing can be played.
 */
import { painted, pause } from '../pause.js';
import { PlayerError } from './error.js';
import { fetchWorks } from './fetch-works.js';
import { Options } from './options.js';
import { Poster } from './poster.js';
import { adoptFirst } from './poster-styles.js';
import { followScheme } from './scheme.js';
import { measure } from './units.js';

/** What shows interest. */
const INTEREST = ['pointerover', 'pointerdown', 'focusin'];

export class KneadfulPlayer extends Options {
  #poster = new Poster(() => void this.play().catch(() => {}));
  /** Aborted when it is out of the page. */
  #connection = new AbortController();
  #connected = false;
  #interesting = false;
  #fetching = false;
  /** @type {import('./works.js').Works | null} */
  #works = null;
  /** Where the session stood when the player was taken out of the page. @type {import('../core.js').Checkpoint | null} */
  #left = null;
  /** What was set and not looked at yet. @type {Set<string>} */
  #changed = new Set();

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adoptFirst(root);
    root.append(this.#poster.frame);
    this.upgrade();
    for (const type of INTEREST) this.addEventListener(type, () => this.#fetch());
  }

  connectedCallback() {
    // Moved, and all at once: everything goes on.
    if (this.#connected) return;
    this.#connected = true;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.audio.muted ||= this.hasAttribute('muted');
    // To be told a style takes a browser a while, except where it is about to paint.
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      this.#fit();
      followScheme(this, signal);
    });
    // WebKit may not have met its style sheets by then, nor any browser those of the page.
    painted().then(() => signal.aborted || this.#fit());
    this.follow(signal);
    this.#poster.name(this.routine);
    if (this.preload === 'auto') this.#comeAtOnce();
    else if (this.#interesting) this.#fetch();
  }

  disconnectedCallback() {
    this.conductor?.save();
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  /** Moved within the document (`moveBefore`): everything goes on. */
  connectedMoveCallback() {}

  /** Begins anew with what is asked for now, and fetches it at once. */
  load() {
    this.#left = null;
    if (this.#works) this.#works.open(null);
    else this.#fetch();
  }

  /** Resolves when all that changed is to be seen. */
  get updateComplete() {
    return this.#works?.updateComplete ?? Promise.resolve(true);
  }

  /** @param {import('./media-like.js').Asked} command */
  ask(command) {
    if (this.#works?.command({ type: command })) return;
    // So a sound that was asked for in a tap may begin when its track is there.
    if (command === 'play') this.audio.load();
    this.#fetch();
    if (command === 'play') this.#poster.wait();
  }

  /** @param {string} name */
  changed(name) {
    if (this.#changed.size === 0) queueMicrotask(() => this.#look());
    this.#changed.add(name);
  }

  #look() {
    const changed = this.#changed;
    this.#changed = new Set();
    this.#poster.name(this.routine);
    this.#works?.change(changed);
    if (this.preload === 'auto') this.#comeAtOnce();
  }

  /** Takes its unit, and whether a page has made it inline, as `* { all: unset }` does: nothing says how high it is then. */
  #fit() {
    // By now it may be another than the poster's.
    const frame = this.shadowRoot?.firstElementChild;
    if (!frame) return;
    const loose = /^(inline|contents)$/.test(getComputedStyle(this).display);
    measure(frame);
    frame.classList.toggle('loose', loose);
  }

  /** With a Play of its own. */
  #comeAtOnce() {
    this.#poster.wait(false);
    this.#fetch();
  }

  /** Fetches the works; whoever asks after a failure tries again. */
  async #fetch() {
    this.#interesting = true;
    if (this.#works || this.#fetching || !this.#connected) return;
    this.#fetching = true;
    // What it said of an attempt that failed is over.
    if (this.preload === 'auto') this.#poster.wait(false);
    else this.#poster.name(this.routine);
    try {
      const { Works } = await fetchWorks();
      // The element itself was made just now.
      await pause();
      if (!this.#connected) return;
      this.#works = new Works(this, this.#connection.signal);
      this.#works.open(this.#left);
    } catch (cause) {
      this.#poster.fail();
      this.empty(new PlayerError('no-core', cause));
    } finally {
      this.#fetching = false;
    }
  }

  /** It is out of the page: it stands, and gives back what it holds. */
  #leave() {
    this.#connected = false;
    this.#connection.abort();
    this.stand();
    this.#left = this.#works?.leave() ?? this.#left;
    this.#works = null;
  }
}
