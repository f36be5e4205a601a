/** Before the very first play: the notice, as a screen of its own. */
import { html } from 'lit/html.js';
import words from '#words/health';
import { conditionsTemplate } from '../player/view/notice.js';

/** @param {() => void} accept @param {string} declineTo where "not today" leads */
export function healthTemplate(accept, declineTo) {
  return html`<div class="sheet">
    <h1 class="page" tabindex="-1">${words.title}</h1>
    ${conditionsTemplate()}
    <p class="go-line"><button class="btn go wide tall" @click=${accept}>${words.accept}</button></p>
    <p><a class="quiet" href=${declineTo}>${words.decline}</a></p>
  </div>`;
}
