/**
 * A long list: what is in sight first, the rest as the browser comes to it. To draw and to lay out all of it in one go takes
 * a phone a while, in which it answers no tap. So it is when a list is drawn for the first time; where somebody comes back
 * to, all has to be there at once.
 */
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { painted } from '../pause.js';
import { stoodAt } from './places.js';

/** The lists that have been drawn to their end. @type {Set<string>} */
const complete = new Set();

export class InPieces extends AsyncDirective {
  #count = 0;
  /** @type {unknown[]} */
  #items = [];
  /** @type {(item: any) => unknown} */
  #template = String;

  /** @param {string} name which list it is @param {number} few at a time @param {unknown[]} items @param {(item: any) => unknown} template */
  render(name, few, items, template) {
    this.#items = items;
    this.#template = template;
    if (complete.has(name) || stoodAt() > 0) this.#count = items.length;
    else if (this.#count === 0) this.#begin(name, few);
    return this.#drawn();
  }

  /** @param {string} name @param {number} few */
  async #begin(name, few) {
    this.#count = few;
    while (this.#count < this.#items.length) {
      await painted();
      if (!this.isConnected) return;
      this.#count += few;
      this.setValue(this.#drawn());
    }
    complete.add(name);
  }

  #drawn() {
    return this.#items.slice(0, this.#count).map(this.#template);
  }
}
/** @type {<T>(name: string, few: number, items: T[], template: (item: T) => unknown) => import('lit/directive.js').DirectiveResult} */
export const inPieces = directive(InPieces);
