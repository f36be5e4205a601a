/** The stop-now list: when to stop, and what to do then. */
import { html } from 'lit/html.js';
import words from '#words/stop';

/** @param {boolean} [open] whether it can be read at once */
export function signsTemplate(open = false) {
  return html`<details class="signs" ?open=${open}>
    <summary class="quiet">${words.title}</summary>
    <p>${words.lead}</p>
    <ul>
      ${Object.values(words.signs).map((sign) => html`<li>${sign}</li>`)}
    </ul>
    <slot name="signs"></slot>
    <p>${words.action} <strong>${words.emergency}</strong></p>
  </details>`;
}
