/** When the session stands for a reason: one line that says why, one button that goes on. */
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import stopWords from '#words/stop';
import { icons } from '../../look/icons.js';
import { brief } from './brief.js';
import { instructionTemplate, nextTemplate } from './cue.js';
import { ending } from './done.js';
import { openSignsTemplate, urgentTemplate } from './signs.js';
import { clock, inLeft } from './time.js';

/** @typedef {import('./view.js').Model} Model */
/** @typedef {import('./view.js').Act} Act */
/**
 * @typedef {object} Halt
 * @property {string} title
 * @property {string} [text]
 * @property {number} [at] the step that it goes on with: what is to be done then is read before
 * @property {boolean} [here] it says itself where one is
 * @property {string} go what the button says
 * @property {Answer[]} [others]
 * @property {boolean} [over] it stands where the words were: no time is left of the step, or where one is comes after why
 * @property {string} [signs] what leads in the list of when to stop, if that is shown
 */

/** @typedef {{ label: string, name?: string, action: import('./view.js').Action }} Answer to be called by another name than it is labelled */

/** Why the session stands, if it is not simply paused. @param {Omit<Model, 'big'>} model @returns {Halt | null} */
export function haltOf(model) {
  const { routine, snapshot, stopping, resumed, done } = model;
  const step = snapshot.step + 1;
  const count = snapshot.stepCount;
  const say = words.halt;
  const again = { label: say.again, action: /** @type {const} */ ({ type: 'restart' }) };
  const end = { label: say.endHere, action: /** @type {const} */ ({ type: 'stop' }) };
  if (snapshot.state === 'ended') {
    const text = done > 0 ? say.endedText : say.lookedText;
    return { title: ending(routine.steps, done), text, go: say.again, over: true };
  }
  if (snapshot.state === 'stopped') {
    return { title: say.stoppedTitle({ step, count }), go: say.goOn, others: [again], signs: stopWords.stay };
  }
  if (stopping) return { title: say.stopTitle, go: say.goOn, others: [end], signs: stopWords.lead };
  if (snapshot.state === 'waiting') {
    const stop = { label: words.stop, action: /** @type {const} */ ({ type: 'ask-stop' }) };
    const more = { label: words.more, name: words.moreInFull, action: /** @type {const} */ ({ type: 'extend' }) };
    return { title: say.waitingTitle, text: say.waitingText, at: step, go: say.goOn, others: [stop, more], over: true };
  }
  if (model.absence?.why && snapshot.paused) return awayHalt(model, model.absence);
  if (resumed && snapshot.paused)
    return { title: say.resumeTitle, at: snapshot.step, go: say.resume({ step, count }), others: [again] };
  return null;
}

/** It was stopped from outside. @param {Omit<Model, 'big'>} model @param {import('./absence.js').Absence} absence @returns {Halt} */
function awayHalt({ snapshot, spans }, { step: seen, why, away }) {
  const say = words.halt;
  const { step } = snapshot;
  const back = Math.min(seen, step);
  const label = back < step ? say.backTo({ step: back + 1 }) : say.startAgain({ step: step + 1 });
  return {
    title: away > 0 ? say.interruptedTitle({ time: clock(away) }) : say.heldTitle,
    at: step,
    here: true,
    over: true,
    text: { slept: say.interruptedText, held: say.heldText, lost: say.lostText }[why ?? 'held'],
    go: say.goOnAt({ step: step + 1 }),
    others: [{ label, action: { type: 'play-from', to: spans[back].start } }],
  };
}

/** Another question has answers of its own, which take no taps at first. @param {Halt} halt @param {Model} model @param {Act} act */
export function haltTemplate(halt, { routine, snapshot, notice }, act) {
  const { title, at, here, go, others = [], signs } = halt;
  const text = notice || halt.text;
  return html`<div class="halt">
    <div class="why">
      <h2>${title}</h2>
      ${text ? html`<p>${text}</p>` : nothing} ${here ? hereTemplate(routine.steps[snapshot.step], snapshot) : nothing}
      ${at !== undefined && at > snapshot.step ? nextTemplate(routine.steps, snapshot.step, false) : nothing}
      ${at === undefined ? nothing : html`<p class="to-do">${instructionTemplate(routine, at)}</p>`}
      ${signs ? urgentTemplate() : nothing}
    </div>
    ${signs ? openSignsTemplate(signs) : nothing}
    ${keyed(
      title,
      html`<div class="answers">
        ${goTemplate(go, !signs, act)}
        ${others.map(({ label, name, action }) => html`<button class="btn" aria-label=${name ?? nothing} @click=${() => act(action)}>${label}</button>`)}
        <slot name="leave"></slot>
      </div>`,
    )}
  </div>`;
}

/** Nobody is invited to go on who stopped with a pain in the chest. @param {string} go @param {boolean} inviting @param {Act} act */
const goTemplate = (go, inviting, act) =>
  html`<button class="btn main ${inviting ? 'go' : ''}" part="play" @click=${() => act({ type: 'play' })}>${inviting ? icons.play : nothing}${go}</button>`;

/** @param {import('../../core.js').StepView} step @param {import('../../core.js').Snapshot} snapshot */
const hereTemplate = (step, { phaseLeft }) => html`<p class="here">
  <b lang=${step.language}>${brief(step)}</b> <span class="num">${inLeft(phaseLeft)}</span>
</p>`;
