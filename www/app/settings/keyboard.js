/** The keys of the player. */
import { html } from 'lit/html.js';
import words from '#words/settings';
import { groupTemplate, switchTemplate } from './rows.js';

/** @type {import('../settings.js').Group} */
export function keyboardTemplate({ shortcuts }, set) {
  return groupTemplate(
    words.keyboard,
    switchTemplate(words.shortcuts, shortcuts, (shortcuts) => set({ shortcuts })),
    html`<dl class="keys">
      ${Object.values(words.keys).map(({ key, action }) => html`<div class="row"><dt><kbd>${key}</kbd></dt><dd>${action}</dd></div>`)}
    </dl>`,
  );
}
