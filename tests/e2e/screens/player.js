/** The player, at the moments at which it looks different. */
import { catalog } from '../../js/core.js';
import { brisk, twentyMistakes } from '../../js/documents.js';
import { comeTo, hold, play, playInSilence, seek, whole } from '../walk.js';
import { returning } from './app.js';

/** @typedef {import('../harness/page.js').Page} Page */
/** @typedef {import('./index.js').Screen} Screen */
/** @typedef {import('#kneadful').StepView} Step */
/** @typedef {import('#kneadful').RoutineView} Routine */
/** @typedef {{ id: string, step: number }} Place */

/** The first step in the catalogue that is like that. @param {(step: Step, before: Step | undefined, routine: Routine) => unknown} like @returns {Place} */
function where(like) {
  for (const routine of catalog()) {
    const step = routine.steps.findIndex((step, index) => like(step, routine.steps[index - 1], routine));
    if (step >= 0) return { id: routine.id, step };
  }
  throw new Error(`no step in the catalogue is like that: ${like}`);
}

const longest = Math.max(...catalog().flatMap(({ steps }) => steps.map(({ cue }) => cue.length)));
const left = where(({ side }) => side === 'left');
const first = { id: left.id, step: 0 };

/** Opens the player of a routine, as somebody who was here before. @param {string} id @param {import('../harness/suite.js').Opening} [more] */
const player = (id, more) => ({ opening: { path: `#/play/${id}`, ...more }, saved: returning });

/** In the place of the app, a page that has nothing but a title and a player. @param {Page} page @param {Record<string, unknown>} properties */
async function alone(page, properties) {
  // A page that offers a routine has the player ready.
  await page.goto(`#/routines/${left.id}`);
  await page.evaluate(async (properties) => {
    await customElements.whenDefined('kneadful-player');
    const main = Object.assign(document.createElement('main'), { className: 'playing' });
    const title = Object.assign(document.createElement('h1'), { className: 'unseen', textContent: 'A page' });
    main.append(title, Object.assign(document.createElement('kneadful-player'), { preload: 'auto', ...properties }));
    window.probe.find('#app').replaceChildren(main);
  }, properties);
}

/** Plays until shortly after the beginning of a part of a step, and stays there. @param {Page} page @param {number} step @param {'start' | 'work'} part */
async function playTo(page, step, part = 'work') {
  await play(page);
  const spans = await page.evaluate(
    () => /** @type {any} */ (window.probe.find('kneadful-player')).conductor.score.spans,
  );
  await hold(page, spans[step][part] + 2.5);
}

/** @param {string} name @param {Place} place @param {'start' | 'work'} [part] @returns {Screen} */
const moment = (name, { id, step }, part) => ({ name, ...player(id), reach: (page) => playTo(page, step, part) });

/** The same, and then something more, perhaps in another tab. @param {string} name @param {(page: Page) => Promise<Page | void>} more @param {Place} [place] @returns {Screen} */
const after = (name, more, { id, step } = left) => ({
  name,
  ...player(id),
  async reach(page) {
    await playTo(page, step);
    return more(page);
  },
});

/** @type {Screen[]} */
const moments = [
  {
    name: 'player, ready',
    ...player(left.id),
    reach: whole,
  },
  moment('player, getting ready', first, 'start'),
  moment('player, left', left),
  moment(
    'player, changing sides',
    where(({ side }, before) => side === 'right' && before?.side === 'left'),
    'start',
  ),
  moment(
    'player, right',
    where(({ side }) => side === 'right'),
  ),
  moment(
    'player, both sides',
    where(({ side }) => side === 'both'),
  ),
  moment(
    'player, breathing',
    where(({ technique }) => technique === 'breathing'),
  ),
  moment(
    'player, stretch',
    where(({ exercise, side }) => exercise && side),
  ),
  moment(
    'player, for two',
    where(({ side }, _, { setting }) => setting === 'partner' && side === 'left'),
  ),
  moment(
    'player, longest instruction',
    where(({ cue }) => cue.length === longest),
  ),
  moment(
    'player, a hold',
    where(({ untilEased }) => untilEased),
  ),
];

/** @type {Screen[]} */
const halts = [
  after('player, paused', async (page) => {
    await page.click({ role: 'button', name: 'Pause' });
    await comeTo(page, 'paused');
  }),
  after('player, big', async (page) => {
    await page.click({ role: 'button', name: 'Big picture and words' });
    await page.see('.big');
  }),
  after('player, about to stop', async (page) => {
    await page.click({ role: 'button', name: 'Stop' });
    await page.see({ role: 'button', name: 'Stop the session' });
  }),
  after('player, stopped', async (page) => {
    await page.click({ role: 'button', name: 'Stop' });
    await page.click({ role: 'button', name: 'Stop the session' });
    await comeTo(page, 'stopped');
  }),
  after('player, taken up again', async (page) => {
    await page.click({ role: 'button', name: 'Pause' });
    await comeTo(page, 'paused');
    await page.reload();
    await page.see('.halt');
  }),
  {
    ...after('player, in another tab', async (page) => {
      const other = await page.tab(`#/play/${left.id}`);
      await other.read('another tab');
      return other;
    }),
    bare: true,
  },
  {
    name: 'player, waiting for a tap',
    ...player(left.id),
    saved: (now) => ({ ...returning(now), settings: { ...returning(now).settings, manualAdvance: true } }),
    async reach(page) {
      await play(page);
      const end = await page.evaluate(
        () => /** @type {any} */ (window.probe.find('kneadful-player')).conductor.score.spans[0].end,
      );
      await seek(page, end - 0.5);
      await comeTo(page, 'waiting');
    },
  },
  {
    name: 'player, at its end',
    ...player(left.id),
    async reach(page) {
      await play(page);
      await seek(page, -0.5);
      await comeTo(page, 'ended');
    },
  },
];

/** @type {Screen[]} */
const troubles = [
  {
    name: 'player, last step',
    ...player('three-minute-calm'),
    async reach(page) {
      await playTo(page, 6);
      await page.click({ role: 'button', name: 'Next step' });
      await page.read('This is the last step');
    },
  },
  {
    name: 'player, without sound',
    ...player(left.id, { without: ['formats'] }),
    async reach(page) {
      await playInSilence(page);
      await page.click({ role: 'button', name: 'Pause' });
      await comeTo(page, 'paused');
    },
  },
  {
    name: 'player, after a sleep',
    ...player(left.id, { without: ['formats'] }),
    async reach(page) {
      await playInSilence(page);
      await page.evaluate(() => {
        const { now } = Date;
        Date.now = () => now() + 125_000;
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await comeTo(page, 'interrupted');
    },
  },
  {
    name: 'player, with mistakes in its routine',
    opening: { files: { 'twenty.json': JSON.stringify(twentyMistakes) } },
    async reach(page) {
      page.provoke(/has mistakes/);
      await alone(page, { src: 'twenty.json' });
      await page.read('mistakes');
    },
    bare: true,
  },
  {
    name: "player, of a stranger's routine without pictures",
    async reach(page) {
      const steps = [{ seconds: 60, title: 'Lie still and listen to the rain', cue: 'Nothing to do' }];
      await alone(page, { routine: { ...brisk, title: 'Rain', steps } });
      await whole(page);
    },
  },
];

export const playerScreens = [...moments, ...halts, ...troubles];
