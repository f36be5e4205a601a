/** The settings: a group after the other, each a file that says what can be set and sets it. */
import { html, nothing } from 'lit/html.js';
import words from '#words/app';
import settingsWords from '#words/settings';
import { inPieces } from './in-pieces.js';
import { besideTemplate } from './settings/beside.js';
import { bodyTemplate } from './settings/body.js';
import { healthTemplate } from './settings/health.js';
import { keyboardTemplate } from './settings/keyboard.js';
import { lookTemplate } from './settings/look.js';
import { paceTemplate } from './settings/pace.js';
import './settings/dress.js';
import { groupTemplate } from './settings/rows.js';
import { soundTemplate } from './settings/sound.js';
import { voiceTemplate } from './settings/voice.js';

/** @typedef {import('../store/settings.js').Settings} Settings */
/** @typedef {(change: Partial<Settings>) => void} Set */
/** @typedef {(settings: Settings, set: Set, device?: unknown) => import('lit').TemplateResult | typeof nothing} Group */

/** In the order of the screen. @type {Group[]} */
const GROUPS = [
  paceTemplate,
  soundTemplate,
  voiceTemplate,
  besideTemplate,
  lookTemplate,
  bodyTemplate,
  healthTemplate,
  (_settings, _set, device) => (device ? groupTemplate(settingsWords.device, device) : nothing),
  // Nothing to a phone.
  keyboardTemplate,
];

/** @param {Settings} settings @param {Set} set @param {unknown} device what is said of this device, once that is known */
export function settingsTemplate(settings, set, device) {
  return html`<h1 class="page" tabindex="-1">${words.settings}</h1>
    <div class="settings">
      ${inPieces('settings', 2, GROUPS, (group) => group(settings, set, device))}
    </div>`;
}
