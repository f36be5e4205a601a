/** What a person confirmed about their health, to be read and confirmed again. */
import { html } from 'lit/html.js';
import words from '#words/settings';
import { dayOf } from '../day.js';
import { groupTemplate } from './rows.js';

/** @type {import('../settings.js').Group} */
export function healthTemplate({ healthCheckedAt }, set) {
  const again = () => set({ healthCheckedAt: null });
  return groupTemplate(
    words.health,
    healthCheckedAt === null
      ? html`<p class="row">${words.healthNotChecked}</p>`
      : html`<p class="row">${words.healthChecked({ day: dayOf(healthCheckedAt, Date.now()) })}</p>
        <p class="row"><button class="btn" @click=${again}>${words.healthAgain}</button></p>`,
  );
}
