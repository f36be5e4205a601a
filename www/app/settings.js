/** The settings. */
import { html, nothing } from 'lit';
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

/** @param {string} label @param {boolean} on @param {(on: boolean) => void} turn */
function switchTemplate(label, on, turn) {
  const change = (/** @type {Event} */ event) => turn(/** @type {HTMLInputElement} */ (event.target).checked);
  return html`<label class="option">
    <input type="checkbox" .checked=${on} @change=${change}>
    <span>${label}</span>
  </label>`;
}
