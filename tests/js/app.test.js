/** Addresses, days, and which tab plays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../www/app/day.js';
import { linkTo, routeOf } from '../../www/app/route.js';
import { Ownership } from '../../www/store/ownership.js';

test('an address names a screen, and a link leads back to it', () => {
  assert.deepEqual(['', '#', '#/'].map(routeOf), Array(3).fill({ name: 'today' }));
  assert.deepEqual(['#/routines', '#/routines/'].map(routeOf), Array(2).fill({ name: 'library', query: '' }));
  assert.deepEqual(routeOf('#/routines?tool=ball&for=self'), { name: 'library', query: 'tool=ball&for=self' });
  assert.deepEqual(routeOf('#/settings'), { name: 'settings' });
  assert.deepEqual(routeOf('#/routines/desk-reset-wall'), { name: 'routine', id: 'desk-reset-wall' });
  assert.deepEqual(routeOf('#/embed'), { name: 'embed', routine: '' });
  assert.deepEqual(routeOf(linkTo('embed', 'desk-reset-wall')), { name: 'embed', routine: 'desk-reset-wall' });
  assert.deepEqual(routeOf(linkTo('play', 'ä/b c')), { name: 'play', id: 'ä/b c' });
});

test('an address of nothing is unknown, however it is broken', () => {
  for (const hash of ['#/nowhere', '#/play', '#/play/', '#/play/a/b', '#/settings/x', '#/%E0%A4%A/x']) {
    assert.deepEqual(routeOf(hash), { name: 'unknown' }, hash);
  }
});

test('a day is said as people say it', () => {
  const at = (/** @type {number} */ month, /** @type {number} */ day, /** @type {number} */ hour, year = 2026) =>
    new Date(year, month - 1, day, hour).getTime();
  const now = at(3, 30, 1);
  assert.equal(dayOf(at(3, 30, 0), now), 'today');
  assert.equal(dayOf(at(3, 29, 23), now), 'yesterday');
  // Over the change to summer time in many places a day has 23 hours: still a day.
  assert.equal(dayOf(at(3, 28, 23), now), 'on 28\u00a0March', 'in one line');
  assert.equal(dayOf(at(12, 31, 12, 2025), now), 'on 31\u00a0December 2025');
});

/** The browser's locks, for the tabs of one test. */
function locks() {
  /** @type {{ reject: (error: Error) => void } | null} */
  let holder = null;
  return {
    query: async () => ({ held: holder ? [{ name: 'kneadful-session' }] : [] }),
    /** @param {string} name @param {{ steal?: boolean }} how @param {(lock: object | null) => unknown} hold */
    request: async (name, { steal }, hold) => {
      // As in a browser, the answer comes later.
      await new Promise((later) => setImmediate(later));
      if (holder && !steal) return void hold(null);
      holder?.reject(new DOMException('stolen', 'AbortError'));
      /** @type {{ reject: (error: Error) => void }} */
      let mine = { reject: () => {} };
      const stolen = new Promise((_, reject) => {
        mine = { reject };
      });
      holder = mine;
      await Promise.race([hold({ name }), stolen]);
      if (holder === mine) holder = null;
      return undefined;
    },
  };
}

/** @param {unknown} browser */
function tab(browser) {
  const lost = { times: 0 };
  const ownership = new Ownership(
    () => {
      lost.times += 1;
    },
    /** @type {any} */ (browser),
  );
  return { ownership, lost };
}

test('one tab plays; the other knows, and may take over', async () => {
  const browser = locks();
  const [one, other] = [tab(browser), tab(browser)];
  assert.equal(await one.ownership.claim(), true);
  assert.equal(await one.ownership.isElsewhere(), false);
  assert.equal(await other.ownership.isElsewhere(), true);
  assert.equal(await other.ownership.claim(), false);
  assert.equal(await other.ownership.claim({ steal: true }), true);
  await new Promise((done) => setImmediate(done));
  assert.deepEqual([one.lost.times, one.ownership.held], [1, false]);
  assert.deepEqual([other.lost.times, other.ownership.held], [0, true]);
});

test('a tab that lets go leaves room for another', async () => {
  const browser = locks();
  const [one, other] = [tab(browser), tab(browser)];
  await one.ownership.claim();
  one.ownership.release();
  await new Promise((done) => setImmediate(done));
  assert.equal(await other.ownership.claim(), true);
  assert.equal(one.lost.times, 0);
});

test('asking twice at once is asking once', async () => {
  const { ownership } = tab(locks());
  assert.deepEqual(await Promise.all([ownership.claim(), ownership.claim()]), [true, true]);
});

test('where there are no locks, or none for this page, a tab believes itself alone', async () => {
  const refusing = {
    query: async () => ({ held: [] }),
    request: () => Promise.reject(new DOMException('', 'SecurityError')),
  };
  for (const browser of [undefined, refusing]) {
    const { ownership, lost } = tab(browser);
    assert.equal(await ownership.claim(), true);
    assert.equal(lost.times, 0);
  }
});
