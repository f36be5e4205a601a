/** How the app gets to the home screen, and what a start from there does to what is open. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { wayTo } from '../../www/app/device/home-screen.js';
import { followLaunches } from '../../www/app/launch.js';

/** @typedef {import('../../www/app/device/home-screen.js').Offer} Offer */

const OWN = ['navigator', 'matchMedia', 'CSS', 'location', 'launchQueue'].map(
  (name) => /** @type {const} */ ([name, Object.getOwnPropertyDescriptor(globalThis, name)]),
);
afterEach(() => {
  for (const [name, own] of OWN) {
    if (own) Object.defineProperty(globalThis, name, own);
    else Reflect.deleteProperty(globalThis, name);
  }
});

/** @param {string} name @param {unknown} value */
const give = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

/** A browser, by what pages can tell of it. @param {{ app?: boolean, gecko?: boolean, agent?: string, standalone?: boolean }} traits */
function browser({ app = false, gecko = false, agent = '', ...own }) {
  give('matchMedia', () => ({ matches: app }));
  give('CSS', { supports: () => gecko });
  give('navigator', { userAgent: agent, ...own });
}

test('where the browser offers it, it is asked; elsewhere words say where to tap, and where it cannot be they say so', () => {
  const offer = /** @type {Offer} */ (/** @type {unknown} */ (new Event('beforeinstallprompt')));
  browser({});
  assert.deepEqual([wayTo(offer), wayTo(null)], ['ask', 'menu']);
  browser({ standalone: false });
  assert.equal(wayTo(null), 'ios');
  browser({ gecko: true, agent: 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0' });
  assert.equal(wayTo(null), 'android');
  browser({ gecko: true, agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0' });
  assert.equal(wayTo(null), 'never');
});

test('an app on the home screen is not put there once more', () => {
  browser({ app: true });
  assert.equal(wayTo(null), 'there');
  browser({ standalone: true });
  assert.equal(wayTo(null), 'there');
});

test('a second start goes where its shortcut says, unless a session runs; that of the icon stays where one is', () => {
  const location = { href: 'https://host/folder/#/settings', hash: '#/settings' };
  give('location', location);
  /** @type {(launch: { targetURL?: string }) => void} */
  let launch = () => assert.fail('nobody listens');
  give('launchQueue', { setConsumer: (/** @type {typeof launch} */ consume) => (launch = consume) });
  let isPlaying = true;
  followLaunches(() => !isPlaying);
  launch({ targetURL: 'https://host/folder/#/play/three-minute-calm' });
  assert.equal(location.hash, '#/settings');
  isPlaying = false;
  launch({ targetURL: 'https://host/folder/' });
  assert.equal(location.hash, '#/settings');
  launch({ targetURL: 'https://host/folder/#/play/three-minute-calm' });
  assert.equal(location.hash, '#/play/three-minute-calm');
});

test('a browser that does not ask the page about starts is left alone', () => {
  followLaunches(() => true);
});
