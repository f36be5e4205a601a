/** The app: which screen is shown, and what all screens share. */
import { html, nothing, render } from 'lit';
import { loadCore } from '../core.js';
import { dress } from '../look/drawings.js';
import { icons, mark } from '../look/icons.js';
import { wear } from '../look/theme.js';
import { Checkpoints } from '../store/checkpoint.js';
import { Ownership } from '../store/ownership.js';
import { Sessions } from '../store/sessions.js';
import { SettingsStore } from '../store/settings.js';
import { Shelf } from '../store/shelf.js';
import { routine as routineWords, app as words } from '../words.js';
import { healthTemplate } from './health.js';
import { libraryTemplate } from './library.js';
import { PlayScreen } from './play.js';
import { linkTo, routeOf } from './route.js';
import { routineTemplate } from './routine.js';
import { settingsTemplate } from './settings.js';
import { saveSound } from './sound.js';

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
  /** @type {Route} */
  #route = { name: 'library' };
  /** @type {PlayScreen | null} */
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
    this.#draw();
    left?.leave();
    this.#arrive();
  }

  /** Another screen: whoever listens instead of looking is told its title. */
  #arrive() {
    window.scrollTo(0, 0);
    /** @type {HTMLElement | null} */ (this.#root.querySelector('h1'))?.focus();
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
    return routine ? `${routine.title} · ${words.name}` : words.name;
  }

  #problemTemplate() {
    const problem = this.#shelf.problem;
    return problem ? html`<p class="notice" role="status">${words.notSaved[problem]}</p>` : nothing;
  }

  #contentTemplate() {
    const route = this.#route;
    const core = this.#core;
    if (route.name === 'unknown') return sorryTemplate(words.unknownPage);
    if (route.name === 'settings') return settingsTemplate(this.#settings.get(), this.#set);
    if (this.#failed) return failedTemplate(this.#load);
    if (!core) return html`<h1 class="unseen">${words.name}</h1><p class="meta" role="status">${words.loading}</p>`;
    if (route.name === 'library') return this.#libraryTemplate(core);
    const routine = this.#routine(route.id);
    if (!routine) return sorryTemplate(words.unknownRoutine({ id: route.id }));
    return route.name === 'play' ? this.#playTemplate(core, routine) : this.#routineTemplate(core, routine);
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

/** @param {Route} route */
function topTemplate(route) {
  const gear = html`<a class="icon-btn" href="#/settings" aria-label=${words.settings}>${icons.gear}</a>`;
  return html`<header class="top">
    ${route.name === 'library' ? nothing : html`<a class="icon-btn" href="#/" aria-label=${words.toLibrary}>${icons.back}</a>`}
    <a class="name" href="#/">${mark}${words.name}</a>
    ${route.name === 'settings' ? nothing : gear}
  </header>`;
}

/** @param {string} sentence */
function sorryTemplate(sentence) {
  return html`<h1 class="page" tabindex="-1">${words.name}</h1>
    <p>${sentence}</p>
    <p><a class="btn" href="#/">${words.toLibrary}</a></p>`;
}

/** @param {() => void} retry */
function failedTemplate(retry) {
  return html`<h1 class="page" tabindex="-1">${words.name}</h1>
    <p role="alert">${words.noCore}</p>
    <p><button class="btn" @click=${retry}>${words.retry}</button></p>`;
}
