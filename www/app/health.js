/** Before the very first play: the four conditions to ask a doctor about. */
import { html } from 'lit/html.js';
import { signsTemplate } from '../player/view/signs.js';
import { health as words } from '../words.js';

/** @param {() => void} accept @param {string} declineTo where "not today" leads */
export function healthTemplate(accept, declineTo) {
  return html`<div class="sheet">
    <h1 class="page" tabindex="-1">${words.title}</h1>
    <p>${words.lead}</p>
    <ul class="conditions">
      ${Object.values(words.conditions).map(({ name, why }) => html`<li><strong>${name}</strong> <span>${why}</span></li>`)}
    </ul>
    ${signsTemplate()}
    <p>${words.wellness}</p>
    <p class="go-line"><button class="btn go wide tall" @click=${accept}>${words.accept}</button></p>
    <p><a class="quiet" href=${declineTo}>${words.decline}</a></p>
  </div>`;
}
