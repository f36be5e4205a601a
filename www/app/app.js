/** The app: which screen is shown, and what all screens share. */
import { html, nothing, render } from 'lit/html.js';
import words from '#words/app';
import { loadCore } from '../core.js';
import { dress } from '../look/drawings.js';
import { wear } from '../look/theme.js';
import { pause } from '../pause.js';
import { Checkpoints } from '../store/checkpoint.js';
import { Ownership } from '../store/ownership.js';
import { Sessions } from '../store/sessions.js';
import { SettingsStore } from '../store/settings.js';
import { Shelf } from '../store/shelf.js';
import { failedTemplate, frameTemplate, problemTemplate, sorryTemplate, waitingTemplate } from './frame.js';
import { followLaunches } from './launch.js';
import { Parts } from './parts.js';
import { Places } from './places.js';
import { linkTo, RESUME, routeOf } from './route.js';
import { lengthOf } from './run.js';
import { Standby } from './standby.js';
import { todayTemplate } from './today.js';
import { waitTemplate } from './wait.js';

/** @typedef {import('./route.js').Route} Route */
/** @typedef {import('../core.js').RoutineView} RoutineView */

export class App {
  #root;
  #shelf = new Shelf();
  #settings = new SettingsStore(this.#shelf);
  #stores = {
    checkpoints: new Checkpoints(this.#shelf),
    sessions: new Sessions(this.#shelf),
    ownership: new Ownership(() => this.#play?.lost()),
  };
  /** @type {import('../core.js').Core | null} */
  #core = null;
  #failed = false;
  #parts = new Parts();
  #standby = new Standby(this.#stores.ownership, () => this.#draw());
  /** @type {Route} */
  #route = { name: 'today' };
  #places = new Places();
  /** @type {import('./play.js').PlayScreen | null} */
  #play = null;
  #soundProblem = '';

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  async start() {
    // The scripts were read just now, which took a phone a while.
    await pause();
    this.#root.replaceChildren();
    window.addEventListener('hashchange', this.#go);
    window.addEventListener('pagehide', () => this.#play?.part());
    document.addEventListener('visibilitychange', () => !document.hidden && this.#look());
    // Another tab has saved.
    window.addEventListener('storage', () => this.#look());
    this.#shelf.addEventListener('problem', () => this.#draw());
    // A session that runs is not left for a shortcut.
    followLaunches(() => !this.#play?.isPlaying);
    this.#route = this.#routeHere();
    this.#fetch();
    this.#load();
  }

  #routeHere() {
    if (location.hash === RESUME) {
      const standing = this.#stores.checkpoints.latest();
      this.#places.rename(standing ? linkTo('play', standing.routine) : '#/');
    }
    return routeOf(location.hash);
  }

  /** Somebody looks again: it may be another day, and another tab may have played. */
  #look() {
    if (this.#play) this.#play.look();
    else this.#draw();
  }

  #load = async () => {
    this.#failed = false;
    this.#draw();
    try {
      this.#core = await loadCore();
    } catch (error) {
      console.warn(error);
      this.#failed = true;
    }
    await this.#parts.of(this.#route.name)?.want();
    this.#draw();
    this.#places.restore();
    await this.#parts.prepare();
    if (this.#core) this.#standby.end();
  };

  #go = (/** @type {HashChangeEvent} */ change) => {
    const left = this.#play;
    // What comes next may tell where it stands.
    left?.save();
    this.#places.move(change);
    this.#route = this.#routeHere();
    this.#play = null;
    this.#soundProblem = '';
    this.#fetch();
    this.#draw();
    left?.leave();
    this.#places.arrive(this.#root);
  };

  /** The same screen at another address. */
  #rename = (/** @type {string} */ address) => {
    this.#places.rename(address);
    this.#route = routeOf(address);
    this.#draw();
  };

  /** Fetches the screen of this route. */
  async #fetch() {
    const part = this.#parts.of(this.#route.name);
    if (!part || part.value) return;
    await part.want();
    const listening = document.activeElement?.matches('h1');
    this.#draw();
    if (listening) this.#root.querySelector('h1')?.focus({ preventScroll: true });
  }

  #draw = () => {
    dress(this.#settings.get());
    wear(this.#settings.get());
    const content = this.#contentTemplate();
    const playing = this.#isPlayer();
    const lost = this.#isLost();
    this.#root.dataset.screen = playing ? 'player' : lost ? 'unknown' : this.#route.name;
    document.title = this.#title();
    const screen = html`${playing ? nothing : frameTemplate(this.#route, this.#places.before)} ${problemTemplate(this.#shelf.problem)}
      <main class=${playing ? 'playing' : 'main'}>${content}</main>`;
    // What stands in for a screen has its parts elsewhere: they are others, for nothing that is shown moves.
    render(lost ? html`${screen}` : screen, this.#root);
  };

  /** Whether something stands in for the screen of a routine, which is not there or could not be fetched. */
  #isLost() {
    const route = this.#route;
    if (!('id' in route)) return false;
    return this.#failed || this.#parts.of(route.name)?.failed || (this.#core !== null && !this.#routine(route.id));
  }

  /** Whether all of the page is the player's, or will be: it has its place from the start, and nothing moves when it comes. */
  #isPlayer() {
    if (this.#play || this.#route.name !== 'play') return this.#play !== null;
    return !this.#isLost() && this.#settings.get().healthCheckedAt !== null;
  }

  #title() {
    const route = this.#route;
    if (route.name === 'today' || ('id' in route && !this.#core)) return words.name;
    const title = 'id' in route ? (this.#routine(route.id)?.title ?? words.unknown) : words[route.name];
    return words.titled({ title, name: words.name });
  }

  #contentTemplate() {
    const { name } = this.#route;
    const part = this.#parts.of(name);
    if (name === 'unknown') return sorryTemplate(words.unknown, words.unknownPage);
    // The settings need no core.
    if (this.#failed && name !== 'settings') return failedTemplate(words.noCore, this.#load);
    if (part && !part.value) return waitTemplate(part, name, this.#draw);
    if (name === 'settings') return this.#settingsTemplate();
    return this.#core ? this.#coreTemplate(this.#core) : waitingTemplate(name);
  }

  #settingsTemplate() {
    const device = this.#standby.device?.rowsTemplate();
    return this.#parts.settings.value?.settingsTemplate(this.#settings.get(), this.#set, device);
  }

  /** @param {import('../core.js').Core} core */
  #coreTemplate(core) {
    const route = this.#route;
    const { browsing, embed, playing } = this.#parts;
    if (route.name === 'today') return this.#todayTemplate(core);
    if (route.name === 'library') return browsing.value?.libraryTemplate(core.catalog, route.query, this.#rename);
    if (route.name === 'embed')
      return embed.value?.embedTemplate(core.catalog, route.routine, this.#draw, this.#rename);
    if (!('id' in route)) return nothing;
    const routine = this.#routine(route.id);
    if (!routine) return sorryTemplate(words.unknown, words.unknownRoutine({ id: route.id }));
    if (route.name === 'play') return playing.value && this.#playTemplate(playing.value, core, routine);
    return browsing.value && this.#routineTemplate(browsing.value, core, routine);
  }

  /** @param {import('../core.js').Core} core */
  #todayTemplate(core) {
    const { checkpoints, sessions } = this.#stores;
    const news = this.#standby.device?.newsTemplate();
    const offer = this.#standby.device?.offerTemplate(this.#settings.get(), this.#set);
    return todayTemplate({
      core,
      standing: checkpoints.latest(),
      sessions: sessions.all(),
      now: Date.now(),
      news,
      offer,
    });
  }

  /** @param {typeof import('./browsing.js')} browsing @param {import('../core.js').Core} core @param {RoutineView} routine */
  #routineTemplate({ routineTemplate, saveSound }, core, routine) {
    const save = () => {
      this.#soundProblem = saveSound(core, routine.id, this.#settings.get());
      this.#draw();
    };
    const seconds = lengthOf(core, routine.id, this.#settings.get());
    return routineTemplate(routine, { seconds, save, problem: this.#soundProblem });
  }

  /** @param {typeof import('./playing.js')} playing @param {import('../core.js').Core} core @param {RoutineView} routine */
  #playTemplate({ PlayScreen, healthTemplate }, core, routine) {
    const settings = this.#settings.get();
    if (settings.healthCheckedAt === null) {
      const accept = () => {
        this.#set({ healthCheckedAt: Date.now() });
        this.#places.arrive(this.#root);
      };
      return healthTemplate(accept, linkTo('routines', routine.id));
    }
    this.#play ??= new PlayScreen(core, routine, this.#stores, this.#draw);
    return this.#play.template(settings, this.#set);
  }

  /** @param {string} id */
  #routine(id) {
    return this.#core?.catalog.find((routine) => routine.id === id) ?? null;
  }

  #set = (/** @type {Partial<import('../store/settings.js').Settings>} */ change) => {
    this.#settings.set(change);
    this.#draw();
  };
}
