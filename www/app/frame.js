/** Around the screens: the head of the page, and what stands where a screen is not there yet, or cannot be. */
import { html, nothing } from 'lit/html.js';
import { icons, mark } from '../look/icons.js';
import { app as words } from '../words.js';

/** @param {import('./route.js').Route} route */
export function topTemplate({ name }) {
  const gear = html`<a class="icon-btn" href="#/settings" aria-label=${words.settings}>${icons.gear}</a>`;
  return html`<header class="top">
    ${name === 'library' ? nothing : html`<a class="icon-btn" href="#/" aria-label=${words.toLibrary}>${icons.back}</a>`}
    <a class="name" href="#/">${mark}${words.name}</a>
    ${name === 'settings' ? nothing : gear}
  </header>`;
}

export function loadingTemplate() {
  return html`<h1 class="unseen" tabindex="-1">${words.name}</h1><p class="meta" role="status">${words.loading}</p>`;
}

/** @param {string} sentence */
export function sorryTemplate(sentence) {
  return html`<h1 class="page" tabindex="-1">${words.name}</h1>
    <p>${sentence}</p>
    <p><a class="btn" href="#/">${words.toLibrary}</a></p>`;
}

/** @param {string} sentence @param {() => void} retry */
export function failedTemplate(sentence, retry) {
  return html`<h1 class="page" tabindex="-1">${words.name}</h1>
    <p role="alert">${sentence}</p>
    <p><button class="btn" @click=${retry}>${words.retry}</button></p>`;
}
