// A page of its own for every built-in routine, `r/ID.html`: for whoever is sent its address, without scripts, and for
// machines that show or embed what an address leads to (Open Graph, oEmbed); what stands behind a `#` they never see.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameOf } from '../../www/app/snippet.js';
import { tell } from '../../www/told.js';
import { card, HEIGHT, WIDTH } from './art/card.js';
import { written } from './art/catalogue.js';
import { png } from './art/pictures.js';
import { policyOf } from './policy.js';

/** @typedef {import('./art/catalogue.js').RoutineView} RoutineView */
/** @typedef {import('./pages.js').Language} Language of the site */

/** As large as a frame is, where nobody says otherwise. */
const FRAME = { width: 640, height: 640 };

/** Languages that nobody speaks: their sites are made to be looked at. */
const LOOKED_AT = ['pseudo', 'mirrored'];

/**
 * Where the site will be, `https://host/folder/`, with a slash at its end. Machines want whole addresses; where it is not
 * known, they stay relative, and some machines make nothing of them.
 */
export function addressOf(/** @type {string | undefined} */ address) {
  if (!address) return '../';
  if (/^https?:\/\/[^?#]+\/$/.test(address)) return address;
  throw new Error(
    `KNEADFUL_ADDRESS: \`${address}\` is no address of a folder; it is to look like https://host/folder/`,
  );
}

/**
 * A Vite plugin.
 * @param {string} root of the pages
 * @param {Language} language
 * @returns {import('vite').Plugin}
 */
export function shared(root, language) {
  return {
    name: 'shared',
    apply: (_, { command, mode }) => command === 'build' && !LOOKED_AT.includes(mode),
    async generateBundle() {
      const address = addressOf(process.env.KNEADFUL_ADDRESS);
      const policy = policyOf(readFileSync(join(root, 'public/_headers'), 'utf8'), '/r/page.html');
      for (const routine of written()) {
        const emit = (/** @type {string} */ ending, /** @type {string | Buffer} */ source) =>
          this.emitFile({ type: 'asset', fileName: `r/${routine.id}.${ending}`, source });
        const told = tell(routine, language.language, language.words.routines);
        emit('html', pageOf(told, language, address, policy));
        emit('json', `${JSON.stringify(oembedOf(told, address), null, 2)}\n`);
        emit('png', await png(card(told)));
      }
    },
  };
}

/** What https://oembed.com asks for. @param {RoutineView} routine @param {string} address */
export function oembedOf({ id, title }, address) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Kneadful',
    provider_url: address,
    ...FRAME,
    html: frameOf({ routine: { id, title }, theme: 'system', accent: null, height: FRAME.height }, { address }),
    thumbnail_url: `${address}r/${id}.png`,
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  };
}

/** @param {RoutineView} routine @param {Language} language @param {string} address @param {string} policy */
export function pageOf(routine, { words, language, direction }, address, policy) {
  const { id, title, note, steps } = routine;
  const site = words.app.name;
  const described = note || words.app.description;
  const long = (/** @type {number} */ seconds) => words.time.shortSeconds({ count: seconds });
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${safe(policy)}">
    <title>${safe(words.app.titled({ title, name: site }))}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="${safe(described)}">
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${safe(site)}">
    <meta property="og:title" content="${safe(title)}">
    <meta property="og:description" content="${safe(described)}">
    <meta property="og:url" content="${safe(`${address}r/${id}.html`)}">
    <meta property="og:image" content="${safe(`${address}r/${id}.png`)}">
    <meta property="og:image:width" content="${WIDTH}">
    <meta property="og:image:height" content="${HEIGHT}">
    <meta name="twitter:card" content="summary_large_image">
    <link rel="alternate" type="application/json+oembed" title="${safe(title)}" href="${safe(`${address}r/${id}.json`)}">
    <link rel="icon" href="../icons/icon-192.png">
    <link rel="stylesheet" href="./page.css">
  </head>
  <body>
    <main>
      <p><a href="../index.html">${safe(site)}</a></p>
      <h1>${safe(title)}</h1>
      <p>${safe(described)}</p>
      <p><a class="go" href="../index.html#/routines/${id}">${safe(words.app.start)}</a></p>
      <img src="./${id}.png" alt="" width="${WIDTH}" height="${HEIGHT}">
      <h2>${safe(words.routine.steps({ count: steps.length }))}</h2>
      <ol>
${steps.map(({ cue, seconds }) => `        <li>${safe(cue)} <span class="meta">${safe(long(seconds))}</span></li>`).join('\n')}
      </ol>
      <p class="meta">${safe(words.stop.wellness)}</p>
    </main>
  </body>
</html>
`;
}

/** @param {string} text */
const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
