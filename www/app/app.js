/** The app: which screen is shown, and what all screens share. */
import { html, nothing, render } from 'lit/html.js';
import { loadCore } from '../core.js';
import { dress } from '../look/drawings.js';
import { Later } from '../look/later.js';
import { wear } from '../look/theme.js';
import { Checkpoints } from '../store/checkpoint.js';
import { Ownership } from '../store/ownership.js';
import { Sessions } from '../store/sessions.js';
import { SettingsStore } from '../store/settings.js';
import { Shelf } from '../store/shelf.js';
import { routine as routineWords, app as words } from '../words.js';
import { failedTemplate, loadingTemplate, sorryTemplate, topTemplate } from './frame.js';
import { libraryTemplate } from './library.js';
import { linkTo, routeOf } from './route.js';
import { routineTemplate } from './routine.js';
import { saveSound } from './sound.js';
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
  /** Screens that the library does without. */
  #later = {
    playing: new Later(() => import('./playing.js')),
    settings: new Later(() => import('./settings.js')),
  };
  /** @type {Route} */
  #route = { name: 'library' };
  /** @type {import('./play.js').PlayScreen | null} */
  #play = null;
  #soundProblem = '';

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  start() {
    this.#root.replaceChildren();
    window.addEventListener('hashchange', () => this.#go());
    document.addEventListener('visibilitychange', () => !document.hidden && this.#play?.look());
    this.#shelf.addEventListener('problem', () => this.#draw());
    this.#route = routeOf(location.hash);
    this.#fetch();
    this.#load();
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
    this.#draw();
  };

  #go() {
    const left = this.#play;
    this.#route = routeOf(location.hash);
    this.#play = null;
    this.#soundProblem = '';
    this.#fetch();
    this.#draw();
    left?.leave();
    this.#arrive();
  }

  /** Fetches the screen of this route, or the one that is likely to be the next. */
  async #fetch() {
    const { name } = this.#route;
    if (name === 'settings') await this.#later.settings.want();
    else if (name === 'routine' || name === 'play') await this.#later.playing.want();
    else return;
    const listening = document.activeElement?.matches('h1');
    this.#draw();
    if (listening) this.#heading?.focus({ preventScroll: true });
  }

  get #heading() {
    return /** @type {HTMLElement | null} */ (this.#root.querySelector('h1'));
  }

  /** Another screen: whoever listens instead of looking is told its title. */
  #arrive() {
    window.scrollTo(0, 0);
    this.#heading?.focus();
  }

  #draw = () => {
    dress(this.#settings.get());
    wear(this.#settings.get());
    const route = this.#route;
    const content = this.#contentTemplate();
    const wide = this.#play !== null;
    document.title = this.#title();
    render(
      html`${wide ? nothing : topTemplate(route)} ${this.#problemTemplate()}
        <main class=${wide ? 'playing' : 'main'}>${content}</main>`,
      this.#root,
    );
  };

  #title() {
    const routine = 'id' in this.#route ? this.#routine(this.#route.id) : null;
    return routine ? words.titled({ title: routine.title, name: words.name }) : words.name;
  }

  #problemTemplate() {
    const problem = this.#shelf.problem;
    return problem ? html`<p class="notice" role="status">${words.notSaved[problem]}</p>` : nothing;
  }

  #contentTemplate() {
    const route = this.#route;
    const core = this.#core;
    if (route.name === 'unknown') return sorryTemplate(words.unknownPage);
    if (route.name === 'settings') return this.#settingsTemplate();
    if (this.#failed) return failedTemplate(words.noCore, this.#load);
    if (!core) return loadingTemplate();
    if (route.name === 'library') return this.#libraryTemplate(core);
    const routine = this.#routine(route.id);
    if (!routine) return sorryTemplate(words.unknownRoutine({ id: route.id }));
    return route.name === 'play' ? this.#playTemplate(core, routine) : this.#routineTemplate(core, routine);
  }

  #settingsTemplate() {
    const { settings } = this.#later;
    if (!settings.value) return waitTemplate(settings, this.#draw);
    return settings.value.settingsTemplate(this.#settings.get(), this.#set);
  }

  /** @param {import('../core.js').Core} core */
  #libraryTemplate({ catalog }) {
    const { checkpoints, sessions } = this.#stores;
    const standing = checkpoints.latest();
    return libraryTemplate({ catalog, standing, sessions: sessions.all(), now: Date.now() });
  }

  /** @param {import('../core.js').Core} core @param {RoutineView} routine */
  #routineTemplate(core, routine) {
    const save = () => {
      try {
        saveSound(core, routine.id, this.#settings.get());
        this.#soundProblem = '';
      } catch (error) {
        console.warn(error);
        this.#soundProblem = routineWords.savingFailed;
      }
      this.#draw();
    };
    return routineTemplate(routine, { save, problem: this.#soundProblem });
  }

  /** @param {import('../core.js').Core} core @param {RoutineView} routine */
  #playTemplate(core, routine) {
    const { playing } = this.#later;
    if (!playing.value) return waitTemplate(playing, this.#draw);
    const { PlayScreen, healthTemplate } = playing.value;
    const settings = this.#settings.get();
    if (settings.healthCheckedAt === null) {
      const accept = () => {
        this.#set({ healthCheckedAt: Date.now() });
        this.#arrive();
      };
      return healthTemplate(accept, linkTo('routines', routine.id));
    }
    this.#play ??= new PlayScreen(core, routine, this.#stores, this.#draw);
    return this.#play.template(settings);
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
