/** The security policy, and what a first visit costs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CALM, play } from '../walk.js';

const HEADERS = readFileSync(new URL('../../../dist/_headers', import.meta.url), 'utf8');

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
/** What may be needed until a routine plays, in bytes. */
const BUDGET = 1000 * Number(/^Until the first routine can play, four files come, ([\d.]+) kB/m.exec(README)?.[1]);
/** What comes later: drawings, other screens, what goes with the sound. */
const LATER = /(covers|figure|effects|speaker|browsing|settings|device)-|sw\.js/;
/** What browsers ask for by themselves. */
const NOT_OURS = /icon|manifest/;

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
    name: 'a routine can play with four files, as large as the README says, which the page asks for at once, and nothing else',
    async play({ open, note }) {
      const page = await open({ path: `#/play/${CALM.id}`, gone: LATER });
      page.provoke(/404|[Ff]ailed|Importing a module script|error loading dynamically imported module|MIME/);
      await page.click({ role: 'button', name: 'None of these, or I have asked' });
      await play(page);
      const files = page.server.requests.filter(({ path, status }) => status === 200 && !NOT_OURS.test(path));
      const brotli = files.reduce((bytes, { brotli }) => bytes + brotli, 0);
      note(`${brotli} bytes: ${files.map(({ path }) => path).join(', ')}`);
      assert.equal(files.length, 4);
      assert.ok(brotli <= BUDGET, `${brotli} bytes`);
      const foreign = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /^https?:/.test(name) && new URL(name).origin !== location.origin),
      );
      assert.deepEqual(foreign, []);
      // Where the first script of all does not come, nothing else would ask for them.
      page.provoke(/index-/);
      page.server.gone = /index-/;
      await page.goto(`?again#/play/${CALM.id}`);
      await page.waitFor(() =>
        [/\.wasm$/, /playing-/].every((file) =>
          performance.getEntriesByType('resource').some(({ name }) => file.test(name)),
        ),
      );
    },
  },
];
