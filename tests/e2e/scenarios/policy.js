/** The security policy, and what the library page costs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CALM } from '../walk.js';

const HEADERS = readFileSync(new URL('../../../dist/_headers', import.meta.url), 'utf8');

/** What the library may cost, with all that it draws. */
const BUDGET = { brotli: 90_000, requests: 8 };

/** Waits until the page has asked for nothing for a second. @param {import('../harness/page.js').Page} page */
async function settled({ server }) {
  for (let before = -1; before !== server.requests.length; await sleep(1000)) before = server.requests.length;
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const policy = [
  {
    name: 'the policy in the page is the one in the headers, but for what only a header can say',
    async play({ open }) {
      const page = await open();
      const inPage = await page.evaluate(
        () => document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '',
      );
      const inHeader = /Content-Security-Policy: (.+)/.exec(HEADERS)?.[1] ?? '';
      const directives = inHeader.split('; ');
      assert.ok(
        directives.includes("default-src 'none'") && directives.includes("require-trusted-types-for 'script'"),
        inHeader,
      );
      assert.equal(inPage, directives.filter((directive) => !directive.startsWith('frame-ancestors')).join('; '));
    },
  },
  {
    name: 'text cannot become markup, and another origin cannot be reached',
    async play({ open }) {
      const page = await open();
      page.provoke(
        /trusted-types-sink|TrustedHTML|injection sink|connect-src|another origin|Refused to connect|violates/,
      );
      const markup = await page.evaluate(() => {
        try {
          document.createElement('p').innerHTML = '<b>text</b>';
          return 'taken';
        } catch (error) {
          return `${error}`;
        }
      });
      assert.match(markup, /^TypeError/);
      const elsewhere = page.server.origin.replace('localhost', '127.0.0.1');
      assert.equal(
        await page.evaluate(
          (url) =>
            fetch(url).then(
              () => 'reached',
              () => 'refused',
            ),
          elsewhere,
        ),
        'refused',
      );
    },
  },
  {
    name: 'the library loads at most 90 kB after brotli, drawings included, in at most 8 requests of its own origin',
    async play({ open, note }) {
      const page = await open({ path: '#/routines' });
      await page.see({ role: 'link', name: CALM.title });
      await page.see('.card svg');
      await settled(page);
      const { requests } = page.server;
      const brotli = requests.reduce((bytes, request) => bytes + request.brotli, 0);
      const list = requests.map(({ path, brotli }) => `${path} ${brotli}`).join(', ');
      note(`${requests.length} requests, ${brotli} bytes: ${list}`);
      const foreign = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /^https?:/.test(name) && new URL(name).origin !== location.origin),
      );
      assert.deepEqual(foreign, []);
      assert.ok(requests.length <= BUDGET.requests, `${requests.length} requests`);
      assert.ok(brotli <= BUDGET.brotli, `${brotli} bytes`);
    },
  },
];
