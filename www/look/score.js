/** The score: the one picture of a routine. Width is seconds, height pressure, up left, down right, a thread is rest. */
import { html } from 'lit/html.js';

/** @import { StepView } from '../core.js' */

/** @typedef {{ seconds: number, done?: number }} Progress how long it is and, once it has begun, how much of it is over */

/** The side to which a step's block grows. @param {StepView} step */
export const sideOf = ({ pressure, side }) => (pressure && pressure.most > 0 ? (side ?? 'both') : 'none');

/**
 * @param {StepView[]} steps
 * @param {(index: number) => Progress} [progress] where each step stands
 */
export function scoreTemplate(steps, progress) {
  return html`<div class="score" aria-hidden="true">
    ${steps.map((step, index) => partTemplate(step, progress?.(index) ?? { seconds: step.seconds }))}
  </div>`;
}

/** @param {StepView} step @param {Progress} progress */
function partTemplate(step, { seconds, done = -1 }) {
  const state = done >= 1 ? 'done' : done >= 0 ? 'now' : 'todo';
  const size = `--s: ${seconds}; --p: ${step.pressure?.most ?? 0}; --f: ${Math.round(Math.max(0, done) * 100)}%`;
  // As a property: the style attribute is forbidden by the content security policy.
  return html`<i class=${state} data-side=${sideOf(step)} .style=${size}></i>`;
}
