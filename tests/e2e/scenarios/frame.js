/** The player in a frame of a stranger's page, and what the two say to each other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SITE } from '../harness/places.js';
import { driven } from '../harness/themes.js';
import { hostPage, visitHost } from '../host.js';
import { CALM } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */
/** @typedef {import('../harness/suite.js').Stage} Stage */

/** A stranger's page with a frame, which the client of player.js drives. @param {string} [more] of the page @param {string} [asked] of the player */
const page = (more = '', asked = `routine=${CALM.id}`) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A wellness page</title><script src="/__player.js"></script></head>
  <body>
    <button id="start">Start</button>
    <iframe title="Massage" width="380" height="640" allow="autoplay; screen-wake-lock"
      src="{elsewhere}embed.html?${asked}"></iframe>
    ${more}
    <script>
      window.told = [];
      window.client = new playerjs.Player(document.querySelector('iframe'));
      for (const type of ['ready', 'play', 'pause', 'ended', 'timeupdate', 'progress', 'seeked', 'error'])
        client.on(type, (value) => told.push({ type, value }));
      start.onclick = () => client.play();
    </script>
  </body>
</html>`;

/** Nothing but what the documentation asks for, and what the tests themselves need. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self'; frame-src {elsewhere}";

/** @param {Stage['open']} open @param {string} html @param {string[]} [without] */
async function visit(open, html, without = ['notice']) {
  const page = await open({ path: '../../host.html', host: { html, policy: POLICY }, without });
  page.provoke(new RegExp(`^request to another origin: ${new URL(page.server.elsewhere).origin}`));
  await heard(page, 'ready');
  return page;
}

/** Waits until the host was told so, and gives what. @param {Page} page @param {string} type */
const heard = (page, type) =>
  page.waitFor(
    (type) => /** @type {any} */ (window).told.findLast((/** @type {any} */ told) => told.type === type),
    type,
  );

/** Asks through the client. @param {Page} page @param {string} getter */
const ask = (page, getter) =>
  page.evaluate((getter) => new Promise((resolve) => /** @type {any} */ (window).client[getter](resolve)), getter);

/** Asks until the answer is this. @param {Page} page @param {string} method @param {unknown} [value] */
const bid = (page, method, value) =>
  page.evaluate((method, value) => void (/** @type {any} */ (window).client[method](value)), method, value);

/** What a frame beside ours does, of the same origin as the page around both: says what only that page may, and listens. */
const ATTACK = `
  addEventListener('message', ({ data }) => top.stolen.push(data));
  const target = parent.frames[0];
  const attack = { context: 'player.js', version: '0.0.11', listener: 'thief' };
  for (const method of ['mute', 'play', 'getDuration']) target.postMessage(JSON.stringify({ ...attack, method }), '*');
  for (const value of ['timeupdate', 'play', 'error', 'ready'])
    target.postMessage(JSON.stringify({ ...attack, method: 'addEventListener', value }), '*');
  target.postMessage(JSON.stringify({ ...attack, method: 'setVolume', value: 37 }), '*');
  top.attacked = true;
`;

/** What may come from the page around it, and is no message. */
const RUBBISH = [
  'rubbish',
  '{"context":"player.js","version":"0.0.11","method":"__proto__"}',
  '{"context":"__proto__","version":"0.0.11","method":"play"}',
  '{"context":"player.js","version":"0.0.11","method":"constructor","__proto__":{"paused":false}}',
  '{"context":"player.js","version":"0.0.11","method":"setCurrentTime","value":"9e999"}',
  '{"context":"player.js","version":"0.0.11","method":"addEventListener","value":"toString","listener":"x"}',
  { context: 'player.js', version: '0.0.11', method: 'mute' },
  ['mute'],
  null,
  7,
];

/** Beside the client of player.js, listens in our own context. */
const LISTENER = `<script>
  window.say = (method, value) => document.querySelector('iframe').contentWindow.postMessage(
    JSON.stringify({ context: 'kneadful', version: '1', method, value }), new URL('{elsewhere}').origin);
  addEventListener('message', ({ data }) => {
    const { context, event, value } = JSON.parse(data);
    if (context === 'kneadful') told.push({ type: event, value });
    else if (event === 'ready') for (const type of ['stepchange', 'safety', 'resize']) say('addEventListener', type);
  });
</script>`;

/** A page in a sandbox, which has no address, with a frame of its own: asks, and hands on what it is told. */
const SANDBOXED = `<iframe title="Massage" src="{elsewhere}embed.html?routine=${CALM.id}"></iframe><script>
  const ask = JSON.stringify({ context: 'player.js', version: '0.0.11', method: 'getDuration' });
  addEventListener('message', ({ data }) => {
    top.postMessage(data, '*');
    if (JSON.parse(data).event === 'ready') frames[0].postMessage(ask, '*');
  });
</script>`;

/** Where a page has a routine of its own. */
const OWN = 'https://routines.example/neck.json';
const OWN_ROUTINE = JSON.parse(readFileSync(`${SITE}/examples/my-routine.json`, 'utf8'));

/** @type {import('../harness/suite.js').Scenario[]} */
export const frame = [
  {
    name: 'an existing client of player.js plays, asks, seeks and pauses what is in a frame from another origin',
    async play({ open }) {
      const site = await visit(open, page());
      const { value } = await heard(site, 'ready');
      assert.equal(value.src, `${site.server.elsewhere}embed.html?routine=${CALM.id}`);
      const seconds = await ask(site, 'getDuration');
      assert.ok(seconds > 180, `${seconds}`);
      assert.equal(await ask(site, 'getPaused'), true);
      await site.click('#start');
      await heard(site, 'play');
      assert.equal(await ask(site, 'getPaused'), false);
      assert.equal((await heard(site, 'timeupdate')).value.duration, seconds);
      await bid(site, 'setCurrentTime', 60);
      await heard(site, 'seeked');
      assert.ok((await ask(site, 'getCurrentTime')) >= 60);
      await bid(site, 'pause');
      await heard(site, 'pause');
      assert.equal(await ask(site, 'getPaused'), true);
      await bid(site, 'mute');
      assert.equal(await ask(site, 'getMuted'), true);
      await bid(site, 'setVolume', 40);
      assert.equal(await ask(site, 'getVolume'), 40);
      await bid(site, 'setLoop', true);
      assert.equal(await ask(site, 'getLoop'), true);
      await bid(site, 'setCurrentTime', seconds - 1);
      await bid(site, 'play');
      await heard(site, 'ended');
      await site.waitFor(async () => {
        const { client } = /** @type {any} */ (window);
        const [paused, time] = await Promise.all(
          ['getPaused', 'getCurrentTime'].map((getter) => new Promise((resolve) => client[getter](resolve))),
        );
        return !paused && time > 0 && time < 20;
      });
    },
  },
  {
    name: 'a frame beside the player is neither heard nor told, and rubbish from the page around it changes nothing',
    async play({ open }) {
      const thief = `<script>window.stolen = [];</script><iframe title="Thief" srcdoc="<script>${ATTACK.replaceAll('"', '&quot;')}</script>"></iframe>`;
      const site = await visit(open, page(thief));
      await site.waitFor(() => /** @type {any} */ (window).attacked);
      await site.evaluate((rubbish) => {
        for (const data of rubbish) window.frames[0].postMessage(data, '*');
      }, RUBBISH);
      const asked = ['getPaused', 'getMuted', 'getCurrentTime'];
      const answers = async () => Promise.all(asked.map((getter) => ask(site, getter)));
      assert.deepEqual(await answers(), [true, false, 0]);
      assert.notEqual(await ask(site, 'getVolume'), 37);
      // The same words, from who may say them.
      await bid(site, 'mute');
      await bid(site, 'setVolume', 37);
      assert.deepEqual(await answers(), [true, true, 0]);
      assert.equal(await ask(site, 'getVolume'), 37);
      const stolen = await site.evaluate(() => /** @type {any} */ (window).stolen);
      assert.deepEqual(stolen, [], 'the frame beside it was told something');
      assert.equal((await heard(site, 'error')).value.code, -1, 'the page itself is told what does not fit');
    },
  },
  {
    name: 'in a frame that may store nothing, a routine of the page itself plays once the notice is read, and tells its steps',
    not: { Firefox: 'only Playwright reaches into a frame', WebKit: 'only Playwright reaches into a frame' },
    async play({ open }) {
      const site = await visit(open, page(LISTENER, `src=${encodeURIComponent(OWN)}`), ['storage']);
      const tab = driven(site);
      site.provoke(new RegExp(`^request to another origin: ${OWN}`));
      // By http it would be refused: its address is safe, or it is not asked for.
      const asked = tab.waitForRequest(OWN);
      await tab.route(OWN, (route) =>
        route.fulfill({ json: OWN_ROUTINE, headers: { 'Access-Control-Allow-Origin': '*' } }),
      );
      const inside = tab.frameLocator('iframe');
      await inside.getByRole('button', { name: 'Play' }).click();
      await asked;
      await inside.getByText('Check with your doctor').first().waitFor();
      assert.ok(await inside.locator('.safety').evaluate((notice) => notice.scrollHeight <= notice.clientHeight));
      await inside.getByRole('button', { name: 'None of these' }).click();
      await heard(site, 'play');
      assert.deepEqual((await heard(site, 'safety')).value, { accepted: true });
      await site.evaluate(() => /** @type {any} */ (window).say('next'));
      const { value } = await heard(site, 'stepchange');
      assert.deepEqual([value.step, value.count, value.title], [1, OWN_ROUTINE.steps.length, 'Kneading']);
      // It wants the height that goes with its width, and while there is more to read, all of that: nothing scrolls in it.
      const heights = await site.evaluate(() =>
        /** @type {any} */ (window).told.flatMap((/** @type {any} */ one) =>
          one.type === 'resize' ? one.value.height : [],
        ),
      );
      const shown = 380 * 1.65;
      assert.equal(heights.at(-1), shown);
      assert.ok(Math.max(...heights) > shown + 100, `${heights}`);
    },
  },
  {
    name: 'a page in a sandbox may show the player, and is told why it is not heard',
    not: { WebKit: 'it loads no script there: to it, such a page is of no origin, not even of its own' },
    async play({ open }) {
      const listen =
        "<script>told = []; addEventListener('message', ({ data }) => told.push(JSON.parse(data)))</script>";
      const html = `${listen}<iframe sandbox="allow-scripts" srcdoc="${SANDBOXED.replaceAll('"', '&quot;')}"></iframe>`;
      const page = await visitHost(open, hostPage(html, { head: '' }));
      const { value } = await page.waitFor(() =>
        /** @type {any} */ (window).told.find((/** @type {any} */ { event }) => event === 'error'),
      );
      assert.match(value.msg, /no address of its own/);
      const told = await page.evaluate(() =>
        /** @type {any} */ (window).told.map((/** @type {any} */ one) => one.event),
      );
      assert.deepEqual(told, ['ready', 'error']);
    },
  },
  {
    name: 'an address that is not safe is not asked for a routine, and the page around it is told',
    not: { Firefox: 'one policy for all engines', WebKit: 'one policy for all engines' },
    async play({ open }) {
      const site = await visit(open, page('', 'src=http://routines.example/neck.json'));
      site.provoke(/connect-src|Refused to connect|violates/);
      await ask(site, 'getDuration');
      assert.equal((await heard(site, 'error')).value.code, -1);
    },
  },
];
