// What a page begins with, written into it: the first script, with the addresses of what is to be asked for at once, and the
// mark; and into the headers that it is sent with, the address of the app.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { mark } from '../../www/look/icons.js';

/** In which chunk the screens of an address are, by the first word behind the `#`. The others are in the page's own. */
const SCREENS = { play: 'playing', resume: 'playing', routines: 'browsing', settings: 'settings', embed: 'embed' };

/**
 * Vite plugins.
 * @param {string} root of the pages
 * @returns {import('vite').Plugin[]}
 */
export const startInPages = (root) => [
  {
    name: 'script-in-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('<script src="./start.js">', () => `<script>${scriptIn(`${root}start.js`)}`)
          .replace('<p class="name">', (name) => name + mark.strings.join('').replace(/\s*\n\s*/g, '')),
    },
  },
  {
    name: 'ahead-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => html.replace('<script>', () => `<script ${attributes(bundle)}>`),
    },
  },
];

/**
 * A Vite plugin, behind those that write `_headers`: names there the file that `./app.js` has become.
 * @type {import('vite').Plugin}
 */
export const appInHeaders = {
  name: 'app-in-headers',
  writeBundle: {
    order: 'post',
    handler({ dir = '' }, bundle) {
      const app = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'index');
      if (!app) throw new Error('there is no file for `./app.js` of _headers');
      const file = join(dir, '_headers');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('<./app.js>', `<./${app.fileName}>`));
    },
  },
};

/** @param {string} file */
const scriptIn = (file) => minifySync(file, readFileSync(file, 'utf8'), { module: false }).code.trim();

/** @param {import('vite').Rolldown.OutputBundle} bundle */
function attributes(bundle) {
  const files = Object.values(bundle);
  const core = files.find(({ fileName }) => fileName.endsWith('.wasm'));
  const named = (/** @type {string} */ name) => files.find((file) => file.type === 'chunk' && file.name === name);
  const wanted = { core, ...Object.fromEntries(Object.entries(SCREENS).map(([place, name]) => [place, named(name)])) };
  return Object.entries(wanted)
    .map(([name, file]) => {
      if (!file) throw new Error(`there is no file for data-${name} of www/start.js`);
      return `data-${name}="./${file.fileName}"`;
    })
    .join(' ');
}
