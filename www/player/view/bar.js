/** The seek bar: the routine's score under a native slider. */
import { live } from 'lit/directives/live.js';
import { html } from 'lit/html.js';
import words from '#words/player';
import { scoreTemplate } from '../../look/score.js';
import { whole } from './clock.js';
import { spoken } from './time.js';

/** @typedef {import('./view.js').Model} Model */

/** @param {Model} model @param {import('./view.js').Act} act */
export function barTemplate({ routine, spans, snapshot, dragged }, act) {
  const { step, stepCount, duration, left } = snapshot;
  // Whole seconds, as in the words: it goes on with them, once a second.
  const at = dragged ?? duration - whole(duration - snapshot.position);
  const shown = dragged === null ? step : stepAt(spans, dragged);
  const text = words.seekText({
    step: shown + 1,
    count: stepCount,
    left: spoken(dragged === null ? left : duration - at),
  });
  const drop = () => act({ type: 'drop' });
  // A thumb that is let go where it was taken up makes no `change`; one that makes it does so after these.
  const later = () => setTimeout(drop);
  return html`<div class="bar" part="bar">
    ${scoreTemplate(routine.steps, (index) => progressOf(partAt(spans, index, duration), at))}
    <input
      type="range"
      min="0"
      max=${duration}
      step="1"
      aria-label=${words.seek}
      aria-valuetext=${text}
      .value=${live(String(Math.round(at)))}
      @input=${(/** @type {InputEvent} */ event) => act({ type: 'drag', to: value(event) })}
      @change=${drop}
      @pointerup=${later}
      @pointercancel=${later}
      @keyup=${later}
      @blur=${later}
    />
  </div>`;
}

const value = (/** @type {Event} */ event) => Number(/** @type {HTMLInputElement} */ (event.target).value);

/** @param {{ start: number }[]} spans @param {number} position */
export function stepAt(spans, position) {
  const after = spans.findIndex((span) => span.start > position);
  return (after === -1 ? spans.length : after) - 1;
}

/** A step with what follows it: the parts together are as long as the slider. @param {{ start: number }[]} spans @param {number} index @param {number} duration */
export const partAt = (spans, index, duration) => ({
  start: spans[index].start,
  end: spans[index + 1]?.start ?? duration,
});

/** How much of it is over, once it has begun. @param {{ start: number, end: number }} span @param {number} at */
function progressOf({ start, end }, at) {
  const seconds = end - start;
  return at < start ? { seconds } : { seconds, done: Math.min(1, (at - start) / seconds) };
}
