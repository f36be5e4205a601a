/** The app: where one is, what has to be there for it, and drawing it again when something has changed. */
import { html, nothing, render } from 'lit/html.js';
import { loadCore } from '../core.js';
import { dress } from '../look/drawings.js';
import { wear } from '../look/theme.js';
import { moment, pause } from '../pause.js';
import { Checkpoints } from '../store/checkpoint.js';
import { Ownership } from '../store/ownership.js';
import { Sessions } from '../store/sessions.js';
import { SettingsStore } from '../store/settings.js';
import { Shelf } from '../store/shelf.js';
import { frameTemplate, problemTemplate } from './frame.js';
import { followLaunches } from './launch.js';
import { Parts } from './parts.js';
import { Places } from './places.js';
import { linkTo, RESUME, routeOf } from './route.js';
import { Screens } from './screens.js';
import { Standby } from './standby.js';

/** @typedef {import('./route.js').Route} Route */

export class App {
  #root;
  #shelf = new Shelf();
  #settings = new SettingsStore(this.#shelf);
  #stores = {
    checkpoints: new Checkpoints(this.#shelf),
    sessions: new Sessions(this.#shelf),
    ownership: new Ownership(() => this.#screens.play?.lost()),
  };
  #parts = new Parts();
  #standby = new Standby(this.#stores.ownership, () => this.#draw());
  #places = new Places();
  /** @type {Route} */
  #route = { name: 'today' };
  #screens = new Screens({
    settings: this.#settings,
    stores: this.#stores,
    parts: this.#parts,
    standby: this.#standby,
    draw: () => this.#draw(),
    load: () => this.#load(),
    rename: (address) => this.#rename(address),
    arrive: () => this.#places.arrive(this.#root),
  });

  /** Where somebody went who was faster than it. @type {HashChangeEvent[] | null} */
  #early = [];

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    window.addEventListener('hashchange', (change) => (this.#early ? this.#early.push(change) : this.#go(change)));
  }

  async start() {
    window.addEventListener('pagehide', () => this.#screens.play?.part());
    document.addEventListener('visibilitychange', () => !document.hidden && this.#look());
    // Another tab has saved.
    window.addEventListener('storage', () => this.#look());
    this.#shelf.addEventListener('problem', () => this.#draw());
    // A session that runs is not left for a shortcut.
    followLaunches(() => !this.#screens.play?.isPlaying);
    this.#route = this.#routeHere();
    const [change] = this.#early ?? [];
    this.#early = null;
    if (change) this.#go(change);
    // What was asked for with the page may be there in a moment, and nothing need stand in for it. Whoever needs the core
    // says what became of it.
    await Promise.race([Promise.all([this.#fetch(), loadCore().catch(() => {})]), moment()]);
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
    if (this.#screens.play) this.#screens.play.look();
    else this.#draw();
  }

  async #load() {
    this.#screens.failed = false;
    this.#draw();
    try {
      this.#screens.core = await loadCore();
      // It was made just now, and to read what is in it takes a while as well.
      await pause();
      this.#screens.read(this.#route);
      await pause();
    } catch (error) {
      console.warn(error);
      this.#screens.failed = true;
    }
    await this.#parts.of(this.#route.name)?.want();
    this.#draw();
    this.#places.restore();
    await this.#parts.prepare();
    if (this.#screens.core) this.#standby.end();
  }

  /** @param {HashChangeEvent} change */
  #go(change) {
    const left = this.#screens.play;
    // What comes next may tell where it stands.
    left?.save();
    this.#places.move(change);
    this.#route = this.#routeHere();
    this.#screens.leave();
    this.#fetch();
    this.#draw();
    left?.leave();
    this.#places.arrive(this.#root);
  }

  /** The same screen at another address. @param {string} address */
  #rename(address) {
    this.#places.rename(address);
    this.#route = routeOf(address);
    this.#draw();
  }

  /** Fetches the screen of this route. */
  async #fetch() {
    const part = this.#parts.of(this.#route.name);
    if (!part || part.value) return;
    await part.want();
    // It was read just now.
    await pause();
    this.#draw();
  }

  #draw() {
    const route = this.#route;
    // What the page itself says goes with the first screen.
    if (!this.#root.dataset.screen) this.#root.replaceChildren();
    dress(this.#settings.get());
    wear(this.#settings.get());
    const content = this.#screens.template(route);
    const playing = this.#screens.isPlayer(route);
    const lost = this.#screens.isLost(route);
    this.#root.dataset.screen = playing ? 'player' : lost ? 'unknown' : route.name;
    const title = this.#screens.title(route);
    // To name it takes the browser a while, even as before.
    if (document.title !== title) document.title = title;
    const screen = html`${playing ? nothing : frameTemplate(route, this.#places.before)} ${problemTemplate(this.#shelf.problem)}
      <main class=${playing ? 'playing' : 'main'}>${content}</main>`;
    // What stands in for a screen has its parts elsewhere: they are others, for nothing that is shown moves.
    const listening = document.activeElement?.matches('h1');
    render(lost ? html`${screen}` : screen, this.#root);
    // Who had come to the title of what stood in is at the title of what is there, whatever drew it.
    if (listening && document.activeElement === document.body)
      this.#root.querySelector('h1')?.focus({ preventScroll: true });
  }
}
