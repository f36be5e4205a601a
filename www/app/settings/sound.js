/** How it sounds: of what the chimes are, how loud each kind of cue is, whether the breath is led; and how that sounds. */
import { html, nothing } from 'lit/html.js';
import words from '#words/settings';
import { VOICES } from '../../store/settings.js';
import { listen } from './listen.js';
import { choiceTemplate, groupTemplate, switchTemplate } from './rows.js';
import { loudspeaker } from './signs.js';

/** @typedef {import('../../store/settings.js').Settings} Settings */
/** @typedef {keyof typeof words.cues} Sort what has a row: a kind of cue, or both turns of the breath */

/** In the order in which a session says them. @type {Sort[]} */
const SORTS = ['prepare', 'step', 'switch', 'half-way', 'check-in', 'tick', 'close'];

/** @type {import('../settings.js').Group} */
export function soundTemplate(settings, set) {
  const { chimes, breath, silentRoom, ownMusic } = settings;
  const row = (/** @type {Sort} */ sort) => levelTemplate(sort, settings, set);
  return groupTemplate(
    words.sound,
    switchTemplate(words.silentRoom, silentRoom, (silentRoom) => set({ silentRoom }), words.silentRoomMore),
    switchTemplate(words.ownMusic, ownMusic, (ownMusic) => set({ ownMusic }), words.ownMusicMore),
    choiceTemplate(
      'chimes',
      words.chimes.name,
      chimes,
      VOICES.map((id) => [id, words.chimes.ids[id]]),
      (chimes) => {
        set({ chimes });
        listen('step', { ...settings, chimes });
      },
    ),
    html`<p class="row head">${words.levels}</p>`,
    SORTS.map(row),
    switchTemplate(words.breath, breath, (breath) => set({ breath }), words.breathMore),
    breath ? row('breathe') : nothing,
  );
}

/** @param {Sort} sort @param {Settings} settings @param {(change: Partial<Settings>) => void} set */
function levelTemplate(sort, settings, set) {
  const { levels } = settings;
  const cue = words.cues[sort];
  const level = levels[kindsOf(sort)[0]] ?? 1;
  const loud = level === 0 ? words.off : words.percent({ count: Math.round(level * 100) });
  const change = (/** @type {Event} */ event) => {
    const level = /** @type {HTMLInputElement} */ (event.target).valueAsNumber;
    const changed = { ...levels, ...Object.fromEntries(kindsOf(sort).map((kind) => [kind, level])) };
    set({ levels: changed });
    if (level > 0) listen(sort, { ...settings, levels: changed });
  };
  return html`<div class="row level">
    <span>${cue} <span class="meta num">${loud}</span></span>
    <input
      type="range" min="0" max="1" step="0.25" .value=${String(level)} @change=${change}
      aria-label=${words.loudness({ cue })}
      aria-valuetext=${loud}
      .style=${`--level: ${level}`} @input=${fill}
    >
    <button class="icon-btn" ?disabled=${level === 0} aria-label=${words.test({ cue })} @click=${() => listen(sort, settings)}>
      ${loudspeaker}
    </button>
  </div>`;
}

/** So much of its track, also while it is being moved. @param {Event} event */
function fill({ target }) {
  const input = /** @type {HTMLInputElement} */ (target);
  input.style.setProperty('--level', input.value);
}

/** @param {Sort} sort @returns {import('../../core.js').CueKind[]} */
const kindsOf = (sort) => (sort === 'breathe' ? ['breathe-in', 'breathe-out'] : [sort]);
