/** The screens around the player. */
import { catalog } from '../../js/core.js';
import { driven } from '../harness/themes.js';
import { CALM, play, routine } from '../walk.js';

/** @typedef {import('./index.js').Screen} Screen */

const PARTNER = catalog().find(({ setting }) => setting === 'partner')?.id ?? '';
const LONGEST = catalog().reduce((long, one) => (one.steps.length > long.steps.length ? one : long)).id;

const day = 86_400_000;

/** A stranger's routine may have such a title. */
const LONG_WORD = 'Rückenschmerzvorbeugungsübungen-Wochenprogramm';

/** Four sessions of the last days, one of each kind. @param {number} now */
const sessions = (now) =>
  [
    { id: 'desk-reset-wall', days: 3, outcome: 'finished' },
    { id: CALM.id, days: 2, played: 60, outcome: 'stopped' },
    { id: 'partner-classic', days: 1, outcome: 'finished' },
    { id: CALM.id, days: 0, outcome: 'finished' },
  ].map(({ id, days, outcome, ...stopped }) => {
    const { title, steps } = routine(id);
    // Who came to its end has played all of it.
    const played = stopped.played ?? steps.reduce((sum, { seconds }) => sum + seconds, 0);
    const finishedAt = now - days * day - 60_000;
    const stepsDone = outcome === 'finished' ? steps.length : 2;
    const times = { startedAt: finishedAt - played * 1000, finishedAt, playedSeconds: played };
    return { title, entry: { version: 1, routine: id, ...times, stepsDone, stepCount: steps.length, outcome } };
  });

/** Somebody who was here before. @param {number} now unix ms, as in the page */
export const returning = (now) => ({ settings: { healthCheckedAt: now - 3 * day }, sessions: sessions(now) });

/** The site is kept on this device, and a newer version of it waits; nothing of that is fetched. */
function keep() {
  const worker = Object.assign(new EventTarget(), { state: 'installed', postMessage() {} });
  const registration = Object.assign(new EventTarget(), { active: worker, waiting: worker });
  const register = () => Promise.resolve(registration);
  Object.defineProperty(navigator, 'serviceWorker', { value: { register } });
}

/** The browser offers to install the app. @param {import('./index.js').Page} page */
const offerToInstall = (page) => page.evaluate(() => void dispatchEvent(new Event('beforeinstallprompt')));

/** Where the core is on its way for ever. @param {string} place @param {string} path @returns {Screen} */
const waiting = (place, path) => ({
  name: `loading, ${place}`,
  opening: { path, without: ['answers'] },
  reach: (page) => page.see('[data-of]'),
  bare: true,
});

/** Where a part of the site is on its way for ever. @param {string} place @param {string} part @param {string} path @returns {Screen} */
const coming = (place, part, path) => ({
  name: `loading, ${place}`,
  async reach(page) {
    await driven(page).route(`**/${part}-*.js`, () => {});
    await page.reload();
    await page.goto(path);
    await page.see('[data-of]');
  },
  bare: true,
});

/** @type {Screen[]} */
export const appScreens = [
  { name: 'today, first visit', reach: (page) => page.see('.offer') },
  { name: 'today, returning', saved: returning, reach: (page) => page.see('.sessions') },
  {
    name: 'today, with a session under way',
    saved: returning,
    async reach(page) {
      await page.goto(`#/play/${CALM.id}`);
      await play(page);
      await page.click({ role: 'button', name: 'Next step' });
      await page.goto('#/');
      await page.see('.resume');
    },
  },
  {
    name: 'today, with a new version and a way to the home screen',
    opening: { script: keep },
    saved: returning,
    async reach(page) {
      await page.see('.news');
      await offerToInstall(page);
      await page.see('.home');
    },
  },
  {
    name: 'today, with titles of long words',
    saved: (now) => ({ ...returning(now), sessions: sessions(now).map((one) => ({ ...one, title: LONG_WORD })) }),
    reach: (page) => page.see('.sessions'),
  },
  { name: 'today, not saving', opening: { without: ['storage'] }, reach: (page) => page.see('.offer') },
  { name: 'library', opening: { path: '#/routines' }, reach: (page) => page.see('.routine') },
  {
    name: 'library, asked for some',
    opening: { path: '#/routines?for=self&tool=ball' },
    reach: (page) => page.see('.routine'),
  },
  {
    name: 'library, asked for too much',
    opening: { path: '#/routines?for=partner&tool=ball' },
    reach: (page) => page.see('.none'),
  },
  { name: 'routine', opening: { path: `#/routines/${CALM.id}` }, reach: (page) => page.see('.steps') },
  {
    name: 'routine, its sound not saved',
    opening: { path: `#/routines/${CALM.id}` },
    async reach(page) {
      await page.see('.steps');
      await page.evaluate(() => {
        URL.createObjectURL = () => {
          throw new Error('no room for a file');
        };
      });
      await page.click({ role: 'button', name: 'Save as a sound file' });
      await page.read('could not be made');
    },
  },
  { name: 'routine, for two', opening: { path: `#/routines/${PARTNER}` }, reach: (page) => page.see('.steps') },
  { name: 'routine, the longest', opening: { path: `#/routines/${LONGEST}` }, reach: (page) => page.see('.steps') },
  { name: 'notice', opening: { path: `#/play/${CALM.id}` }, reach: (page) => page.see('.conditions'), bare: true },
  { name: 'settings', opening: { path: '#/settings' }, reach: (page) => page.see('.keys') },
  {
    name: 'settings, returning',
    opening: { path: '#/settings' },
    saved: returning,
    reach: (page) => page.see({ role: 'button', name: 'Read them again' }),
  },
  {
    name: 'settings, on a device that keeps it',
    opening: { path: '#/settings', script: keep },
    async reach(page) {
      await offerToInstall(page);
      await page.see({ role: 'button', name: 'Update' });
      await page.see({ role: 'button', name: 'Install' });
    },
  },
  {
    name: 'embed, in a colour of its own',
    opening: { path: `#/embed/${CALM.id}` },
    async reach(page) {
      await page.click({ role: 'switch', name: 'Colour of your own' });
      await page.see('input[type=color]');
    },
  },
  waiting('today', ''),
  waiting('library', '#/routines'),
  waiting('routine', `#/routines/${CALM.id}`),
  {
    ...waiting('player', `#/play/${CALM.id}`),
    saved: returning,
    reach: (page) => page.see('.coming'),
  },
  {
    ...waiting('player that was asked to play', `#/play/${CALM.id}`),
    saved: returning,
    async reach(page) {
      await page.click({ role: 'button', name: 'Play', exact: true });
      await page.see({ role: 'button', name: 'Pause' });
    },
  },
  { ...coming('what plays', 'playing', `#/play/${CALM.id}`), saved: returning },
  coming('settings', 'settings', '#/settings'),
  {
    name: 'not loaded',
    opening: { without: ['core'] },
    reach: (page) => page.see({ role: 'button', name: 'Try again' }),
  },
  {
    name: 'not loaded, without drawings either',
    opening: { without: ['core'], gone: /covers-/ },
    async reach(page) {
      page.provoke(/covers-|404/);
      await page.see({ role: 'button', name: 'Try again' });
      await page.waitFor(() => !window.probe.find('svg.figure'));
    },
    bare: true,
  },
  {
    name: 'not loaded, settings',
    async reach(page) {
      page.server.gone = /settings-/;
      page.provoke(/settings-|404/);
      await page.goto('#/settings');
      await page.see({ role: 'button', name: 'Try again' });
      await page.waitFor(() => document.activeElement?.matches('h1'));
    },
  },
  { name: 'unknown page', opening: { path: '#/nowhere' }, reach: (page) => page.read('no such page') },
  {
    name: 'unknown routine',
    opening: { path: `#/routines/${LONG_WORD}` },
    reach: (page) => page.read('no routine called'),
  },
];
