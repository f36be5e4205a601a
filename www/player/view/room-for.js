/** Room for all that a place shows in the course of a routine: nothing moves when it shows something else. */

import { guard } from 'lit/directives/guard.js';
import { html } from 'lit/html.js';

/** The first of each kind. @template T @param {T[]} all @param {(one: T) => unknown} kindOf @returns {T[]} */
const kinds = (all, kindOf) => [...new Map(all.map((one) => [kindOf(one), one])).values()];

/**
 * Each of them, unseen and unheard, to lie in one place with the one that is shown: in a `.stack`, which is as large as
 * the largest.
 * @template T
 * @param {T[]} all drawn once, for as long as this is the same array
 * @param {(one: T) => unknown} template
 * @param {(one: T) => unknown} [kindOf] what is equal takes up the same room
 */
export const roomFor = (all, template, kindOf = template) =>
  guard([all], () => kinds(all, kindOf).map((one) => unseen(template(one))));

/** A text may stand within a paragraph; what has headings and paragraphs of its own may not. @param {unknown} content */
const unseen = (content) =>
  typeof content === 'string'
    ? html`<span class="room-for" aria-hidden="true">${content}</span>`
    : html`<div class="room-for" aria-hidden="true">${content}</div>`;
