/** What stands around every screen, and what stands in for one that is not there (yet). */
import { html, nothing } from 'lit/html.js';
import words from '#words/app';
import { drawn } from '../look/drawings.js';
import { icons, mark } from '../look/icons.js';
import { LIBRARY } from './route.js';
import { signs } from './signs.js';

/** @typedef {import('./route.js').Route} Route */

/** The rooms one goes to and fro between; from all other screens a way leads back. */
const ROOMS = /** @type {const} */ ([
  { name: 'today', address: '#/' },
  { name: 'library', address: LIBRARY },
]);

/** The bar at the top, and the rooms. @param {Route} route @param {string | undefined} before the address one came from */
export function frameTemplate({ name }, before) {
  const inRoom = ROOMS.some((room) => room.name === name);
  // A player is no place to come back to: it leads back here itself.
  const back = before && !before.startsWith('#/play') ? before : LIBRARY;
  return html`<header class="top">
      ${inRoom ? nothing : html`<a class="icon-btn" href=${back} aria-label=${words.back}>${icons.back}</a>`}
      <a class="name" href="#/">${mark}${words.name}</a>
      ${name === 'settings' ? nothing : html`<a class="icon-btn" href="#/settings" aria-label=${words.settings}>${icons.gear}</a>`}
    </header>
    ${inRoom ? roomsTemplate(name) : nothing}`;
}

/** @param {string} here */
function roomsTemplate(here) {
  return html`<nav class="rooms" aria-label=${words.rooms}>
    ${ROOMS.map(
      ({ name, address }) =>
        html`<a href=${address} aria-current=${name === here ? 'page' : 'false'}>${signs[name]}<span>${words[name]}</span></a>`,
    )}
  </nav>`;
}

/** That nothing is being saved: a line, so that the screen keeps its room, and behind it why. @param {import('../store/shelf.js').Problem | null} problem */
export function problemTemplate(problem) {
  if (!problem) return nothing;
  return html`<div class="notice folded" role="status">
    <details>
      <summary class="quiet">${words.notSaved}</summary>
      <p>${words.notSavedWhy[problem]}</p>
    </details>
  </div>`;
}

/** Until a screen is there: where things will be. @param {Route['name']} name */
export function waitingTemplate(name) {
  // The title of a routine comes with it.
  const title = name === 'routine' || name === 'play' ? '' : words[name];
  const head = html`<h1 class=${title ? 'page' : 'unseen'} tabindex="-1">${title || words.name}</h1>`;
  // As the player says it where it has its title already.
  if (name === 'play')
    return html`${head}<div class="picture" data-of="play"><p role="status">${words.gettingReady}</p>${slowToPlay}</div>`;
  return html`${head} ${name === 'routine' ? blankRoutine : html`${late}<div class="blank" data-of=${name}>${blanks(6)}</div>`}`;
}

/** For whoever waits in vain: its place is kept from the start. */
const slow = html`<p class="slow">${words.slow} <a href="./">${words.retry}</a></p>`;

/** That something comes, and in the same place, when it does not, what to do. */
const late = html`<div class="late"><p class="loading" role="status">${words.loading}</p>${slow}</div>`;

/** There nothing else leads back. In the player it has a place. */
export const slowToPlay = html`<p class="slow" slot="late">
  ${words.slow} <span class="ways"><a href="./">${words.retry}</a> <a href="#/">${words.toToday}</a></span>
</p>`;

/** @param {number} count */
const blanks = (count) => Array.from({ length: count }, () => html`<i></i>`);

/** It has its own title, and says the rest under it. */
const blankRoutine = html`<div class="routine-page" data-of="routine">
  <div class="hero"></div>
  <div class="read">${blanks(1)}${late}${blanks(2)}</div>
</div>`;

/** @param {string} title @param {string} sentence */
export function sorryTemplate(title, sentence) {
  return insteadTemplate(
    titleTemplate(title),
    html`<p>${sentence}</p>
      <a class="btn" href=${LIBRARY}>${words.toLibrary}</a>`,
  );
}

/** @param {() => void} retry */
export function failedTemplate(retry) {
  return insteadTemplate(
    titleTemplate(words.notLoaded),
    html`<p role="alert">${words.noScreen}</p>
      <button class="btn" @click=${retry}>${words.retry}</button>`,
  );
}

/** @param {string} title */
const titleTemplate = (title) => html`<h1 class="page" tabindex="-1">${title}</h1>`;

/** Beside a back at rest; where no drawing can be had, beside the mark that lies under it. @param {...import('lit').TemplateResult} said */
export const insteadTemplate = (...said) => html`<div class="instead">
  <div class="picture">${mark}${drawn('cover', { routine: { steps: [] } })}</div>
  <div class="said">${said}</div>
</div>`;
