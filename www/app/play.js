/**
 * The screen that plays: the player, what is saved of its session, and the other tabs.
 *
 * Only the tab that plays saves. What it saves goes with the session's end into the list of sessions.
 */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icons } from '../look/icons.js';
import { Ownership } from '../store/ownership.js';
import { app as appWords, player as playerWords, play as words } from '../words.js';
import { linkTo } from './route.js';

/** @typedef {import('../player/element.js').KneadfulPlayer} KneadfulPlayer */
/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../store/checkpoint.js').Standing} Standing */
/** @typedef {{ checkpoints: import('../store/checkpoint.js').Checkpoints, sessions: import('../store/sessions.js').Sessions }} Stores */

/** A session in these states has a place to come back to. */
const UNDER_WAY = ['playing', 'paused', 'waiting', 'interrupted'];

export class PlayScreen {
  #core;
  #routine;
  #stores;
  #update;
  /** @type {'here' | 'elsewhere' | 'taken'} */
  #where = 'here';
  #notice = '';
  /** What waits to be taken up, or to give way. @type {Standing | null} */
  #standing = null;
  /** What the player was given to begin with: it does not change under it. @type {Standing | null} */
  #resumed = null;
  /** @type {number | null} */
  #startedAt = null;
  /** Counts what the player is to be made anew for. */
  #run = 0;
  #ownership = new Ownership(() => this.#lost());
  /** @type {KneadfulPlayer | null} */
  #player = null;

  /**
   * @param {import('../core.js').Core} core
   * @param {RoutineView} routine
   * @param {Stores} stores
   * @param {() => void} update draws the app again
   */
  constructor(core, routine, stores, update) {
    this.#core = core;
    this.#routine = routine;
    this.#stores = stores;
    this.#update = update;
    this.#renew();
    this.look();
  }

  /** A new player, from what is saved now. */
  #renew() {
    const standing = this.#stores.checkpoints.latest();
    this.#standing = standing;
    this.#resumed = standing?.routine === this.#routine.id ? standing : null;
    this.#startedAt = null;
    this.#run += 1;
  }

  /** Looks whether another tab plays. */
  async look() {
    if (this.#where === 'taken' || this.#player?.paused === false) return;
    this.#where = (await this.#ownership.isElsewhere()) ? 'elsewhere' : 'here';
    this.#update();
  }

  /** @param {import('../store/settings.js').Settings} settings */
  template(settings) {
    const { id, title } = this.#routine;
    const head = html`<h1 class="unseen" tabindex="-1">${title}</h1>`;
    if (this.#where !== 'here') return html`${head}${this.#elsewhereTemplate()}`;
    return html`${head}${this.#noticeTemplate()}
    ${keyed(
      `${id} ${this.#run}`,
      html`<kneadful-player
        .checkpoint=${this.#resumed?.checkpoint ?? null}
        routine=${id}
        lead-in=${settings.leadIn}
        ?manual-advance=${settings.manualAdvance}
        shortcuts=${settings.shortcuts ? 'page' : 'off'}
        @play=${this.#played}
        @checkpoint=${this.#save}
        @ended=${this.#finish}
        @stopped=${this.#finish}
        @error=${this.#failed}
      >
        <a slot="back" class="icon-btn" href=${linkTo('routines', id)} aria-label=${appWords.back}>${icons.back}</a>
        <a slot="leave" class="quiet" href="#/">${appWords.toLibrary}</a>
      </kneadful-player>`,
    )}`;
  }

  /** The screen goes: its player has saved on its way out. */
  leave() {
    this.#ownership.release();
  }

  #elsewhereTemplate() {
    const taken = this.#where === 'taken';
    return html`<div class="elsewhere" role="status">
      <p>${taken ? words.takenOver : words.elsewhere}</p>
      <button class="btn go" @click=${this.#takeOver}>${taken ? words.takeBack : words.takeOver}</button>
      <a class="quiet" href="#/">${appWords.toLibrary}</a>
    </div>`;
  }

  #noticeTemplate() {
    const other = this.#standing && this.#standing.routine !== this.#routine.id ? this.#standing : null;
    const text = this.#notice || (other && words.otherSession(other.title, other.step + 1, other.stepCount));
    return text ? html`<p class="notice" role="status">${text}</p>` : nothing;
  }

  #takeOver = async () => {
    await this.#ownership.claim({ steal: true });
    // The other tab has saved until now.
    this.#renew();
    this.#where = 'here';
    this.#update();
  };

  #lost() {
    this.#player?.pause();
    this.#where = 'taken';
    this.#update();
  }

  #played = async (/** @type {Event} */ event) => {
    this.#player = /** @type {KneadfulPlayer} */ (event.target);
    if (!(await this.#ownership.claim())) {
      this.#player.pause();
      this.#where = 'elsewhere';
      this.#update();
      return;
    }
    this.#begin();
    this.#save();
  };

  /** The first play of a session: it has a beginning, and a session of another routine is over. */
  #begin() {
    if (this.#startedAt !== null) return;
    const standing = this.#standing;
    const same = standing?.routine === this.#routine.id;
    this.#startedAt = same ? standing.startedAt : Date.now();
    if (standing && !same) this.#retire(standing);
    this.#standing = null;
    this.#update();
  }

  /** A session of another routine that will not be taken up again: recorded as stopped. @param {Standing} standing */
  #retire(standing) {
    try {
      const player = this.#core.Player.restore(standing.checkpoint, undefined);
      const entry = player.entry(standing.startedAt, Date.now());
      player.free();
      this.#stores.sessions.add({ title: standing.title, entry: { ...entry, outcome: 'stopped' } });
      this.#stores.checkpoints.clear();
    } catch {
      this.#stores.checkpoints.keep();
    }
  }

  #save = () => {
    const player = this.#player;
    const { snapshot } = player ?? {};
    if (!player?.conductor || !snapshot || !this.#ownership.held || this.#startedAt === null) return;
    if (!UNDER_WAY.includes(snapshot.state)) return;
    const { id, title } = this.#routine;
    const { step, stepCount } = snapshot;
    const { checkpoint } = player.conductor;
    this.#stores.checkpoints.save({ checkpoint, routine: id, title, step, stepCount, startedAt: this.#startedAt });
  };

  #finish = (/** @type {Event} */ event) => {
    const player = /** @type {KneadfulPlayer} */ (event.target);
    const entry = player.entry(this.#startedAt ?? this.#resumed?.startedAt ?? Date.now(), Date.now());
    if (entry) this.#stores.sessions.add({ title: this.#routine.title, entry });
    this.#startedAt = null;
    this.#standing = null;
    this.#stores.checkpoints.clear();
    // Unless the same tap starts it again.
    queueMicrotask(() => player.paused && this.#ownership.release());
  };

  #failed = (/** @type {Event} */ event) => {
    const { error } = /** @type {KneadfulPlayer} */ (event.target);
    if (error?.reason !== 'bad-checkpoint' && error?.reason !== 'newer-checkpoint') return;
    this.#notice = playerWords.failure[error.reason];
    this.#stores.checkpoints.keep();
    this.#renew();
    this.#update();
  };
}
