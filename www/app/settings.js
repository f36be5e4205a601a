/** The settings. */
import { html, nothing } from 'lit';
import { LOOKS } from '../figure/looks.js';
import { drawn } from '../look/drawings.js';
import { LEAD_INS } from '../store/settings.js';
import { app, settings as words } from '../words.js';
import { dayOf } from './day.js';

/** @typedef {import('../store/settings.js').Settings} Settings */

/** @param {Settings} settings @param {(change: Partial<Settings>) => void} set @param {number} now */
export function settingsTemplate(settings, set, now) {
  const { healthCheckedAt } = settings;
  return html`<h1 class="page" tabindex="-1">${app.settings}</h1>
    <fieldset class="choice">
      <legend>${words.leadIn}</legend>
      ${LEAD_INS.map((seconds) => leadInTemplate(seconds, settings.leadIn === seconds, set))}
    </fieldset>
    ${switchTemplate(words.manualAdvance, settings.manualAdvance, (manualAdvance) => set({ manualAdvance }))}
    <p class="meta">${words.manualAdvanceMore}</p>
    ${switchTemplate(words.shortcuts, settings.shortcuts, (shortcuts) => set({ shortcuts }))}
    <dl class="keys">
      ${Object.values(words.keys).map(({ key, action }) => html`<div><dt><kbd>${key}</kbd></dt><dd>${action}</dd></div>`)}
    </dl>
    <h2>${words.looks.title}</h2>
    ${/** @type {const} */ (['skin', 'hair', 'tint']).map((part) => looksTemplate(part, settings, set))}
    <h2>${words.health}</h2>
    <p>${healthCheckedAt === null ? words.healthNotChecked : words.healthChecked({ day: dayOf(healthCheckedAt, now) })}</p>
    ${
      healthCheckedAt === null
        ? nothing
        : html`<button class="btn" @click=${() => set({ healthCheckedAt: null })}>${words.healthAgain}</button>`
    }`;
}

/** @param {number} seconds @param {boolean} chosen @param {(change: Partial<Settings>) => void} set */
function leadInTemplate(seconds, chosen, set) {
  return html`<label class="option">
    <input type="radio" name="lead-in" .checked=${chosen} @change=${() => set({ leadIn: seconds })}>
    <span>${words.leadInSeconds({ seconds })}</span>
  </label>`;
}

/**
 * One part of how the body in the drawings looks; each choice is drawn.
 * @param {'skin' | 'hair' | 'tint'} part
 * @param {Settings} settings
 * @param {(change: Partial<Settings>) => void} set
 */
function looksTemplate(part, { skin, hair, tint }, set) {
  const body = { skin, hair, tint };
  /** @type {Record<string, string>} */
  const names = words.looks[part].ids;
  return html`<fieldset class="choice looks">
    <legend>${words.looks[part].name}</legend>
    ${LOOKS[part].map(
      (id) => html`<label class="look">
        <input type="radio" name=${part} .checked=${body[part] === id} @change=${() => set({ [part]: id })}>
        <span class="picture">${drawn('thumb', { step: {}, look: { ...body, [part]: id } })}</span>
        <span>${names[id]}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** @param {string} label @param {boolean} on @param {(on: boolean) => void} turn */
function switchTemplate(label, on, turn) {
  const change = (/** @type {Event} */ event) => turn(/** @type {HTMLInputElement} */ (event.target).checked);
  return html`<label class="option">
    <input type="checkbox" .checked=${on} @change=${change}>
    <span>${label}</span>
  </label>`;
}
