/**
 * The works of a player, fetched once somebody shows interest: what opens a routine and plays it. They live as long as
 * the player stands in the page.
 */

import { painted, pause } from '../pause.js';
import { accompany, sceneOf } from './accompany.js';
import { conduct, fetchMusic } from './conduct.js';
import { PlayerError } from './error.js';
import { ownEventOf } from './events.js';
import { settle } from './focus.js';
import { hearKeys } from './keys.js';
import { accept, isAccepted } from './notice.js';
import { open } from './open.js';
import { Show } from './show.js';
import { silence, soundAlone, soundedLast } from './sounding.js';
import { SturdyPlayer } from './sturdy.js';
import { afterLoss } from './view/absence.js';
import { commandsOf } from './view/shown.js';

/** @typedef {import('./element.js').KneadfulPlayer} KneadfulPlayer */
/** @typedef {import('./view/view.js').Action} Action */
/** @typedef {import('./conductor.js').Told} Told */
/** @typedef {import('../core.js').Checkpoint} Checkpoint */
/** @typedef {import('../core.js').Command} Command */

/** Another session. */
const ANOTHER = ['routine', 'src', 'checkpoint'];
/** The same session, otherwise. */
const OTHERWISE = ['lead-in', 'manual-advance', 'own-music', 'sound'];

/** What can be asked before there is a session. */
const AHEAD = ['play', 'pause', 'toggle'];

/** For whoever wrote the page. */
const UNREAD = 'The notice before the first play has to be read: let the player be seen.';

export class Works {
  #player;
  #show;
  /** Aborted when something else is to be opened. */
  #opening = new AbortController();
  /** @type {import('./effects/index.js').Effect | null} */
  #accompaniment = null;

  /** @param {KneadfulPlayer} player @param {AbortSignal} signal until when it stands in the page */
  constructor(player, signal) {
    this.#player = player;
    this.#show = new Show(player, {
      act: (action) => this.act(action),
      retry: () => void this.open(null),
      answer: (accepted) => this.#answer(accepted),
    });
    hearKeys(player, this, signal);
    const page = player.ownerDocument;
    const save = () => player.conductor?.save();
    page.addEventListener('visibilitychange', () => page.hidden && save(), { signal });
    globalThis.addEventListener('pagehide', save, { signal });
    const pressed = (/** @type {MouseEvent} */ event) => player.shortcuts !== 'off' && settle(event, this.#show);
    player.addEventListener('click', pressed, { signal });
  }

  /** Resolves when all that changed is to be seen. */
  get updateComplete() {
    return this.#show.updateComplete;
  }

  /** Something was set. @param {Set<string>} names */
  change(names) {
    if (ANOTHER.some((name) => names.has(name))) this.open(null);
    else if (OTHERWISE.some((name) => names.has(name))) this.open(this.#standing());
    this.#show.update();
  }

  /** @param {Checkpoint | null} left where the same session stood a moment ago */
  async open(left) {
    const player = this.#player;
    this.#close();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    const { routine, src, leadIn, manualAdvance, sound } = player;
    const checkpoint = left ?? player.checkpoint;
    if (!routine && !src && !checkpoint) return;
    player.emit('loadstart');
    try {
      const wanted = { checkpoint, routine, src, pace: { leadIn, manualAdvance }, sound };
      const [opened, Music] = await Promise.all([open(wanted, signal), player.ownMusic ? fetchMusic() : null]);
      await pause();
      const session = new SturdyPlayer(opened.player, opened.restore);
      await pause();
      if (signal.aborted) session.free();
      // What was here a moment ago needs no word of welcome.
      else this.#begin(session, opened.core, Music, Boolean(checkpoint) && !left);
    } catch (error) {
      if (!signal.aborted) this.#fail(/** @type {PlayerError} */ (error));
    }
  }

  /** Another player begins to sound. */
  giveWay() {
    this.#player.pause();
    this.#rest();
  }

  /** The player is taken out of the page: where the session stood. */
  leave() {
    const left = this.#standing();
    this.#close(this.#player.currentTime);
    this.#show.dispose();
    return left;
  }

  /** Whether there is somebody to ask for this by now: Play comes first. @param {Action} action */
  takes({ type }) {
    return this.#player.conductor !== null || (this.#show.coming !== null && AHEAD.includes(type));
  }

  /** @param {Action} action */
  act(action) {
    if (!this.takes(action)) return;
    const { conductor } = this.#player;
    if (!conductor) return this.#ahead(action);
    const commands = commandsOf(action, { dragged: this.#show.dragged, snapshot: conductor.snapshot });
    this.#show.after(action);
    for (const command of commands) this.command(command);
  }

  /** It plays as soon as there is a session. @param {Action} action */
  #ahead({ type }) {
    const player = this.#player;
    if (type === 'play' || (type === 'toggle' && player.paused)) player.play().catch(() => {});
    else player.pause();
  }

  /** Whether there is a session to carry it out. @param {Command} command */
  command(command) {
    const { conductor } = this.#player;
    if (!conductor) {
      // What is asked ahead is to be seen, too.
      this.#show.update();
      return false;
    }
    this.#show.asks = command.type === 'play' && !isAccepted();
    if (!this.#show.asks) conductor.command(command);
    // What nobody can see nobody can read.
    else if (this.#player.getClientRects().length === 0) {
      this.#show.asks = false;
      this.#player.stand('NotAllowedError', UNREAD);
    }
    this.#show.update();
    return true;
  }

  /** What somebody says to the notice before the first play. @param {boolean} accepted */
  #answer(accepted) {
    if (accepted) accept();
    this.#player.emit(new CustomEvent('safety', { detail: { accepted } }));
    if (accepted) this.command({ type: 'play' });
    else this.#player.pause();
  }

  #standing() {
    const { conductor } = this.#player;
    conductor?.save();
    return conductor?.checkpoint ?? null;
  }

  /**
   * @param {SturdyPlayer} session
   * @param {import('./open.js').Core} core
   * @param {import('./conduct.js').Music | null} Music
   * @param {boolean} resumed
   */
  #begin(session, core, Music, resumed) {
    const player = this.#player;
    const tell = (/** @type {Told} */ event) => this.#hear(event);
    const mixed = player.ownMusic;
    const { conductor, silent } = conduct(session, core, player.audio, player.ownerDocument, mixed, Music, tell);
    player.begin(conductor);
    this.#show.begin({ resumed, silent, mixed, absence: afterLoss(resumed ? player.lost : null) });
    this.#accompaniment = accompany(sceneOf(player, conductor, (action) => this.act(action)));
    // It was asked for while it was on its way.
    if (!player.paused) this.command({ type: 'play' });
    else if (player.preload === 'auto') this.#prepare(conductor);
  }

  /** What is seen comes first. @param {import('./conductor.js').Conductor} conductor */
  async #prepare(conductor) {
    await this.updateComplete;
    await painted();
    if (this.#player.conductor === conductor) conductor.prepare();
  }

  /** @param {number} [position] where to begin, once there is something to play again */
  #close(position) {
    this.#opening.abort();
    silence(this);
    this.#accompaniment?.dispose();
    this.#accompaniment = null;
    const { conductor } = this.#player;
    this.#player.empty(null, position);
    conductor?.dispose();
    this.#show.end();
  }

  /** Only the player that sounded last keeps its track: ten on a page would hold ten. */
  #rest() {
    if (!soundedLast(this)) this.#player.conductor?.rest();
  }

  /** @param {PlayerError} error */
  #fail(error) {
    this.#close();
    // For whoever wrote the routine; who came to play it reads a line, and can open the list.
    if (error.code === 4)
      console.error(`<kneadful-player>: ${[error.message, ...error.problems.map(place)].join('\n')}`);
    this.#player.empty(error);
    this.#show.update();
  }

  /** @param {Told} event */
  #hear(event) {
    const { conductor } = this.#player;
    if (!conductor) return;
    if (event.type === 'broken') return this.#fail(new PlayerError('broken', event.error));
    if (event.type === 'play') soundAlone(this);
    this.#accompaniment?.handle(event);
    this.#player.hear(event);
    this.#show.hear(event, () => this.#accompaniment?.tells?.(event));
    // Whoever saves has to do so at once: the page may be gone in a moment.
    if (event.type === 'checkpoint')
      this.#player.dispatchEvent(new CustomEvent('checkpoint', { detail: conductor.checkpoint }));
    if (event.type === 'pause') this.#rest();
    const own = ownEventOf(event, conductor);
    if (own) this.#player.emit(own);
  }
}

/** @param {import('./error.js').Problem} problem */
const place = ({ path, message }) => (path ? `${path}: ${message}` : message);
