/** The band of time: the score under the seek bar, and where in the routine one is. */

import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import { icons } from '../../look/icons.js';
import { barTemplate } from './bar.js';
import { inLeft } from './time.js';

/** A way back, if whoever embeds the player has one. */
const back = html`<slot name="back"></slot>`;

/** Before there is any time to show. */
export const blankTop = html`<header class="top">${back}</header>`;

/** @param {import('./view.js').Model} model @param {import('./view.js').Act} act */
export function topTemplate(model, act) {
  const { state, step, stepCount: count, left, duration } = model.snapshot;
  const over = state === 'ended';
  return html`<header class="top">
    ${back}
    ${barTemplate(model, act)}
    <button class="icon-btn" aria-label=${words.replay} title=${words.replay} @click=${() => act({ type: 'replay' })}>
      ${icons.replay}
    </button>
    <button class="icon-btn" aria-label=${words.enlarge} title=${words.enlarge} @click=${() => act({ type: 'enlarge' })}>
      ${icons.enlarge}
    </button>
    <p class="meta num">
      ${over ? nothing : placeTemplate(words.of({ step: step + 1, count }), words.of({ step: count, count }))}
      ${keyed(over, html`<span class="title" lang=${model.routine.language}>${model.routine.title}</span>`)}
      ${placeTemplate(over ? '' : inLeft(left), inLeft(Math.max(duration, 600)))}
    </p>
  </header>`;
}

/** A text, with room for the longest. @param {string} text @param {string} longest */
const placeTemplate = (text, longest) => html`<span class="stack">
  ${keyed(text.length, html`<span>${text}</span>`)}<span class="room-for" aria-hidden="true">${longest}</span>
</span>`;
