/** How a routine gets onto somebody's own page: what is wanted, how that looks, and the lines to paste. */
import { html, nothing } from 'lit/html.js';
import appWords from '#words/app';
import words from '#words/embed';
import settingsWords from '#words/settings';
import { accentOf } from '../look/accent.js';
import style from './embed.css?inline';
import { linkTo } from './route.js';
import './settings/dress.js';
import { choiceTemplate, groupTemplate, switchTemplate } from './settings/rows.js';
import { snippetOf } from './snippet.js';
import { dressPage } from './styles.js';
import { pinned, SCRIPT } from './version.js';

dressPage(style);

// The same chunk as a session needs: with the player alone it would fall into two.
void import('./playing.js');

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('./snippet.js').Wanted} Wanted */

const HEIGHTS = [520, 640, 760];
const THEMES = /** @type {const} */ (['system', 'light', 'dark']);
const WAYS = /** @type {const} */ (['element', 'frame']);
/** A green, for a start: whoever wants a colour sees at once that it is another. */
const GREEN = '#0b6b4f';
/** Where this site is. */
const address = new URL('./', location.href.split('#')[0]).href;

class EmbedScreen {
  /** @type {Omit<Wanted, 'routine'>} */
  #wanted = { way: 'element', theme: 'system', accent: null, height: 640 };
  /** The script of this version, once somebody wants it and its checksums are there. @type {Awaited<ReturnType<typeof pinned>> | null} */
  #pinned = null;
  #notice = '';
  #draw;

  /** @param {() => void} draw draws the app again */
  constructor(draw) {
    this.#draw = draw;
  }

  /** @param {RoutineView[]} catalog @param {RoutineView} routine @param {(id: string) => void} choose */
  template(catalog, routine, choose) {
    const wanted = { ...this.#wanted, routine };
    return html`<h1 class="page" tabindex="-1">${appWords.embed}</h1>
      <p>${words.lead}</p>
      <div class="embedding">
        <div class="settings">
          ${this.#whatTemplate(catalog, routine, choose)} ${this.#lookTemplate()}
        </div>
        <section class="live">
          <h2>${words.live}</h2>
          ${previewTemplate(wanted)}
        </section>
        ${this.#linesTemplate(wanted)}
      </div>`;
  }

  /** @param {RoutineView[]} catalog @param {RoutineView} chosen @param {(id: string) => void} choose */
  #whatTemplate(catalog, chosen, choose) {
    const { way } = this.#wanted;
    const ways = WAYS.map((id) => /** @type {[typeof id, string]} */ ([id, words.way.ids[id]]));
    const pick = (/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value);
    return groupTemplate(
      words.what,
      html`<label class="row pick">
        <span>${words.routine}</span>
        <select @change=${pick}>
          ${catalog.map(({ id, title }) => html`<option value=${id} .selected=${id === chosen.id}>${title}</option>`)}
        </select>
      </label>`,
      choiceTemplate('way', words.way.name, way, ways, (way) => this.#want({ way })),
      html`<p class="row meta">${words.way.more[way]}</p>`,
      way === 'element'
        ? switchTemplate(words.pin, this.#pinned !== null, (on) => this.#pin(on), words.pinMore)
        : nothing,
    );
  }

  #lookTemplate() {
    const { theme, accent, height } = this.#wanted;
    const themes = THEMES.map((id) => /** @type {[typeof id, string]} */ ([id, settingsWords.theme.ids[id]]));
    const heights = HEIGHTS.map(
      (height) => /** @type {[number, string]} */ ([height, words.pixels({ count: height })]),
    );
    const paint = (/** @type {Event} */ event) =>
      this.#want({ accent: /** @type {HTMLInputElement} */ (event.target).value });
    return groupTemplate(
      words.look,
      choiceTemplate('theme', settingsWords.theme.name, theme, themes, (theme) => this.#want({ theme })),
      switchTemplate(words.own, accent !== null, (on) => this.#want({ accent: on ? GREEN : null }), words.ownMore),
      accent === null
        ? nothing
        : html`<label class="row"><span>${words.colour}</span><input type="color" .value=${accent} @input=${paint}></label>`,
      choiceTemplate('height', words.height, height, heights, (height) => this.#want({ height })),
    );
  }

  /** @param {Wanted} wanted */
  #linesTemplate(wanted) {
    const site = { address, script: SCRIPT, checksums: {}, ...this.#pinned };
    return html`<section class="lines">
      <h2>${words.lines}</h2>
      <pre><code>${snippetOf(wanted, site)}</code></pre>
      <p class="actions">
        <button class="btn" @click=${this.#copy}>${words.copy}</button>
        <a class="quiet" href=${`./r/${wanted.routine.id}.html`}>${words.page}</a>
        <a class="quiet" href="./examples/index.html">${words.examples}</a>
      </p>
      <p class="notice" role="status" ?hidden=${!this.#notice}>${this.#notice}</p>
    </section>`;
  }

  /** @param {Partial<Wanted>} change */
  #want(change) {
    this.#wanted = { ...this.#wanted, ...change };
    this.#say('');
  }

  /** @param {boolean} on */
  async #pin(on) {
    try {
      this.#pinned = on ? await pinned() : null;
      this.#say('');
    } catch (error) {
      console.warn(error);
      this.#say(words.notPinned);
    }
  }

  #copy = async (/** @type {Event} */ { target }) => {
    const code = /** @type {HTMLElement} */ (target).closest('section')?.querySelector('code');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      this.#say(words.copied);
    } catch {
      getSelection()?.selectAllChildren(code);
      this.#say(words.notCopied);
    }
  };

  /** @param {string} notice */
  #say(notice) {
    this.#notice = notice;
    this.#draw();
  }
}

/** What was chosen stays chosen while one looks at another screen. @type {EmbedScreen | undefined} */
let screen;

/**
 * @param {RoutineView[]} catalog
 * @param {string} id of the routine to begin with
 * @param {() => void} draw draws the app again
 * @param {(address: string) => void} rename this screen is at another address now
 */
export function embedTemplate(catalog, id, draw, rename) {
  screen ??= new EmbedScreen(draw);
  const routine = catalog.find((routine) => routine.id === id) ?? catalog[0];
  return screen.template(catalog, routine, (id) => rename(linkTo('embed', id)));
}

/** The player as it is on somebody's page: in a frame there is nothing else. @param {Wanted} wanted */
function previewTemplate({ routine, theme, accent, height }) {
  const style = Object.entries({ height: `${height}px`, ...(accent ? accentOf(accent) : {}) });
  return html`<kneadful-player
    routine=${routine.id}
    data-theme=${theme === 'system' ? nothing : theme}
    preload="auto"
    shortcuts="off"
    .style=${style.map(([name, value]) => `${name}: ${value}`).join('; ')}
  ></kneadful-player>`;
}
