/** What the tests in browsers stand on: that a page which is asked is the one that was to come, and all of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { Page } from '../e2e/harness/page.js';
import { tab } from '../e2e/harness/webdriver.js';

test('a page that has only just come is asked again until its probe is there, if that is needed', async () => {
  const window = /** @type {any} */ ({});
  let asked = 0;
  const evaluate = (/** @type {string} */ expression) => {
    asked += 1;
    if (asked === 3) window.probe = { shown: () => 'Today' };
    return runInNewContext(expression, { window });
  };
  const page = new Page(/** @type {any} */ ({ evaluate }), /** @type {any} */ ({}));
  assert.equal(await page.evaluate(() => window.probe?.shown() ?? 'nothing'), 'nothing');
  assert.equal(asked, 1);
  assert.equal(await page.evaluate(() => window.probe.shown()), 'Today');
  assert.equal(asked, 3);
});

/** A driver that says at once that a page has come; the next one is there when it was asked three times, its end when it was asked five times. */
function hasty() {
  const page = {
    location: { href: 'http://site/#/settings' },
    performance: { timeOrigin: 1000 },
    document: { readyState: 'complete' },
  };
  const seen = { asked: 0, page };
  const run = async (/** @type {string} */ script) => {
    seen.asked += 1;
    if (seen.asked === 4)
      Object.assign(page, { performance: { timeOrigin: 2000 }, document: { readyState: 'loading' } });
    if (seen.asked === 6) page.document.readyState = 'complete';
    return new Promise((done) => runInNewContext(`(function () { ${script} })`, page)(done));
  };
  const fetch = async (/** @type {string} */ url, /** @type {{ body: string }} */ { body }) =>
    Response.json({ value: url.endsWith('/execute/async') ? await run(JSON.parse(body).script) : null });
  return { seen, fetch };
}

for (const [how, load] of /** @type {const} */ ([
  ['goes to its own address', (/** @type {import('../e2e/harness/page.js').Raw} */ raw) => raw.goto('http://site/')],
  ['is loaded again', (/** @type {import('../e2e/harness/page.js').Raw} */ raw) => raw.reload()],
]))
  test(`a page that ${how} is waited for, whatever the driver says`, async (context) => {
    const { seen, fetch } = hasty();
    context.mock.method(globalThis, 'fetch', fetch);
    await load(tab('http://driver/session/1', { now: 'one' }, 'one', async () => {}));
    assert.deepEqual([seen.asked, seen.page.performance.timeOrigin], [6, 2000]);
  });

test('a place on the same page is no other page to wait for', async (context) => {
  const { seen, fetch } = hasty();
  context.mock.method(globalThis, 'fetch', fetch);
  await tab('http://driver/session/1', { now: 'one' }, 'one', async () => {}).goto('http://site/#/routines');
  assert.equal(seen.asked, 1);
});
