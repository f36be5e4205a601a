/** The screen that plays: the player, and what to say when another tab plays. */
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import appWords from '#words/app';
import words from '#words/play';
import playerWords from '#words/player';
import poster from '#words/poster';
import { icons } from '../look/icons.js';
import { accept } from '../player/notice.js';
import { slowToPlay } from './frame.js';
import { SessionRecord } from './record.js';
import { effectsIn, soundIn } from './room.js';
import { linkTo } from './route.js';

/** @typedef {import('../player/element.js').KneadfulPlayer} KneadfulPlayer */
/** @typedef {import('../store/settings.js').Settings} Settings */

/** @typedef {{ id: string, title: string, language: string }} Head */

/** What is known of a built-in routine before the core is there. @param {string} id @returns {Head | null} */
export const headOf = (id) =>
  Object.hasOwn(poster.titles, id) ? { id, title: poster.titles[id], language: poster.language } : null;

export class PlayScreen {
  #routine;
  #record;
  #ownership;
  #checkpoints;
  #update;
  /** @type {'here' | 'elsewhere' | 'taken'} */
  #where = 'here';
  #notice = '';
  /** Counts what the player is to be made anew for. */
  #run = 0;
  /** @type {KneadfulPlayer | null} */
  #player = null;

  /**
   * @param {ConstructorParameters<typeof SessionRecord>[0]} restore
   * @param {Head} routine
   * @param {import('./record.js').Stores} stores
   * @param {() => void} update draws the app again
   */
  constructor(restore, routine, stores, update) {
    this.#routine = routine;
    this.#record = new SessionRecord(restore, routine, stores);
    this.#ownership = stores.ownership;
    this.#checkpoints = stores.checkpoints;
    this.#update = update;
    // This screen is only shown to those who have read the notice.
    accept();
    this.look();
  }

  get isPlaying() {
    return this.#player?.paused === false;
  }

  /** Looks whether another tab plays, or has played. */
  async look() {
    if (this.#where === 'taken' || this.isPlaying) return;
    const elsewhere = await this.#ownership.isElsewhere();
    if (!elsewhere && this.#record.isOutdated) this.#renew();
    this.#where = elsewhere ? 'elsewhere' : 'here';
    this.#update();
  }

  /** @param {Settings} settings @param {(change: Partial<Settings>) => void} set */
  template(settings, set) {
    const head = html`<h1 class="unseen" tabindex="-1" lang=${this.#routine.language}>${this.#routine.title}</h1>`;
    if (this.#where !== 'here') return html`${head}${this.#elsewhereTemplate()}`;
    return html`${head}${this.#noticeTemplate()}${keyed(`${this.#routine.id} ${this.#run}`, this.#playerTemplate(settings, set))}`;
  }

  /** Saves where the session stands, now. */
  save() {
    this.#player?.conductor?.save();
  }

  /** Whoever comes back knows that they went. */
  part() {
    this.#record.part();
  }

  /** The screen goes: its player has saved on its way out. */
  leave() {
    this.part();
    this.#ownership.release();
  }

  /** Another tab took over. */
  lost() {
    this.#player?.pause();
    this.#where = 'taken';
    this.#update();
  }

  /** @param {Settings} settings @param {(change: Partial<Settings>) => void} set */
  #playerTemplate(settings, set) {
    const { leadIn, manualAdvance, shortcuts, theme, contrast, voiceName, voiceRate, ownMusic } = settings;
    const { id } = this.#routine;
    return html`<kneadful-player
      .checkpoint=${this.#record.checkpoint}
      .lost=${this.#record.lost}
      .sound=${soundIn(settings)}
      data-theme=${theme}
      data-contrast=${contrast}
      routine=${id}
      preload="auto"
      lead-in=${leadIn}
      ?manual-advance=${manualAdvance}
      shortcuts=${shortcuts ? 'page' : 'off'}
      ?big=${settings.big}
      @bigchange=${(/** @type {Event} */ event) => set({ big: playerOf(event).big })}
      effects=${effectsIn(settings)}
      ?own-music=${ownMusic}
      voice=${voiceName}
      voice-rate=${voiceRate}
      @play=${this.#played}
      @canplay=${this.#played}
      @checkpoint=${(/** @type {Event} */ event) => this.#record.save(playerOf(event))}
      @ended=${(/** @type {Event} */ event) => this.#record.finish(playerOf(event))}
      @stopped=${(/** @type {Event} */ event) => this.#record.finish(playerOf(event))}
      @error=${this.#failed}
    >
      <a slot="back" class="icon-btn" href=${linkTo('routines', id)} aria-label=${appWords.back}>${icons.back}</a>
      <a slot="leave" class="btn" href="#/">${appWords.toToday}</a>
      ${slowToPlay}
    </kneadful-player>`;
  }

  /** What runs in the other tab, and in which step it is. */
  #whereabouts() {
    const running = this.#checkpoints.latest();
    if (!running) return this.#where === 'taken' ? words.takenOver : words.elsewhere;
    const { title, step, stepCount: count } = running;
    return words.elsewhereAt({ title, step: step + 1, count });
  }

  #elsewhereTemplate() {
    const taken = this.#where === 'taken';
    return html`<div class="elsewhere" role="status">
      <p>${this.#whereabouts()}</p>
      <p>${words.moves}</p>
      <button class="btn go" @click=${this.#takeOver}>${taken ? words.takeBack : words.takeOver}</button>
      <a class="quiet" href="#/">${appWords.toToday}</a>
    </div>`;
  }

  #noticeTemplate() {
    const { other } = this.#record;
    const text =
      this.#notice ||
      (other && words.otherSession({ title: other.title, step: other.step + 1, count: other.stepCount }));
    return text ? html`<p class="notice" role="status">${text}</p>` : nothing;
  }

  /** @param {boolean} [handed] by a tab that is still there */
  #renew(handed) {
    this.#record.renew(handed);
    this.#run += 1;
  }

  #takeOver = async () => {
    await this.#ownership.claim({ steal: true });
    // The other tab has saved until now.
    this.#renew(true);
    this.#where = 'here';
    this.#update();
  };

  #played = async (/** @type {Event} */ event) => {
    const player = playerOf(event);
    this.#player = player;
    // What is asked for on the way there is to be had when it is there.
    if (player.paused || !player.conductor) return;
    const mine = await this.#ownership.claim();
    if (!player.isConnected) return this.#ownership.release();
    if (mine) {
      this.#record.begin();
      this.#record.save(player);
    } else {
      player.pause();
      this.#where = 'elsewhere';
    }
    this.#update();
  };

  #failed = (/** @type {Event} */ event) => {
    const { error } = playerOf(event);
    if (error?.reason !== 'bad-checkpoint' && error?.reason !== 'newer-checkpoint') return;
    this.#notice = playerWords.failure[error.reason];
    this.#record.setAside();
    this.#run += 1;
    this.#update();
  };
}

/** @param {Event} event */
const playerOf = (event) => /** @type {KneadfulPlayer} */ (event.target);
