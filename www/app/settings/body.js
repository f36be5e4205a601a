/** The body in the drawings; each choice is drawn. */
import { html } from 'lit/html.js';
import words from '#words/settings';
import { LOOKS } from '../../figure/looks.js';
import { drawn } from '../../look/drawings.js';
import { groupTemplate } from './rows.js';

/** As they are offered: skins from the palest to the deepest. */
const OFFERED = /** @type {const} */ ({ ...LOOKS, skin: ['pale', 'sand', 'clay', 'bronze', 'umber', 'deep'] });

/** @type {import('../settings.js').Group} */
export function bodyTemplate(settings, set) {
  const parts = /** @type {const} */ (['skin', 'hair', 'tint']);
  const forced = html`<p class="row meta forced">${words.looks.forced}</p>`;
  return groupTemplate(words.looks.title, ...parts.map((part) => partTemplate(part, settings, set)), forced);
}

/**
 * @param {'skin' | 'hair' | 'tint'} part
 * @param {import('../settings.js').Settings} settings
 * @param {import('../settings.js').Set} set
 */
function partTemplate(part, { skin, hair, tint }, set) {
  const body = { skin, hair, tint };
  /** @type {Record<string, string>} */
  const names = words.looks[part].ids;
  return html`<fieldset class="row stack ${part === 'hair' ? '' : 'colours'}">
    <legend>${words.looks[part].name}</legend>
    <div class="looks">
      ${OFFERED[part].map(
        (id) => html`<label class="look">
          <input type="radio" name=${part} .checked=${body[part] === id} @change=${() => set({ [part]: id })}>
          <span class="picture">${drawn('thumb', { step: {}, look: { ...body, [part]: id } })}</span>
          <span>${names[id]}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
