/**
 * The stage: where, large; how one is placed and the side as tabs of paper in its lower corners, beside what is lit. Whoever
 * embeds the player may put a picture of their own into the slot.
 */

import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import { drawn } from '../../look/drawings.js';
import { icons } from '../../look/icons.js';
import { names, sentence } from '../../words.js';
import { breath, breathAt, isBreathing } from './breath.js';
import { partOf } from './pace.js';
import { roomFor } from './room-for.js';

/** @param {import('./view.js').Model} model @param {import('./view.js').Act} act */
export function stageTemplate({ routine, snapshot, spans, again }, act) {
  // Who is waited for gets ready for what comes next.
  const step = routine.steps[snapshot.step + (snapshot.state === 'waiting' ? 1 : 0)];
  const { into, own } = partOf(snapshot, spans);
  const breathes = isBreathing(step);
  const second = breathAt(into);
  // The stroke is shown as the work begins or goes on, and to whoever touches the picture: then it rests.
  const still = !own || snapshot.state !== 'playing';
  const pictured = { step, setting: routine.setting, described: true, still, again };
  // A new tab for each step, like a new drawing: nothing that is shown moves.
  return html`<div class="stage ${breathes && own ? 'breathes' : ''}" part="stage" data-side=${layoutOf(step)} @click=${() => act({ type: 'again' })} .style=${breathes && own ? `--breath: ${second + 1}` : ''}>
    <slot name="stage">${drawn('where', pictured)}</slot>
    ${step.position ? drawn('how', pictured) : nothing}
    ${keyed(step, breathes ? breathTemplate(second, own) : sideTemplate(step))}
  </div>`;
}

/** What the drawing has to leave room for. @param {import('../../core.js').StepView} step */
function layoutOf(step) {
  if (isBreathing(step)) return 'breath';
  return step.side ?? (step.coming ? 'both' : 'none');
}

/** @param {import('../../core.js').StepView} step */
function sideTemplate({ side }) {
  if (side !== 'left' && side !== 'right') return nothing;
  return html`<p class="side">${icons[side]}<span>${sentence(names.side[side])}</span></p>`;
}

/** Who listens hears the instruction instead: this says something else each second. @param {number} second of a breath @param {boolean} own whether it is time to breathe */
function breathTemplate(second, own) {
  return html`<p class="side num stack ${own ? '' : 'room-for'}" aria-hidden="true"><span>${breath()[second]}</span>${roomFor(breath(), String)}</p>`;
}
