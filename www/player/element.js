/**
 * `<kneadful-player>`: a routine, played. It behaves as a media element does; beyond that it knows steps.
 *
 * Attributes: `routine` (an id), `src` (a routine document), `lead-in` (seconds), `manual-advance`, `shortcuts`
 * (heard on `focus`, everywhere on the `page`, or `off`), `effects` (what goes with the sound, of `voice`, `vibration`,
 * `flash`, `awake` and `lock`), `voice` (the name of one that this device has), `voice-rate`,
 * `own-music` (chimes over what plays elsewhere), `big` (nothing but picture, words and seconds; whoever looks on may
 * want it otherwise, and `bigchange` says so).
 * Properties: `routine` also takes a document as an object, `checkpoint` a saved session to take up again, `sound` how it
 * sounds (`{ voice: 'bell', levels: { tick: 0 } }`).
 * Events: those of HTMLMediaElement, and `stepchange`, `cue`, `stepdone`, `interrupted` (the device slept), `held` (the
 * sound was taken away), `stopped`, `checkpoint`.
 * Its light-DOM content stands until the player does, and where it cannot.
 */
import { accompany, sceneOf } from './accompany.js';
import { Announcer } from './announcer.js';
import { conduct } from './conduct.js';
import { domEventOf } from './events.js';
import { handOn, settle } from './focus.js';
import { hearKeys } from './keys.js';
import { open, PlayerError } from './open.js';
import { Options } from './options.js';
import { silence, soundAlone } from './sounding.js';
import { styles } from './styles.js';
import { frameTemplate } from './view/frame.js';
import { Pacer } from './view/pace.js';
import { afterAction, afterEvent, commandsOf, lineOf, NOTHING_SHOWN } from './view/shown.js';

/** @typedef {import('./view/view.js').Action} Action */
/** @typedef {import('./conductor.js').Told} Told */

export class KneadfulPlayer extends Options {
  static styles = styles;

  #connection = new AbortController();
  /** Aborted when something else is to be opened. */
  #opening = new AbortController();
  #line = '';
  #announcer = new Announcer((line) => {
    this.#line = line;
    this.requestUpdate();
  });
  #shown = NOTHING_SHOWN;
  /** Where it stood when it was taken out of the page. @type {import('../core.js').Checkpoint | null} */
  #left = null;
  #hadFocus = false;
  #pacer = new Pacer();
  /** @type {import('./effects/index.js').Effect | null} */
  #accompaniment = null;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.shortcuts !== 'off' && settle(event, this));
  }

  connectedCallback() {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const page = this.ownerDocument;
    const save = () => this.conductor?.save();
    hearKeys(this, signal);
    page.addEventListener('visibilitychange', () => page.hidden && save(), { signal });
    globalThis.addEventListener('pagehide', save, { signal });
    if (this.hasUpdated) this.#open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#connection.abort();
    this.#leave();
    this.#close();
  }

  /** Moved within the document (`moveBefore`): everything goes on. */
  connectedMoveCallback() {}

  /** @param {Action} action */
  act(action) {
    const { conductor } = this;
    if (!conductor) return;
    const commands = commandsOf(action, { ...this.#shown, snapshot: conductor.snapshot });
    this.#shown = afterAction(this.#shown, action);
    if (action.type === 'enlarge' || action.type === 'shrink') this.#resize(action.type === 'enlarge');
    for (const command of commands) conductor.command(command);
    this.requestUpdate();
  }

  /** @param {boolean} big */
  #resize(big) {
    this.big = big;
    this.dispatchEvent(new Event('bigchange'));
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    const another = ['routine', 'src', 'checkpoint'].some((name) => changed.has(name));
    const otherwise = ['leadIn', 'manualAdvance', 'sound', 'ownMusic'].some((name) => changed.has(name));
    if (!this.isConnected || !(another || otherwise)) return;
    // The same session goes on from where it stands.
    if (!another) this.#leave();
    this.#open();
  }

  render() {
    const frame = { model: this.#model(), error: this.error, line: this.#line, audio: this.audio };
    const retry = () => this.#open();
    return frameTemplate(frame, (action) => this.act(action), retry);
  }

  /** @returns {import('./view/view.js').Model | null} */
  #model() {
    const { conductor } = this;
    if (!conductor) return null;
    const { snapshot } = conductor;
    const done = snapshot.state === 'ended' ? conductor.done : 0;
    return { ...this.#shown, big: this.big, ...conductor.score, snapshot, done };
  }

  updated() {
    const { conductor, shadowRoot } = this;
    if (!shadowRoot) return;
    if (this.#hadFocus) handOn(shadowRoot);
    if (conductor) this.#pacer.keep(shadowRoot, conductor.snapshot, conductor.score.spans, this.playbackRate);
  }

  #leave() {
    this.conductor?.save();
    this.#left = this.conductor?.checkpoint ?? null;
  }

  async #open() {
    this.#close();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    const { routine, src, leadIn, manualAdvance, sound } = this;
    const left = this.#left;
    const checkpoint = left ?? this.checkpoint;
    this.#left = null;
    if (!routine && !src && !checkpoint) return;
    try {
      const opened = await open({ checkpoint, routine, src, pace: { leadIn, manualAdvance }, sound }, signal);
      if (signal.aborted) opened.player.free();
      // What was here a moment ago needs no word of welcome.
      else this.#begin(opened, Boolean(checkpoint) && !left);
    } catch (error) {
      if (!signal.aborted) this.#fail(/** @type {PlayerError} */ (error));
    }
  }

  /** @param {import('./open.js').Opened} opened @param {boolean} resumed */
  #begin(opened, resumed) {
    const tell = (/** @type {Told} */ event) => this.#hear(event);
    const { conductor, silent } = conduct(opened, this.audio, this.ownerDocument, this.ownMusic, tell);
    this.conductor = conductor;
    this.#shown = { ...NOTHING_SHOWN, resumed, silent, mixed: this.ownMusic };
    this.#accompaniment = accompany(sceneOf(this, conductor));
    for (const type of ['durationchange', 'loadedmetadata', 'canplay']) this.dispatchEvent(new Event(type));
    this.requestUpdate();
  }

  #close() {
    this.#opening.abort();
    silence(this);
    this.#accompaniment?.dispose();
    this.#accompaniment = null;
    this.#announcer.dispose();
    const { conductor } = this;
    this.conductor = null;
    this.error = null;
    this.requestUpdate();
    if (!conductor) return;
    conductor.dispose();
    this.dispatchEvent(new Event('emptied'));
  }

  /** @param {PlayerError} error */
  #fail(error) {
    this.#close();
    this.error = error;
    this.dispatchEvent(new Event('error'));
  }

  /** @param {Told} event */
  #hear(event) {
    const { conductor } = this;
    if (!conductor) return;
    if (event.type === 'broken') return this.#fail(new PlayerError('broken', event.error));
    if (event.type === 'play') soundAlone(this);
    this.#accompaniment?.handle(event);
    this.#shown = afterEvent(this.#shown, event);
    const model = this.#model();
    const line = model && lineOf(event, model);
    if (line) this.#announcer.announce(line);
    const told = domEventOf(event, conductor);
    if (told) this.dispatchEvent(told);
    this.requestUpdate();
  }
}
