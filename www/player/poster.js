/**
 * What is there before anybody shows interest: a title and Play, in the place of the player, which is as large. Made by
 * hand, of a few words of its own: templates and sentences come with the player.
 */
import words from '#words/poster';

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {object} properties @param {(Node | string)[]} children */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Around all that is shown. Language and direction are the player's own, whatever those of the page are. */
export const frameOf = (/** @type {Node[]} */ ...children) =>
  make('div', { className: 'frame', lang: words.language, dir: words.direction }, ...children);

export class Poster {
  #title = make('p', { className: 'title' });
  #line = make('p', { className: 'line' });
  #play;
  #slot = make('slot', {});
  /** Whether it could not be had: from then on it can be asked for here. */
  #failed = false;

  /** @param {() => void} play */
  constructor(play) {
    this.#play = make('button', { className: 'btn go tall', onclick: play }, sign(), words.play);
    this.#play.setAttribute('part', 'play');
    this.#line.setAttribute('role', 'status');
    const late = make('slot', { name: 'late' });
    const poster = make('div', { className: 'poster' }, this.#title, this.#slot, this.#play, this.#line, late);
    poster.setAttribute('part', 'poster');
    this.frame = frameOf(poster);
    this.#slot.onslotchange = () => this.#yield();
  }

  /** @param {string | object | null} routine */
  name(routine) {
    const title = routine instanceof Object && 'title' in routine ? routine.title : words.titles[String(routine)];
    this.#title.textContent = typeof title === 'string' ? title : '';
    this.#tell('');
  }

  /** It has to be waited for. @param {boolean} [asked] whether somebody wants to play; if not, the player comes by itself */
  wait(asked = true) {
    this.#play.hidden = !asked && !this.#failed;
    this.#tell(words.loading);
  }

  /** What was to come cannot be had. */
  fail() {
    this.#failed = true;
    this.#play.hidden = false;
    this.#tell(words.failed);
  }

  /** @param {string} line */
  #tell(line) {
    this.#line.textContent = line;
  }

  /** What the page itself says of the routine stands in the place of the title. */
  #yield() {
    this.#title.hidden = this.#slot.assignedNodes().some((node) => node instanceof Element || node.textContent?.trim());
  }
}

/** The sign of Play. */
function sign() {
  const [svg, path] = ['svg', 'path'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag));
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  path.setAttribute('d', 'M8.2 5.3c0-1 1.1-1.6 2-1.1l9.3 6.1c.8.5.8 1.7 0 2.2l-9.3 6.2c-.9.6-2 0-2-1.1z');
  path.setAttribute('class', 'solid');
  svg.append(path);
  return svg;
}
