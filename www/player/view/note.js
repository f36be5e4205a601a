/**
 * What there is to say besides, in the place of what comes next: one sentence, the most important first. All of them have
 * room there from the beginning.
 */

import { keyed } from 'lit/directives/keyed.js';
import { html } from 'lit/html.js';
import words from '#words/player';
import { once } from '../../once.js';
import { names } from '../../words.js';
import { roomFor } from './room-for.js';

/** @typedef {import('../../core.js').StepView} StepView */

/** @param {Pick<import('./view.js').Model, 'routine' | 'snapshot' | 'silent' | 'mixed' | 'notice' | 'big'>} model */
export function noteOf({ routine, snapshot, silent, mixed, notice, big }) {
  const { state, paused, phase, step, stepLeft, phaseLeft } = snapshot;
  if (notice) return notice;
  // In big mode what to tap says so.
  if (state === 'paused' && !big) return words.paused;
  // To be read while there is time for it.
  if (paused && silent) return words.silent;
  if (paused && mixed) return words.mixed;
  // What the time is for, where it is not for the step itself.
  if (phase === 'switch') return words.otherSide;
  return phase === 'prepare' && stepLeft > phaseLeft + 0.5 ? readyFor(routine.steps[step]) : '';
}

/** @param {StepView} step */
const readyFor = ({ position }) =>
  position ? words.getReadyAt({ position: names.position[position] }) : words.getReady;

/** Whatever the step. */
const others = once(() => [words.silent, words.mixed, words.blocked, ...Object.values(words.refused)]);

/** @param {StepView[]} steps @param {string} note or empty */
export const noteTemplate = (steps, note) => html`<p class="note stack">
  ${keyed(note, html`<span class=${note === words.paused ? 'paused' : ''}>${note}</span>`)}${roomFor(steps, readyFor)}${roomFor(others(), String)}
</p>`;
