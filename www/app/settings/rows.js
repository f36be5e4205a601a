/** What a group of settings is made of: a card of rows, each with one thing to set. */
import { html, nothing } from 'lit/html.js';

/** @typedef {import('lit').TemplateResult} Template */

/** @param {string} title @param {...unknown} rows */
export function groupTemplate(title, ...rows) {
  return html`<section><h2>${title}</h2><div class="card">${rows}</div></section>`;
}

/**
 * @param {string} label
 * @param {boolean} on
 * @param {(on: boolean) => void} turn
 * @param {string} [more] what it does, where the label cannot say it
 */
export const switchTemplate = (label, on, turn, more) =>
  rowTemplate(
    label,
    more,
    html`<input type="checkbox" role="switch" class="switch" .checked=${on} @change=${(/** @type {Event} */ event) => turn(isOn(event))}>`,
  );

/** A switch for what cannot be here: it stays off and is found all the same, with the reason. @param {string} label @param {string} reason */
export const idleTemplate = (label, reason) =>
  rowTemplate(
    label,
    reason,
    html`<input type="checkbox" role="switch" class="switch" aria-disabled="true" .checked=${false} @click=${stay}>`,
  );

const isOn = (/** @type {Event} */ { target }) => /** @type {HTMLInputElement} */ (target).checked;
const stay = (/** @type {Event} */ event) => event.preventDefault();

/** @param {string} label @param {string | undefined} more @param {Template} control */
const rowTemplate = (label, more, control) => html`<label class="row">
  <span>${label} ${more ? html`<span class="meta">${more}</span>` : nothing}</span>
  ${control}
</label>`;

/**
 * One of a few, side by side.
 * @template {string | number} T
 * @param {string} name of the radio buttons, which no other row has
 * @param {string} label
 * @param {T} chosen
 * @param {[T, string][]} choices what may be chosen, and what that is called
 * @param {(choice: T) => void} choose
 */
export function choiceTemplate(name, label, chosen, choices, choose) {
  return html`<fieldset class="row stack">
    <legend>${label}</legend>
    <div class="segments">
      ${choices.map(
        ([choice, text]) => html`<label>
          <input type="radio" name=${name} .checked=${choice === chosen} @change=${() => choose(choice)}>
          <span>${text}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
