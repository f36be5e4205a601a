/** All photographs there are on one page, a row a screen. */
import { readdir, writeFile } from 'node:fs/promises';
import { SHOTS } from '../e2e/harness/places.js';

const STYLE = `body { margin: 24px; background: #777; color: #fff; font: 15px/1.4 sans-serif; }
  .row { display: flex; gap: 16px; align-items: start; overflow-x: auto; padding-bottom: 12px; }
  figure { margin: 0; flex: none; }
  img { display: block; max-block-size: 640px; background: #fff; }`;

/** Writes the page, and gives its place. */
export async function writeSheet() {
  const folders = (await readdir(SHOTS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const rows = folders.map(({ name }) => row(name));
  const file = `${SHOTS}/index.html`;
  const head = `<meta charset="utf-8"><title>Kneadful, photographed</title><style>${STYLE}</style>`;
  await writeFile(
    file,
    `<!doctype html><html lang="en"><head>${head}</head>${(await Promise.all(rows)).join('\n')}</html>\n`,
  );
  return file;
}

/** @param {string} name of a folder, as of the files in it: made here, of letters and hyphens */
async function row(name) {
  const files = (await readdir(`${SHOTS}/${name}`)).sort();
  const figures = files.map(
    (file) => `<figure><a href="${name}/${file}"><img src="${name}/${file}" alt="" loading="lazy"></a>
      <figcaption>${file.replace('.png', '')}</figcaption></figure>`,
  );
  return `<h2>${name.replaceAll('-', ' ')}</h2><div class="row">${figures.join('\n')}</div>`;
}
