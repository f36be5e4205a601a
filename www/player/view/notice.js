/** The notice before the very first play: the four conditions to ask a doctor about. A page adds to it, and takes nothing away. */
import { html } from 'lit/html.js';
import words from '#words/health';
import stop from '#words/stop';
import { signsTemplate } from './signs.js';

/** What it says. @param {unknown} [added] by the page */
export const conditionsTemplate = (added) => html`<p>${words.lead}</p>
  <ul class="conditions">
    ${Object.values(words.conditions).map(({ name, why }) => html`<li><strong>${name}</strong> <span>${why}</span></li>`)}
  </ul>
  ${added} ${signsTemplate()}
  <p>${stop.wellness}</p>`;

/** @param {(accepted: boolean) => void} answer */
export function noticeTemplate(answer) {
  return html`<section class="safety" aria-label=${words.title}>
    <h2>${words.title}</h2>
    ${conditionsTemplate(html`<slot name="notice"></slot>`)}
    <div class="answer">
      <button class="btn go wide tall main" @click=${() => answer(true)}>${words.accept}</button>
      <button class="quiet" @click=${() => answer(false)}>${words.decline}</button>
    </div>
  </section>`;
}
