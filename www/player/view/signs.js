/** The stop-now list: when to stop, and what to do then. */
import { html } from 'lit/html.js';
import words from '#words/stop';

/** To be opened by whoever wants to read it. */
export const signsTemplate = () => html`<details class="signs">
  <summary class="quiet">${words.title}</summary>
  ${listTemplate()}
  <p><strong>${words.emergency}</strong></p>
</details>`;

/** To be read at once, and to be scrolled where there is too little room: by keys as well. */
export const openSignsTemplate = (/** @type {string} */ lead) =>
  html`<section class="signs" tabindex="0" aria-label=${words.title}>${listTemplate(lead)}</section>`;

/** What nobody must miss: it stands before the list, and does not scroll away with it. */
export const urgentTemplate = () => html`<p class="urgent">${words.emergency}</p>`;

const listTemplate = (lead = words.lead) => html`<p>${lead}</p>
  <ul>
    ${Object.values(words.signs).map((sign) => html`<li>${sign}</li>`)}
  </ul>
  <slot name="signs"></slot>
  <p>${words.action}</p>`;
