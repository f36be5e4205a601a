/** All that is in the frame: the view, or why there is none; the notice; the line for screen readers, which is there from the start. */
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import poster from '#words/poster';
import { drawn } from '../../look/drawings.js';
import { noticeTemplate } from './notice.js';
import { comingTemplate, viewTemplate } from './view.js';

/**
 * @typedef {object} Frame
 * @property {import('./view.js').Model | null} model
 * @property {import('./view.js').Cover | null} cover what lies over it until all of it is there
 * @property {Parameters<typeof comingTemplate>[0] | null} coming what is there until there is a model, if that is on its way
 * @property {import('../error.js').PlayerError | null} error
 * @property {string} line
 * @property {HTMLAudioElement} audio
 * @property {boolean} asks whether the notice is to be read now
 */
/**
 * @typedef {object} Hands what a tap does
 * @property {import('./view.js').Act} act
 * @property {() => void} retry
 * @property {(accepted: boolean) => void} answer what somebody says to the notice
 */

/** @param {Frame} frame @param {Hands} hands */
export function frameTemplate({ model, cover, coming, error, line, audio, asks }, { act, retry, answer }) {
  // Hidden once more, by what it is in: browsers then spare themselves the styles of buttons that it does not have.
  const player = model ? viewTemplate(model, act, cover) : coming && comingTemplate(coming, act);
  return html`<div hidden>${audio}</div>
    <p class="unseen" role="status">${line}</p>
    ${asks ? noticeTemplate(answer) : player ? html`<div class="room"><div class="field">${player}</div></div>` : standingTemplate(error, retry)}`;
}

/** As the poster that it follows: what the page has put into the player, and why nothing can be played yet. @param {Frame['error']} error @param {() => void} retry */
const standingTemplate = (error, retry) => html`<div class="standing ${error ? 'failed' : ''}">
  <slot></slot>
  ${error ? errorTemplate(error, retry) : html`<p class="line">${poster.loading}</p>`}
</div>`;

/** Where the other routines are: in the site that this script came from. */
const { url } = import.meta;
const library = new URL('../index.html#/routines', url).href;

/** For whoever came to play it a line; whoever wrote it opens the list of its mistakes. @param {import('../error.js').PlayerError} error @param {() => void} retry */
function errorTemplate(error, retry) {
  const { problems } = error;
  return html`<div class="failure" part="failure">
    ${problems.length > 0 ? nothing : html`<div class="picture">${drawn('cover', {})}</div>`}
    <div class="said">
      ${error.document ? html`<h2>${error.document}</h2>` : nothing}
      <p role="alert">${words.failure[error.reason] ?? words.failure.broken}</p>
      ${problems.length > 0 ? mistakesTemplate(problems) : nothing}
      ${
        error.code === 2
          ? html`<button class="btn main" @click=${retry}>${words.retry}</button>`
          : html`<slot name="leave"><a class="btn main" href=${library} target="_blank">${words.others}</a></slot>`
      }
    </div>
  </div>`;
}

/** @param {import('../error.js').Problem[]} problems */
const mistakesTemplate = (problems) => html`<details class="mistakes">
  <summary class="quiet">${words.mistakes({ count: problems.length })}</summary>
  <ul>
    ${problems.map(({ path, message }) => html`<li><b>${path}</b> ${message}</li>`)}
  </ul>
</details>`;
