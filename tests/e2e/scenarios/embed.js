/** The player on a stranger's page. */
import assert from 'node:assert/strict';
import { CALM, comeTo, running, standing } from '../walk.js';

/** Two lines of HTML, on a page of another origin. @param {string} player @param {string} [head] */
const page = (player, head = '') => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A wellness page</title>${head}</head>
  <body>
    <h1>A wellness page</h1>
    <script type="module" src="{elsewhere}kneadful-player.js"></script>
    ${player}
  </body>
</html>`;

/** A stranger's page, which asks one other origin, ours, for files. @param {import('../harness/suite.js').Stage['open']} open @param {Omit<import('../harness/suite.js').Opening, 'path'>} opening */
async function visit(open, opening) {
  const page = await open({ path: '../../host.html', ...opening });
  page.provoke(new RegExp(`^request to another origin: ${page.server.elsewhere}`));
  return page;
}

/** Somebody who never was here reads the notice. @param {import('../harness/page.js').Page} page */
async function agree(page) {
  await page.read('Check with your doctor');
  await page.click({ role: 'button', name: 'None of these, or I have asked' });
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const embed = [
  {
    name: 'two lines on a page of another origin play a routine: one tap, the notice, and it sounds',
    async play({ open }) {
      const html = page(`<kneadful-player routine="${CALM.id}"></kneadful-player>`);
      const site = await visit(open, { host: { html } });
      await site.read(CALM.title);
      await site.click({ role: 'button', name: 'Play' });
      await agree(site);
      await running(site);
      assert.equal((await standing(site)).state, 'playing');
      await site.click({ role: 'button', name: 'Pause' });
      await comeTo(site, 'paused');
    },
  },
];
