/**
 * What there is to say besides, in the place of what comes next: a word that is read from afar, a sentence, or both; the most
 * important first. All of them have room there from the beginning.
 */

import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import { once } from '../../once.js';
import { names } from '../../words.js';
import { roomFor } from './room-for.js';

/** @typedef {import('../../core.js').StepView} StepView */
/** @typedef {{ word?: string, text?: string }} Note */

/** @param {Pick<import('./view.js').Model, 'routine' | 'snapshot' | 'silent' | 'mixed' | 'notice' | 'big'>} model @returns {Note | null} */
export function noteOf({ routine, snapshot, silent, mixed, notice, big }) {
  const { state, paused, phase, step } = snapshot;
  // To be read while there is time for it.
  const text = notice || (paused && ((silent && words.silent) || (mixed && words.mixed))) || undefined;
  // In big mode what to tap says so.
  if (state === 'paused' && !big) return { word: words.paused, text };
  if (text) return { text };
  // What the time is for, where it is not for the step itself.
  if (!isBefore(snapshot)) return null;
  return phase === 'switch' ? { word: words.otherSide } : readyFor(routine.steps[step]);
}

/** Whether the time that counts down is that before a step. @param {import('../../core.js').Snapshot} snapshot */
export const isBefore = ({ phase, stepLeft, phaseLeft }) =>
  phase === 'switch' || (phase === 'prepare' && stepLeft > phaseLeft + 0.5);

/** @param {StepView} step @returns {Note} */
const readyFor = ({ position }) => ({ word: words.getReady, text: position && names.position[position] });

/** Whatever the step. */
const others = once(() => [
  ...[words.silent, words.mixed].map((text) => ({ word: words.paused, text })),
  ...[words.blocked, ...Object.values(words.refused)].map((text) => ({ text })),
]);

/** @param {Note} note */
const saidTemplate = ({ word, text }) => html`<span class="tells ${word === words.paused && text ? 'stands' : ''}">
  ${word ? html`<b class="word">${word}</b>` : nothing} ${text ? html`<span>${text}</span>` : nothing}
</span>`;

/** @param {Note} note */
const keyOf = ({ word, text }) => `${word} ${text}`;

/** @param {Note | null} note */
export const oneNoteTemplate = (note) => keyed(note && keyOf(note), note ? saidTemplate(note) : nothing);

/** @param {StepView[]} steps @param {Note | null} note */
export const noteTemplate = (steps, note) => html`<div class="note stack">
  ${oneNoteTemplate(note)}${roomFor(
    steps,
    (step) => saidTemplate(readyFor(step)),
    ({ position }) => position,
  )}${roomFor(others(), saidTemplate, keyOf)}
</div>`;
