/** Which screen an address leads to, and what is on it, as far as all it needs is there. */
import { nothing } from 'lit/html.js';
import words from '#words/app';
import { failedTemplate, sorryTemplate, waitingTemplate } from './frame.js';
import { linkTo } from './route.js';
import { lengthOf } from './run.js';
import { todayTemplate } from './today.js';
import { waitTemplate } from './wait.js';

/** @typedef {import('./route.js').Route} Route */
/** @typedef {import('../core.js').Core} Core */
/** @typedef {import('../core.js').RoutineView} RoutineView */
/**
 * @typedef {object} House what all screens share
 * @property {import('../store/settings.js').SettingsStore} settings
 * @property {import('./record.js').Stores} stores
 * @property {import('./parts.js').Parts} parts
 * @property {import('./standby.js').Standby} standby
 * @property {() => void} draw draws the app again
 * @property {() => void} load fetches the core, once more
 * @property {(address: string) => void} rename the same screen is at another address now
 * @property {() => void} arrive another screen stands at this address
 */

/** The player asks the core for its one routine. @type {Route['name'][]} */
const WITHOUT_ROUTINES = ['play', 'settings', 'unknown'];

export class Screens {
  #house;
  /** @type {Core | null} */
  core = null;
  /** The core could not be had. */
  failed = false;
  /** The screen that plays, while it is shown. @type {import('./play.js').PlayScreen | null} */
  play = null;
  #soundProblem = '';

  /** @param {House} house */
  constructor(house) {
    this.#house = house;
  }

  /** Another address: what was said here is over. */
  leave() {
    this.play = null;
    this.#soundProblem = '';
  }

  /** Reads the built-in routines, where they are shown: what draws them has them at once. @param {Route} route */
  read({ name }) {
    if (!WITHOUT_ROUTINES.includes(name)) void this.core?.catalog;
  }

  /** Whether something stands in for the screen of a routine, which is not there or could not be fetched. @param {Route} route */
  isLost(route) {
    if (!('id' in route)) return false;
    const { failed } = this.#house.parts.of(route.name) ?? {};
    return this.failed || failed || (this.core !== null && !this.#headOf(route));
  }

  /** Whether all of the page is the player's, or will be: it has its place from the start, and nothing moves when it comes. @param {Route} route */
  isPlayer(route) {
    if (this.play || route.name !== 'play') return this.play !== null;
    return !this.isLost(route) && this.#house.settings.get().healthCheckedAt !== null;
  }

  /** Of the page. @param {Route} route */
  title(route) {
    if (route.name === 'today') return words.name;
    const known = 'id' in route ? this.#headOf(route)?.title : words[route.name];
    const title = known ?? (this.core ? words.unknown : '');
    return title ? words.titled({ title, name: words.name }) : words.name;
  }

  /** @param {Route} route */
  template(route) {
    const { name } = route;
    const { parts, draw, load } = this.#house;
    const part = parts.of(name);
    if (name === 'unknown') return sorryTemplate(words.unknown, words.unknownPage);
    // The settings need no core.
    if (this.failed && name !== 'settings') {
      // A player was made before, and has nothing to play.
      this.play?.leave();
      this.play = null;
      return failedTemplate(load);
    }
    if (part && !part.value) return waitTemplate(part, name, draw);
    if (name === 'settings') return this.#settingsTemplate();
    // The player asks for the core itself, and is made while that is still on its way.
    const { value: playing } = parts.playing;
    const head = name === 'play' && playing?.headOf(route.id);
    if (playing && head) return this.#playTemplate(playing, head);
    return this.core ? this.#coreTemplate(this.core, route) : waitingTemplate(name);
  }

  #settingsTemplate() {
    const { parts, settings, standby } = this.#house;
    return parts.settings.value?.settingsTemplate(settings.get(), this.#set, standby.device?.rowsTemplate());
  }

  /** @param {Core} core @param {Route} route */
  #coreTemplate(core, route) {
    const { parts, draw, rename } = this.#house;
    const { browsing, embed } = parts;
    if (route.name === 'today') return this.#todayTemplate(core);
    if (route.name === 'library') return browsing.value?.libraryTemplate(core.catalog, route.query, rename);
    if (route.name === 'embed') return embed.value?.embedTemplate(core.catalog, route.routine, draw, rename);
    if (!('id' in route)) return nothing;
    const routine = this.#routine(route.id);
    if (!routine) return sorryTemplate(words.unknown, words.unknownRoutine({ id: route.id }));
    return browsing.value && this.#routineTemplate(browsing.value, core, routine);
  }

  /** @param {Core} core */
  #todayTemplate(core) {
    const { settings, stores, standby } = this.#house;
    return todayTemplate({
      core,
      standing: stores.checkpoints.latest(),
      sessions: stores.sessions.all(),
      now: Date.now(),
      news: standby.device?.newsTemplate(),
      offer: standby.device?.offerTemplate(settings.get(), this.#set),
    });
  }

  /** @param {typeof import('./browsing.js')} browsing @param {Core} core @param {RoutineView} routine */
  #routineTemplate({ routineTemplate, saveSound }, core, routine) {
    const settings = this.#house.settings.get();
    const save = () => {
      this.#soundProblem = saveSound(core, routine.id, settings);
      this.#house.draw();
    };
    const seconds = lengthOf(core, routine.id, settings);
    return routineTemplate(routine, { seconds, save, problem: this.#soundProblem });
  }

  /** @param {typeof import('./playing.js')} playing @param {import('./play.js').Head} routine */
  #playTemplate({ PlayScreen, healthTemplate }, routine) {
    const { settings, stores, draw, arrive } = this.#house;
    if (settings.get().healthCheckedAt === null) {
      const accept = () => {
        this.#set({ healthCheckedAt: Date.now() });
        arrive();
      };
      return healthTemplate(accept, linkTo('routines', routine.id));
    }
    this.play ??= new PlayScreen(this.#restore, routine, stores, draw);
    return this.play.template(settings.get(), this.#set);
  }

  /** Before it is there nothing is played. @param {import('../core.js').Checkpoint} saved */
  #restore = (saved) => /** @type {Core} */ (this.core).Player.restore(saved, undefined);

  /** What is known of a routine by now. @param {Route & { id: string }} route */
  #headOf({ name, id }) {
    return (name === 'play' && this.#house.parts.playing.value?.headOf(id)) || this.#routine(id);
  }

  /** @param {string} id */
  #routine(id) {
    return this.core?.catalog.find((routine) => routine.id === id) ?? null;
  }

  #set = (/** @type {Partial<import('../store/settings.js').Settings>} */ change) => {
    this.#house.settings.set(change);
    this.#house.draw();
  };
}
