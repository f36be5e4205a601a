/**
 * Around the view: getting ready, failed, and the line for screen readers, which is there from the start. Language and
 * direction are the player's own, whatever those of the page are.
 */
import { html, nothing } from 'lit/html.js';
import { direction, language, player as words } from '../../words.js';
import { viewTemplate } from './view.js';

/**
 * @typedef {object} Frame
 * @property {import('./view.js').Model | null} model
 * @property {import('../open.js').PlayerError | null} error
 * @property {string} line
 * @property {HTMLAudioElement} audio
 */

/** @param {Frame} frame @param {import('./view.js').Act} act @param {() => void} retry */
export function frameTemplate({ model, error, line, audio }, act, retry) {
  return html`<div class="frame" lang=${language} dir=${direction}>
    ${audio}
    <p class="unseen" role="status">${line}</p>
    ${model ? html`<div class="room"><div class="field">${viewTemplate(model, act)}</div></div>` : html`<slot></slot>`} ${error ? errorTemplate(error, retry) : nothing}
    ${model || error ? nothing : html`<p class="waiting">${words.loading}</p>`}
  </div>`;
}

/** @param {import('../open.js').PlayerError} error @param {() => void} retry */
function errorTemplate(error, retry) {
  const transient = error.code === 2;
  return html`<div class="failure" part="failure">
    <p>${words.failure[error.reason] ?? words.failure.broken}</p>
    ${error.problems.length > 0 ? problemsTemplate(error.problems) : nothing}
    ${transient ? html`<button class="btn" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}

/** All mistakes of a routine document, each with its place. @param {import('../open.js').Problem[]} problems */
function problemsTemplate(problems) {
  return html`<ul class="problems">
    ${problems.map(({ path, message }) => html`<li>${path ? html`<b>${path}</b>: ` : nothing}${message}</li>`)}
  </ul>`;
}
