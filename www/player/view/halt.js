/** When the session stands for a reason: one line that says why, one button that goes on. */
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import { icons } from '../../look/icons.js';
import { brief } from './brief.js';
import { comingTemplate } from './cue.js';
import { ending } from './done.js';
import { openSignsTemplate, urgentTemplate } from './signs.js';
import { clock, inLeft } from './time.js';

/** @typedef {import('./view.js').Model} Model */
/** @typedef {import('./view.js').Act} Act */
/**
 * @typedef {object} Halt
 * @property {string} title
 * @property {string} [text]
 * @property {Here} [here] where it goes on, shown where the words have no room beside it
 * @property {import('../../core.js').StepView} [next] what to get ready for
 * @property {string} go what the button says
 * @property {{ label: string, action: import('./view.js').Action }} [other]
 * @property {boolean} [over] no time is left of the step, and nothing of it to be done
 * @property {boolean} [signs] whether to show when to stop
 */

/** @typedef {{ step: import('../../core.js').StepView, left: number }} Here the step, and what is left of it */

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
    return { title: say.stoppedTitle({ step, count }), go: say.goOn, other: again, signs: true };
  }
  if (stopping) return { title: say.stopTitle, go: say.goOn, other: end, signs: true };
  if (snapshot.state === 'waiting') {
    const more = { label: words.moreLabel, action: /** @type {const} */ ({ type: 'extend' }) };
    const next = routine.steps[step];
    return { title: say.waitingTitle, text: say.waitingText, next, go: say.goOn, other: more, over: true };
  }
  if (model.absence?.why && snapshot.paused) return awayHalt(model, model.absence);
  if (resumed && snapshot.paused) return { title: say.resumeTitle, go: say.resume({ step, count }), other: again };
  return null;
}

/** It was stopped from outside. @param {Omit<Model, 'big'>} model @param {import('./absence.js').Absence} absence @returns {Halt} */
function awayHalt({ routine, snapshot, spans }, { step: seen, why, away }) {
  const say = words.halt;
  const { step } = snapshot;
  const back = Math.min(seen, step);
  const label = back < step ? say.backTo({ step: back + 1 }) : say.startAgain({ step: step + 1 });
  return {
    title: away > 0 ? say.interruptedTitle({ time: clock(away) }) : say.heldTitle,
    here: { step: routine.steps[step], left: snapshot.stepLeft },
    text: { slept: say.interruptedText, held: say.heldText, lost: say.lostText }[why ?? 'held'],
    go: say.goOnAt({ step: step + 1 }),
    other: { label, action: { type: 'play-from', to: spans[back].start } },
  };
}

/** Another question has answers of its own, which take no taps at first. @param {Halt} halt @param {string} notice what a command met @param {Act} act */
export function haltTemplate(halt, notice, act) {
  const { title, here, next, go, other, signs } = halt;
  const text = notice || halt.text;
  return html`<div class="halt">
    <div class="why">
      <h2>${title}</h2>
      ${text ? html`<p>${text}</p>` : nothing} ${here ? hereTemplate(here) : nothing}
      ${next ? html`<p class="coming">${comingTemplate(next)}</p>` : nothing}
      ${signs ? urgentTemplate() : nothing}
    </div>
    ${signs ? openSignsTemplate() : nothing}
    ${keyed(
      title,
      html`<div class="answers">
        <button class="btn go main" part="play" @click=${() => act({ type: 'play' })}>${icons.play}${go}</button>
        ${other ? html`<button class="btn" @click=${() => act(other.action)}>${other.label}</button>` : nothing}
        <slot name="leave"></slot>
      </div>`,
    )}
  </div>`;
}

/** @param {Here} here */
const hereTemplate = ({ step, left }) => html`<p class="here">
  <b lang=${step.language}>${brief(step)}</b> <span class="num">${inLeft(left)}</span>
</p>`;
