/** The steps of a routine, one under the other, with the score upright along them. */
import { html, nothing } from 'lit/html.js';
import words from '#words/routine';
import { listOfPhrases } from '../lists.js';
import { drawn } from '../look/drawings.js';
import { sideOf } from '../look/score.js';
import { brief } from '../player/view/brief.js';
import { clock } from '../player/view/time.js';
import { names, sentence } from '../words.js';

/** @typedef {import('../core.js').StepView} StepView */

/** @param {ReturnType<typeof import('../told.js').told>['steps'][number]} step @param {string} language of its instruction */
export function stepTemplate(step, language) {
  const { seconds, cue, pressure } = step;
  const details = detailsOf(step);
  return html`<li>
    <i class="block" aria-hidden="true" data-side=${sideOf(step)} .style=${`--p: ${pressure?.most ?? 0}; --s: ${seconds}`}></i>
    <span class="picture">${drawn('thumb', { step })}</span>
    <div>
      <p class="named"><strong lang=${step.language}>${brief(step)}</strong><span class="num">${clock(seconds)}</span></p>
      ${cue ? html`<p class="cue" lang=${language}>${cue}</p>` : nothing} ${details ? html`<p class="meta">${details}</p>` : nothing}
    </div>
  </li>`;
}

/** In a line: where, how hard, until when. @param {StepView} step */
function detailsOf({ region, pressure, untilEased, optional }) {
  const details = listOfPhrases([
    region ? names.region[region] : '',
    pressure && pressure.most > 0 ? pressureOf(pressure) : '',
    untilEased ? words.untilEased : '',
    optional ? words.optionalStep : '',
  ]);
  return sentence(details);
}

/** @param {{ least: number, most: number }} pressure */
const pressureOf = ({ least, most }) =>
  least === most ? words.stepPressure({ most }) : words.stepPressureRange({ least, most });
