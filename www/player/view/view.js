/** The player, drawn from a snapshot and from nothing else: what was asked shows only once it happened. */
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import { whole } from './clock.js';
import { bigControlsTemplate, controlsTemplate } from './controls.js';
import { afterTemplate, cueTemplate } from './cue.js';
import { haltOf, haltTemplate } from './halt.js';
import { isBefore, noteOf } from './note.js';
import { partOf } from './pace.js';
import { MORE } from './shown.js';
import { stageTemplate } from './stage.js';
import { whatTemplate } from './step.js';
import { clock, countdown, twoDigits } from './time.js';
import { blankTop, topTemplate } from './top.js';

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
 * @property {number} again how often the stroke was asked for
 * @property {boolean} big nothing but picture, words and seconds
 * @property {string} notice what a command met, or empty
 */
/**
 * @typedef {{ type: 'play' | 'pause' | 'toggle' | 'next' | 'previous' | 'replay' | 'eased' | 'extend' | 'stop' | 'ask-stop' | 'restart' | 'drop' | 'enlarge' | 'shrink' | 'again' }
 *   | { type: 'drag', to: number } | { type: 'seek', to: number } | { type: 'play-from', to: number }} Action
 */
/** @typedef {(action: Action) => void} Act */
/** @typedef {{ poster: Element | null, pieces: number }} Cover the poster, as long as it lies over the player; how much of that is beneath it */

/** @param {Model} model @param {Act} act @param {Cover | null} cover */
export function viewTemplate(model, act, cover) {
  const { routine, snapshot, big } = model;
  const halt = haltOf(model);
  const picture = cover?.poster ?? html`${stageTemplate(model, act)} ${stripTemplate(model)}`;
  const top = big ? nothing : cover ? blankTop : topTemplate(model, act);
  const more = () => html`${cueTemplate(model)} ${big ? nothing : afterTemplate(model, act)}`;
  const above = html`${top} ${picture}
    <div class="words" part="words">
      ${secondsTemplate(model)} ${whatTemplate(routine.steps, snapshot.step)}
      ${cover?.pieces === 1 ? nothing : more()}
    </div>`;
  const controls = () => (big ? bigControlsTemplate(snapshot, noteOf(model), act) : controlsTemplate(snapshot, act));
  return playerTemplate(
    {
      shape: cover ? 'coming' : shapeOf(model, halt),
      state: snapshot.state,
      label: words.label({ title: routine.title }),
    },
    above,
    halt ? haltTemplate(halt, model, act) : controls(),
  );
}

/**
 * Before the core has told what there is to play: the poster still, and the buttons in their place. Play is heard already.
 * @param {{ poster: Element | null, paused: boolean }} coming
 * @param {Act} act
 */
export const comingTemplate = ({ poster, paused }, act) =>
  playerTemplate(
    { shape: 'coming', state: 'coming', label: nothing },
    html`${blankTop} ${poster}`,
    controlsTemplate({ paused }, act, true),
  );

/** The same one, whatever is in it: a button that somebody is about to tap stays. @param {{ shape: string, state: string, label: unknown }} own @param {unknown} above @param {unknown} below */
const playerTemplate = ({ shape, state, label }, above, below) =>
  html`<section class="player ${shape}" part="player" tabindex="-1" data-state=${state} aria-label=${label}>
    ${above} ${below}
  </section>`;

/** Words for the style sheets. @param {Model} model @param {import('./halt.js').Halt | null} halt */
const shapeOf = ({ big, snapshot }, halt) =>
  [big && 'big', isBefore(snapshot) && 'before', halt && 'halted', halt?.over && 'over', halt?.signs && 'asked']
    .filter(Boolean)
    .join(' ');

/** The part of the step that is left, as a strip with a notch every ten seconds. It goes on with the seconds: what moves in between costs more than all the rest. @param {Model} model */
function stripTemplate({ snapshot, spans }) {
  const { length, into } = partOf(snapshot, spans);
  const left = `--length: ${length}; --left: ${whole(length - into)}`;
  return html`<div class="strip" aria-hidden="true" .style=${left}><i></i></div>`;
}

/** @param {Model} model */
function secondsTemplate({ snapshot, spans }) {
  const left = leftOf(snapshot);
  const shown = whole(left) < LONG ? html`<span>${countdown(left)}</span>` : longTemplate(left);
  const most = Math.max(...spans.flatMap(({ start, work, end }) => [work - start, end - work]));
  return html`<p class="seconds num stack" part="seconds" role="timer" aria-label=${words.timeLeft}>
    ${shown}
    <span class="room-for" aria-hidden="true">${twoDigits()}</span>
    ${most + MORE < LONG ? nothing : html`<span class="room-for" aria-hidden="true">${longTemplate(most + MORE)}</span>`}
  </p>`;
}

/** From here on as on a clock. */
const LONG = 100;

/** While there are minutes left, these are what counts: their seconds stand small beside them. @param {number} seconds */
function longTemplate(seconds) {
  const [minutes, rest] = clock(seconds).split(':');
  return html`<span>${minutes}<small>:${rest}</small></span>`;
}

/** What counts down: the part of the step in which we are; a step that waits for a tap is over. @param {import('../../core.js').Snapshot} snapshot */
const leftOf = ({ state, phaseLeft }) => (state === 'waiting' ? 0 : phaseLeft);
