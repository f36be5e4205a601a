/** A stranger's page with the player on it. */

/** @typedef {import('./harness/page.js').Page} Page */

/** What the player is embedded with, on the test server. */
export const SCRIPT = '<script type="module" src="{elsewhere}kneadful-player.js"></script>';

/** @param {string} body @param {{ head?: string, html?: string }} [more] of the page; attributes of its root */
export const hostPage = (body, { head = SCRIPT, html = 'lang="en"' } = {}) => `<!doctype html>
<html ${html}>
  <head><meta charset="utf-8"><title>A wellness page</title><link rel="icon" href="data:,">${head}</head>
  <body><main><h1>A wellness page</h1>${body}</main></body>
</html>`;

/**
 * Goes there; it asks one other origin, ours, for files.
 * @param {import('./harness/suite.js').Stage['open']} open
 * @param {string} html
 * @param {Omit<import('./harness/suite.js').Opening, 'path' | 'host'> & { policy?: string }} [opening]
 */
export async function visitHost(open, html, { policy, ...opening } = {}) {
  const page = await open({ path: '../../host.html', host: { html, policy }, ...opening });
  page.provoke(new RegExp(`^request to another origin: ${new URL(page.server.elsewhere).origin}`));
  return page;
}

/** Somebody who never was there reads the notice. @param {Page} page */
export async function agree(page) {
  await page.click({ role: 'button', name: 'None of these, or I have asked' });
}
