/** The seek bar: the routine's score (width is time, height is pressure, up left, down right) under a native slider. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { player as words } from '../../words.js';
import { spoken } from './time.js';

/** @typedef {import('./view.js').Model} Model */

/** @param {Model} model @param {import('./view.js').Act} act */
export function barTemplate({ routine, spans, snapshot, dragged }, act) {
  const { step, stepCount, position, duration, left } = snapshot;
  const at = dragged ?? position;
  const shown = dragged === null ? step : stepAt(spans, dragged);
  const text = words.seekText({
    step: shown + 1,
    count: stepCount,
    left: spoken(dragged === null ? left : duration - at),
  });
  return html`<div class="bar" part="bar">
    <div class="score" aria-hidden="true">
      ${routine.steps.map((one, index) => partTemplate(one, spans[index], index, at))}
    </div>
    <input
      type="range"
      min="0"
      max=${duration}
      step="1"
      aria-label=${words.seek}
      aria-valuetext=${text}
      .value=${live(String(Math.round(at)))}
      @input=${(/** @type {InputEvent} */ event) => act({ type: 'drag', to: value(event) })}
      @change=${(/** @type {InputEvent} */ event) => act({ type: 'drop', to: value(event) })}
    />
  </div>`;
}

const value = (/** @type {Event} */ event) => Number(/** @type {HTMLInputElement} */ (event.target).value);

/** @param {{ start: number }[]} spans @param {number} position */
export function stepAt(spans, position) {
  const after = spans.findIndex((span) => span.start > position);
  return (after === -1 ? spans.length : after) - 1;
}

/** @param {import('../../core.js').StepView} step @param {{ start: number, end: number }} span @param {number} index @param {number} at */
function partTemplate(step, { start, end }, index, at) {
  const done = Math.min(1, Math.max(0, (at - start) / (end - start)));
  const state = done >= 1 ? 'done' : at >= start ? 'now' : 'todo';
  const most = step.pressure?.most ?? 0;
  const size = `--s: ${end - start}; --p: ${most}; --f: ${Math.round(done * 100)}%`;
  // As a property: the style attribute is forbidden by the content security policy.
  return html`<i class=${state} data-side=${most > 0 ? (step.side ?? 'both') : 'none'} data-step=${index} .style=${size}></i>`;
}
