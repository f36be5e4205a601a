/** The player, drawn from a snapshot and from nothing else: what was asked shows only once it happened. */
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import { drawn } from '../../look/drawings.js';
import { icons } from '../../look/icons.js';
import { names, player as words } from '../../words.js';
import { barTemplate } from './bar.js';
import { brief } from './brief.js';
import { haltOf, haltTemplate } from './halt.js';
import { stageTemplate, whatTemplate } from './step.js';
import { clock, inSeconds, whole } from './time.js';

/**
 * @typedef {object} Model
 * @property {import('../../core.js').RoutineView} routine
 * @property {import('../../core.js').Snapshot} snapshot
 * @property {{ start: number, work: number, end: number }[]} spans
 * @property {number | null} dragged where the seek bar is held, while it is
 * @property {number} done how many steps were, once the session is at its end
 * @property {boolean} stopping Stop was tapped: to be confirmed, or not
 * @property {boolean} resumed taken up from a checkpoint, and not played yet
 * @property {boolean} silent no sound can be played
 * @property {boolean} mixed it sounds beside music that plays elsewhere
 * @property {import('./absence.js').Absence | null} absence
 * @property {string} notice what a command met, or empty
 */
/**
 * @typedef {{ type: 'play' | 'pause' | 'toggle' | 'next' | 'previous' | 'replay' | 'eased' | 'extend' | 'stop' | 'ask-stop' | 'restart' | 'drop' }
 *   | { type: 'drag', to: number } | { type: 'seek', to: number } | { type: 'play-from', to: number }} Action
 */
/** @typedef {(action: Action) => void} Act */

/** @param {Model} model @param {Act} act */
export function viewTemplate(model, act) {
  const { routine, snapshot } = model;
  const halt = haltOf(model);
  const step = routine.steps[snapshot.step];
  return html`<section
    class="player ${halt ? 'halted' : ''}"
    part="player"
    tabindex="-1"
    data-state=${snapshot.state}
    aria-label=${words.label({ title: routine.title })}
  >
    ${topTemplate(model, act)} ${stageTemplate(step, routine.setting, leadOf(snapshot, names.position[step.position]))} ${stripTemplate(model)}
    <div class="words" part="words">
      ${secondsTemplate(snapshot)} ${keyed(step, whatTemplate(step))}
      ${noticeTemplate(model)} ${halt ? nothing : cueTemplate(model, act)}
    </div>
    ${halt ? haltTemplate(halt, act) : controlsTemplate(snapshot, act)}
  </section>`;
}

/** @param {Model} model @param {Act} act */
function topTemplate(model, act) {
  const { step, stepCount, left } = model.snapshot;
  return html`<header class="top">
    <slot name="back"></slot>
    <div class="line">
      ${barTemplate(model, act)}
      <p class="meta num">
        <b>${words.of({ step: step + 1, count: stepCount })}</b><span class="title" lang=${model.routine.language}>${model.routine.title}</span
        ><span>${words.left({ time: clock(left) })}</span>
      </p>
    </div>
    <button class="icon-btn" aria-label=${words.replay} title=${words.replay} @click=${() => act({ type: 'replay' })}>
      ${icons.replay}
    </button>
  </header>`;
}

/** The part of the step that is left, as a strip. @param {Model} model */
function stripTemplate({ snapshot, spans }) {
  const { start, work, end } = spans[snapshot.step];
  const from = snapshot.position < work ? start : work;
  const length = (snapshot.position < work ? work : end) - from || 1;
  const left = Math.min(1, Math.max(0, leftOf(snapshot) / length));
  return html`<div class="strip" aria-hidden="true"><i .style=${`--left: ${left}`}></i></div>`;
}

/** @param {import('../../core.js').Snapshot} snapshot */
function secondsTemplate(snapshot) {
  const seconds = whole(leftOf(snapshot));
  const shown = seconds < 100 ? String(seconds) : clock(seconds);
  return html`<p class="seconds num ${seconds < 100 ? '' : 'long'}" part="seconds" role="timer" aria-label=${words.timeLeft}>
    ${shown}
  </p>`;
}

/** What counts down: the part of the step in which we are; a step that waits for a tap is over. @param {import('../../core.js').Snapshot} snapshot */
const leftOf = ({ state, phaseLeft }) => (state === 'waiting' ? 0 : phaseLeft);

/** @param {Model} model @param {Act} act */
function cueTemplate({ routine, snapshot, spans }, act) {
  const step = routine.steps[snapshot.step];
  const next = routine.steps[snapshot.step + 1];
  const { work, end } = spans[snapshot.step];
  return html`<p class="cue" part="cue">
      <span lang=${step.cue ? routine.language : step.language}>${step.cue || step.title}</span><span class="room-for" aria-hidden="true">${longestCue(routine)}</span>
    </p>
    ${step.untilEased ? easeTemplate(end - work, snapshot, act) : nothing} ${nextTemplate(next)}`;
}

/** A step that ends with a tap: how long it may take at most. @param {number} most @param {import('../../core.js').Snapshot} snapshot @param {Act} act */
function easeTemplate(most, { phase }, act) {
  const button = html`<button class="btn" @click=${() => act({ type: 'eased' })}>${words.eased}</button>`;
  return html`<div class="ease">
    <p>${words.hold({ most: inSeconds(most) })}</p>
    ${phase === 'work' ? button : nothing}
  </div>`;
}

/** @param {import('../../core.js').StepView | undefined} next */
function nextTemplate(next) {
  if (!next) return html`<p class="next"><span class="coming">${words.lastStep}</span></p>`;
  return html`<p class="next">
    <span class="thumb-box">${drawn('thumb', { step: next })}</span>
    <span class="coming">${words.next} <b lang=${next.language}>${brief(next)}</b></span><span class="num">${inSeconds(next.seconds)}</span>
  </p>`;
}

/** Room is kept for so many letters; a longer instruction takes some from the stage. */
const ROOM = 80;

/** @param {import('../../core.js').RoutineView} routine */
const longestCue = ({ steps }) =>
  steps.reduce((longest, { cue }) => (cue.length > longest.length ? cue : longest), '').slice(0, ROOM);

/** What the time is for, where it is not for the step itself. @param {import('../../core.js').Snapshot} snapshot @param {string} position */
function leadOf({ phase, stepLeft, phaseLeft }, position) {
  if (phase === 'switch') return words.otherSide;
  return phase === 'prepare' && stepLeft > phaseLeft + 0.5 ? words.getReady({ position }) : '';
}

/** @param {Model} model */
function noticeTemplate({ silent, mixed, notice, snapshot }) {
  return html`${silent ? html`<p class="notice"><b>${words.silentMore}</b> ${words.silent}</p>` : nothing}
  ${mixed && !silent && snapshot.paused ? html`<p class="notice">${words.mixed}</p>` : nothing}
  ${notice ? html`<p class="notice">${notice}</p>` : nothing}`;
}

/** @param {import('../../core.js').Snapshot} snapshot @param {Act} act */
function controlsTemplate({ paused }, act) {
  return html`<div class="controls" part="controls">
    <button class="tile" @click=${() => act({ type: 'ask-stop' })}>${words.stop}</button>
    <button class="tile" aria-label=${words.previousStep} @click=${() => act({ type: 'previous' })}>${icons.previous}</button>
    <button
      class="play main"
      part="play"
      aria-label=${paused ? words.play : words.pause}
      @click=${() => act({ type: paused ? 'play' : 'pause' })}
    >
      ${paused ? icons.play : icons.pause}
    </button>
    <button class="tile" aria-label=${words.nextStep} @click=${() => act({ type: 'next' })}>${icons.next}</button>
    <button class="tile" aria-label=${`${words.more}, ${words.moreLabel}`} @click=${() => act({ type: 'extend' })}>${words.more}</button>
  </div>`;
}
