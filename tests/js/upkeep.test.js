/** The service worker as a page sees it: what it tells of it, and when it looks for a newer one. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Upkeep } from '../../www/app/device/upkeep.js';

const HOUR = 3_600_000;

/** A worker that does what a test says. */
class Worker extends EventTarget {
  state = 'installing';
  /** @type {unknown[]} */
  told = [];

  /** @param {string} state */
  become(state) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  /** @param {unknown} words */
  postMessage(words) {
    this.told.push(words);
  }
}

class Registration extends EventTarget {
  /** @type {Worker | null} */
  installing = null;
  /** @type {Worker | null} */
  waiting = null;
  /** @type {Worker | null} */
  active = null;
  updates = 0;

  async update() {
    this.updates += 1;
  }
}

/** @type {Registration} */
let registration;
const page = Object.assign(new EventTarget(), { hidden: false, documentElement: { dataset: {} } });
const reload = mock.fn();
const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

/** @param {object | undefined} serviceWorker */
const browser = (serviceWorker) =>
  Object.defineProperty(globalThis, 'navigator', { value: serviceWorker ? { serviceWorker } : {}, configurable: true });

beforeEach(() => {
  registration = new Registration();
  reload.mock.resetCalls();
  Object.assign(globalThis, { document: page, location: { href: 'https://host/folder/', reload } });
  browser({ register: async () => registration });
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
  if (own) Object.defineProperty(globalThis, 'navigator', own);
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'location');
});

test('it tells whether the site is on the device: on its way, there, torn, refused or not to be had', async () => {
  mock.method(console, 'warn', () => {});
  const upkeep = new Upkeep();
  /** @type {string[]} */
  const told = [];
  upkeep.addEventListener('change', () => told.push(upkeep.state));
  const worker = new Worker();
  registration.installing = worker;
  await upkeep.start();
  worker.become('redundant');
  registration.active = worker;
  worker.become('activated');
  assert.deepEqual(told, ['coming', 'failed', 'kept']);

  browser({ register: () => Promise.reject(new TypeError('no network')) });
  const refused = new Upkeep();
  await refused.start();
  assert.equal(refused.state, 'failed');

  browser(undefined);
  const without = new Upkeep();
  await without.start();
  assert.equal(without.state, 'unable');
});

test('the version that a page came up with is told so, so that what was before it can go', async () => {
  registration.active = new Worker();
  await new Upkeep().start();
  assert.deepEqual(registration.active.told, ['came-up']);
  assert.ok('up' in page.documentElement.dataset, 'what fails from now on does not speak against the version');
});

test('a newer version waits until it is asked for, and the page begins anew once it has taken over', async () => {
  registration.active = new Worker();
  const upkeep = new Upkeep();
  await upkeep.start();
  assert.equal(upkeep.waits, false);
  const newer = new Worker();
  registration.installing = newer;
  registration.dispatchEvent(new Event('updatefound'));
  registration.waiting = newer;
  newer.become('installed');
  assert.equal(upkeep.waits, true);
  assert.deepEqual(newer.told, [], 'by itself nothing changes');
  upkeep.takeOver();
  assert.deepEqual(newer.told, ['take-over']);
  newer.become('activating');
  assert.equal(reload.mock.callCount(), 0);
  newer.become('activated');
  assert.equal(reload.mock.callCount(), 1);
});

test('a page that stays open looks for a newer version once a day, when somebody looks at it', async () => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  await new Upkeep().start();
  /** @param {number} hours since it was opened @param {boolean} hidden */
  const look = (hours, hidden) => {
    mock.timers.setTime(hours * HOUR);
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
    return registration.updates;
  };
  assert.deepEqual(
    [look(23, false), look(25, true), look(25, false), look(48, false), look(49.5, false)],
    [0, 0, 1, 1, 2],
  );
});
