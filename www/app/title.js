/** The title of a routine. */
import { html } from 'lit/html.js';

/** It may break between its words, not after the hyphen within one. @param {string} title */
export const titleTemplate = (title) =>
  title.split(/( )/).map((word) => (word.includes('-') ? html`<span class="whole">${word}</span>` : word));
