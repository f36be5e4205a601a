/** What a person confirmed about their health, to be read and confirmed again. */
import { html } from 'lit/html.js';
import words from '#words/settings';
import { dayOf } from '../day.js';
import { linkTo } from '../route.js';
import { groupTemplate } from './rows.js';

/** They stand before every routine; this is the shortest. */
const ROUTINE = 'three-minute-calm';

/** @type {import('../settings.js').Group} */
export function healthTemplate({ healthCheckedAt }, set) {
  const again = () => set({ healthCheckedAt: null });
  return groupTemplate(
    words.health,
    healthCheckedAt === null
      ? html`<p class="row">${words.healthNotChecked}</p>
        <p class="row"><a class="btn" href=${linkTo('play', ROUTINE)}>${words.healthNow}</a></p>`
      : html`<p class="row">${words.healthChecked({ day: dayOf(healthCheckedAt, Date.now()) })}</p>
        <p class="row"><button class="btn" @click=${again}>${words.healthAgain}</button></p>`,
  );
}
