/** The library: all routines, or those that were asked for. */
import { html } from 'lit/html.js';
import app from '#words/app';
import words from '#words/library';
import { list, listOfFacts } from '../lists.js';
import { drawn } from '../look/drawings.js';
import { scoreTemplate } from '../look/score.js';
import { names, sentence } from '../words.js';
import { factsOf } from './facts.js';
import { fits, toggled } from './filter.js';
import { insteadTemplate } from './frame.js';
import { inPieces } from './in-pieces.js';
import { inSight } from './in-sight.js';
import { LIBRARY, linkTo } from './route.js';
import { routineSigns as signs, toolSign } from './routine-signs.js';
import { titleTemplate } from './title.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */

/**
 * @param {RoutineView[]} catalog
 * @param {string} query of the address: what was asked for
 * @param {(address: string) => void} ask for something else
 */
export function libraryTemplate(catalog, query, ask) {
  const asked = new URLSearchParams(query);
  const shown = catalog.filter((routine) => fits(routine, asked));
  const choose = (/** @type {string} */ next) => ask(next ? `${LIBRARY}?${next}` : LIBRARY);
  const chips = chipsOf(catalog).map((chip) => ({ ...chip, pressed: asked.getAll(chip.key).includes(chip.value) }));
  const chosen = chips.filter(({ pressed }) => pressed).map(({ label }) => label);
  return html`<div class="heading">
      <h1 class="page" tabindex="-1">${app.library}</h1>
      <p class="meta num" role="status">${listOfFacts([words.shown({ count: shown.length, all: catalog.length }), ...chosen])}</p>
    </div>
    <div class="chips" role="group" aria-label=${words.filter} ${inSight(query)}>
      <button class="chip" aria-pressed=${query === ''} @click=${() => choose('')}>${words.all}</button>
      ${chips.map(({ key, value, label, sign, pressed }) => {
        const press = () => choose(toggled(query, key, value));
        return html`<button class="chip" aria-pressed=${pressed} @click=${press}>${sign}<span>${label}</span></button>`;
      })}
    </div>
    ${shown.length > 0 ? cardsTemplate(shown) : noneTemplate(chosen, () => choose(''))}`;
}

/** @param {RoutineView[]} catalog */
function chipsOf(catalog) {
  const tools = [...new Set(catalog.flatMap(({ tools }) => tools))];
  const chips = [
    { key: 'for', value: 'self', label: words.forMe, sign: signs.person },
    { key: 'for', value: 'partner', label: words.forTwo, sign: signs.two },
    { key: 'minutes', value: '10', label: words.short, sign: '' },
    { key: 'level', value: 'gentle', label: sentence(names.level.gentle), sign: '' },
  ];
  const ofTools = tools.map((tool) => ({
    key: 'tool',
    value: tool,
    label: sentence(names.tool[tool]),
    sign: toolSign(tool),
  }));
  return [...chips, ...ofTools];
}

/** @param {RoutineView[]} routines */
function cardsTemplate(routines) {
  return html`<ul class="routines" role="list">
    ${inPieces('routines', 5, routines, cardTemplate)}
  </ul>`;
}

/** @param {RoutineView} routine */
function cardTemplate(routine) {
  return html`<li>
    <a class="card routine" href=${linkTo('routines', routine.id)}>
      <div class="picture">${drawn('cover', { routine })}</div>
      <div class="about">
        <h2 lang=${routine.language}>${titleTemplate(routine.title)}</h2>
        <p class="meta">${factsOf(routine)}</p>
        ${scoreTemplate(routine.steps)}
      </div>
    </a>
  </li>`;
}

/** @param {string[]} chosen what no routine is all of @param {() => void} showAll */
function noneTemplate(chosen, showAll) {
  return insteadTemplate(
    html`<p class="none">${words.none}</p>
      <button class="btn" @click=${showAll}>${chosen.length > 0 ? words.clear({ chosen: list(chosen.map((chip) => words.quoted({ chip }))) }) : words.showAll}</button>`,
  );
}
