/** What is to be seen and heard of a player's session. Until there is something, the poster stays in its place. */
import { render } from 'lit/html.js';
import { painted, pause } from '../pause.js';
import { Announcer } from './announcer.js';
import { handOn } from './focus.js';
import { frameOf } from './poster.js';
import { adopt } from './styles.js';
import { frameTemplate } from './view/frame.js';
import { Pacer } from './view/pace.js';
import { afterAction, afterEvent, lineOf, NOTHING_SHOWN } from './view/shown.js';

/** @typedef {import('./view/view.js').Action} Action */

/** What takes the poster away. */
const SEEN = ['play', 'playing', 'seeking', 'blocked', 'refused', 'durationchange', 'stopped'];

/** So many pieces come before the poster gives way: how long and where, and what to do and what comes after it. */
const PIECES = 2;

export class Show {
  /** Whether the notice is to be read before it plays. */
  asks = false;
  #player;
  #root;
  #hands;
  #frame = frameOf();
  #placed = false;
  #line = '';
  #announcer = new Announcer((line) => {
    this.#line = line;
    this.update();
  });
  #shown = NOTHING_SHOWN;
  #pacer = new Pacer();
  /** Whether the poster has given way. */
  #seen;
  /** @type {Element | null} */
  #poster;
  /** The session that is on the screen. @type {import('./conductor.js').Conductor | null} */
  #drawn = null;
  /** How many pieces are laid out beneath the poster, as long as it lies over what was drawn last. @type {number | null} */
  #beneath = null;
  /** @type {Promise<true> | null} */
  #updating = null;

  /** @param {import('./element.js').KneadfulPlayer} player @param {import('./view/frame.js').Hands} hands */
  constructor(player, hands) {
    this.#player = player;
    this.#hands = hands;
    this.#root = /** @type {ShadowRoot} */ (player.shadowRoot);
    this.#poster = this.#root.querySelector('.poster');
    this.#seen = this.#poster === null;
    adopt(this.#root);
  }

  get root() {
    return this.#root;
  }

  /** Resolves when all that changed is to be seen. @returns {Promise<true>} */
  get updateComplete() {
    return this.#updating ?? Promise.resolve(true);
  }

  /** Where the seek bar is held, while it is. */
  get dragged() {
    return this.#shown.dragged;
  }

  /**
   * What is there of a player that comes at once, before there is a session: it can be asked to play. What is to be taken
   * up again asks itself how to go on, big mode is nothing but what it plays, and beside one's own music sound has to begin
   * in the tap itself.
   */
  get coming() {
    const { preload, routine, src, checkpoint, conductor, error, paused, big, ownMusic } = this.#player;
    const comes = preload === 'auto' && (routine || src) && !checkpoint && !conductor && !error && !big && !ownMusic;
    return comes ? { poster: this.#poster, paused } : null;
  }

  /** @param {Pick<typeof NOTHING_SHOWN, 'resumed' | 'silent' | 'mixed' | 'absence'>} begun */
  begin(begun) {
    this.#shown = { ...NOTHING_SHOWN, ...begun };
    this.#seen ||= begun.resumed;
    this.update();
  }

  /** There is no session any more. */
  end() {
    this.asks = false;
    this.#announcer.dispose();
    this.update();
  }

  /** Nobody looks any more. */
  dispose() {
    this.#announcer.dispose();
  }

  /** @param {Action} action */
  after(action) {
    this.#shown = afterAction(this.#shown, action);
    if (action.type === 'enlarge' || action.type === 'shrink') {
      this.#player.big = action.type === 'enlarge';
      this.#player.dispatchEvent(new Event('bigchange'));
    }
    this.update();
  }

  /** @param {import('./conductor.js').Told} event @param {() => boolean | undefined} isTold whether it is told aloud */
  hear(event, isTold) {
    this.#seen ||= SEEN.includes(event.type);
    this.#shown = afterEvent(this.#shown, event);
    const model = this.#model();
    const line = model && lineOf(event, model);
    if (line) this.#announcer.announce(line, isTold);
    this.update();
  }

  update() {
    // What is new has much to be made, and much was made just now.
    const isNew = !this.#frame.parentNode || this.#player.conductor !== this.#drawn;
    this.#updating ??= this.#drawAfter(isNew ? pause() : Promise.resolve());
  }

  /** @param {Promise<unknown>} moment @returns {Promise<true>} */
  async #drawAfter(moment) {
    await moment;
    this.#updating = null;
    this.#draw();
    return this.updateComplete;
  }

  #draw() {
    const { conductor, error, audio, playbackRate, preload } = this.#player;
    const { coming } = this;
    this.#seen ||= this.asks || error !== null || coming !== null || (conductor !== null && preload === 'auto');
    if (!this.#seen) return;
    const root = this.#root;
    const isOurs = this.#frame.parentNode !== null;
    // The player was taken out and put back: what is in it is another's by now.
    if (this.#placed && !isOurs) return;
    const hadFocus = Boolean(root.activeElement);
    // What came with a poster over it comes in pieces: all but the last are laid out beneath it.
    const beneath = this.#beneath;
    const isPiece = conductor !== null && beneath !== null && beneath < PIECES && !document.hidden;
    const isFirst = conductor !== null && (conductor !== this.#drawn || beneath !== null);
    this.#drawn = conductor;
    this.#beneath = isPiece ? beneath + 1 : coming ? 0 : null;
    const cover = isPiece ? { poster: this.#poster, pieces: beneath + 1 } : null;
    const frame = { model: this.#model(), cover, coming, error, line: this.#line, audio, asks: this.asks };
    if (!isOurs) {
      this.#placed = true;
      this.#frame.className = root.firstElementChild?.className ?? '';
      root.replaceChildren(this.#frame);
    }
    render(frameTemplate(frame, this.#hands), this.#frame);
    if (hadFocus) handOn(root);
    if (isPiece) this.#updating = this.#drawAfter(painted());
    // Its animations are asked for once it is to be seen; before, that would have it laid out here and now.
    else if (isFirst) painted().then(() => this.update());
    else if (conductor) this.#pacer.keep(root, conductor.snapshot, conductor.score.spans, playbackRate);
  }

  /** @returns {import('./view/view.js').Model | null} */
  #model() {
    const { conductor, big } = this.#player;
    if (!conductor) return null;
    const { snapshot } = conductor;
    const done = snapshot.state === 'ended' ? conductor.done : 0;
    return { ...this.#shown, big, ...conductor.score, snapshot, done };
  }
}
