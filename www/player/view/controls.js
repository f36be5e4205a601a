/** What is under the thumb: five buttons, or the whole card. */
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import { icons } from '../../look/icons.js';
import { oneNoteTemplate } from './note.js';

/** @typedef {import('../../core.js').Snapshot} Snapshot */
/** @typedef {import('./view.js').Act} Act */

/** @param {Pick<Snapshot, 'paused'>} snapshot @param {Act} act @param {boolean} [coming] whether there is nothing yet but Play */
export function controlsTemplate({ paused }, act, coming = false) {
  return html`<div class="controls" part="controls">
    <button class="tile" ?disabled=${coming} @click=${() => act({ type: 'ask-stop' })}>${words.stop}</button>
    <button class="tile" aria-label=${words.previousStep} ?disabled=${coming} @click=${() => act({ type: 'previous' })}>${icons.previous}</button>
    <button
      class="play main"
      part="play"
      aria-label=${paused ? words.play : words.pause}
      @click=${() => act({ type: paused ? 'play' : 'pause' })}
    >
      ${paused ? icons.play : icons.pause}
    </button>
    <button class="tile" aria-label=${words.nextStep} ?disabled=${coming} @click=${() => act({ type: 'next' })}>${icons.next}</button>
    <button class="tile" aria-label=${words.moreInFull} ?disabled=${coming} @click=${() => act({ type: 'extend' })}>${words.more}</button>
  </div>`;
}

/** The whole card plays and pauses; on it lie Stop, for good, and the way out, which comes when it stands. @param {Snapshot} snapshot @param {import('./note.js').Note | null} note what there is to say besides @param {Act} act */
export function bigControlsTemplate({ paused }, note, act) {
  const said = note ?? { text: paused ? words.tapToPlay : words.tapToPause };
  return html`<button
      class="face main"
      part="play"
      aria-label=${paused ? words.play : words.pause}
      @click=${() => act({ type: paused ? 'play' : 'pause' })}
    >
      ${paused ? html`<span class="mark">${icons.play}</span>` : nothing}
    </button>
    <div class="controls" part="controls">
      <p aria-hidden=${String(note === null)}>${oneNoteTemplate(said)}</p>
      <button class="btn" @click=${() => act({ type: 'ask-stop' })}>${icons.stop}${words.stop}</button>
    </div>
    <button class="icon-btn shrink" aria-label=${words.shrink} title=${words.shrink} @click=${() => act({ type: 'shrink' })}>
      ${icons.shrink}
    </button>`;
}
