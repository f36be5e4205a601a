/**
 * The stage: where, large; how one is placed and the side as tabs of paper in its lower corners; what there is to say
 * besides at its top. All lies over the picture, so that nothing moves when it comes and goes. Whoever embeds the player
 * may put a picture of their own into the slot.
 */

import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import { drawn } from '../../look/drawings.js';
import { icons } from '../../look/icons.js';
import { names, sentence } from '../../words.js';
import { breath, breathAt, isBreathing } from './breath.js';
import { partOf } from './pace.js';
import { roomFor } from './room-for.js';

/** @param {import('./view.js').Model} model @param {boolean} halted whether something else says that it stands @param {import('./view.js').Act} act */
export function stageTemplate({ routine, snapshot, spans, silent, mixed, notice, again, big }, halted, act) {
  const step = routine.steps[snapshot.step];
  const { into, own } = partOf(snapshot, spans);
  const breathes = isBreathing(step) && own;
  const second = breathAt(into);
  // The stroke is shown as the work begins or goes on, and to whoever touches the picture: then it rests.
  const still = !own || snapshot.state !== 'playing';
  const lead = leadOf(snapshot, names.position[step.position]);
  // In big mode the line below says so.
  const pauses = snapshot.state === 'paused' && !halted && !big;
  // A new tab for each step, like a new drawing: nothing that is shown moves.
  return html`<div class="stage ${breathes ? 'breathes' : ''}" part="stage" data-side=${step.side ?? 'none'} @click=${() => act({ type: 'again' })} .style=${breathes ? `--breath: ${second + 1}` : ''}>
    <slot name="stage">${drawn('where', { step, setting: routine.setting, described: true, still, again })}</slot>
    ${drawn('how', { step, setting: routine.setting, described: true, still, again })}
    ${keyed(step, sideTemplate(step))} ${breathes ? breathTemplate(second) : nothing}
    <div class="notes">
      ${silent ? html`<p class="notice">${words.silent}</p>` : nothing}
      ${mixed && !silent && snapshot.paused ? html`<p class="notice">${words.mixed}</p>` : nothing}
      ${lead || pauses ? html`<p>${leadTemplate(lead, pauses)}</p>` : nothing}
      ${notice ? html`<p class="notice">${notice}</p>` : nothing}
    </div>
  </div>`;
}

/** What was said stays where it is when the session stands. @param {string} lead @param {boolean} pauses */
const leadTemplate = (lead, pauses) => html`
  ${lead ? html`<span class="lead">${lead}</span>` : nothing}
  ${pauses ? html`<strong class="paused">${words.paused}</strong>` : nothing}`;

/** @param {import('../../core.js').StepView} step */
function sideTemplate({ side }) {
  if (side !== 'left' && side !== 'right') return nothing;
  return html`<p class="side">${icons[side]}<span>${sentence(names.side[side])}</span></p>`;
}

/** Who listens hears the instruction instead: this says something else each second. @param {number} second of a breath */
function breathTemplate(second) {
  return html`<p class="side num stack" aria-hidden="true"><span>${breath()[second]}</span>${roomFor(breath(), String)}</p>`;
}

/** What the time is for, where it is not for the step itself. @param {import('../../core.js').Snapshot} snapshot @param {string} position */
function leadOf({ phase, stepLeft, phaseLeft }, position) {
  if (phase === 'switch') return words.otherSide;
  return phase === 'prepare' && stepLeft > phaseLeft + 0.5 ? words.getReady({ position }) : '';
}
