// A sheet for looking: every picture that the catalogue needs, and the looks.
// Serve the repository's root and open tests/look/figures.html?only=where|how|thumbs|covers|looks
// &theme=dark|contrast &wide=<px> &from=<n> &to=<n>
import { drawCover, drawHow, drawThumb, drawWhere, style } from '../../www/figure/index.js';
import { LOOKS } from '../../www/figure/looks.js';

/** @import { Step } from '../../www/figure/types.js' */
/** @typedef {Step & { setting: string, cue?: string }} Placed */
/** @typedef {{ title: string, setting: string, position: string, steps: Step[] }} Told */

/** @type {Record<string, string | undefined>} */
const asked = Object.fromEntries(new URLSearchParams(location.search));
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
if (asked.theme) document.documentElement.dataset.theme = asked.theme;

/** @type {{ ids: string[] }} */
const { ids } = await (await fetch('figures.json')).json();
/** @type {Told[]} */
const routines = await Promise.all(ids.map(async (id) => (await fetch(`../../src/routine/catalog/${id}.json`)).json()));
/** @type {Placed[]} */
const steps = routines.flatMap(({ setting, position, steps: list }) =>
  list.map((step) => ({ position, ...step, setting })),
);
steps.push({
  setting: 'partner',
  position: 'side-lying',
  technique: 'kneading',
  region: 'latissimus-dorsi',
  side: 'left',
});

/** One of each by the words that make the picture; the right is the mirror of the left and is left out. @param {Placed[]} list @param {(keyof Placed)[]} words */
function distinct(list, words) {
  const seen = new Map();
  for (const step of list) {
    const key = words.map((word) => step[word] ?? '').join(' ');
    if (step.side !== 'right' && !seen.has(key)) seen.set(key, step);
  }
  return [...seen].slice(Number(asked.from ?? 0), Number(asked.to ?? 999));
}

/** @param {string} title @param {number} wide @param {() => (readonly [string, Node])[]} figures */
function section(title, wide, figures) {
  if (asked.only && asked.only !== title) return;
  const heading = document.createElement('h2');
  const box = document.createElement('section');
  heading.textContent = title;
  box.style.setProperty('--wide', `${asked.wide ?? wide}px`);
  for (const [text, drawing] of figures()) {
    const figure = document.createElement('figure');
    const frame = document.createElement('div');
    const caption = document.createElement('figcaption');
    frame.append(drawing);
    caption.textContent = text;
    figure.append(frame, caption);
    box.append(figure);
  }
  document.body.append(heading, box);
}

/** @type {(keyof Placed)[]} */
const WHERE = ['setting', 'technique', 'region', 'side', 'tool'];
/** @type {(keyof Placed)[]} */
const HOW = ['setting', 'position', 'exercise', 'technique', 'region', 'side', 'tool'];
section('where', 190, () =>
  distinct(steps, WHERE).map(([text, step]) => [text, drawWhere(step, { setting: step.setting })]),
);
section('how', 190, () => distinct(steps, HOW).map(([text, step]) => [text, drawHow(step, step.setting)]));
section('thumbs', 96, () => distinct(steps, HOW).map(([text, step]) => [text, drawThumb(step)]));
section('covers', 112, () => routines.map((routine) => [routine.title, drawCover(routine)]));
section('looks', 150, () =>
  LOOKS.hair.flatMap((hair, k) => {
    const look = { hair, skin: LOOKS.skin[k], tint: LOOKS.tint[k % LOOKS.tint.length] };
    const stroke = { technique: 'effleurage', region: 'upper-trapezius', side: 'left' };
    return [
      [Object.values(look).join(' '), drawWhere(stroke, look)],
      ['', drawWhere({ technique: 'breathing' }, look)],
      ['', drawWhere({ technique: 'stretch', region: 'pectorals', side: 'left' }, look)],
      ['', drawHow({ ...stroke, position: 'seated' }, 'self', look)],
      ['', drawHow({ exercise: 'doorway-stretch', region: 'pectorals' }, 'self', look)],
      ['', drawHow({ exercise: 'side-bend', region: 'latissimus-dorsi', side: 'left' }, 'self', look)],
    ];
  }),
);
