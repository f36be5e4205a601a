/**
 * Versions of the site, as one deployment follows another: the same files under other names, kept by a service worker
 * that lists them. The probe is one of them, so that a page can be asked without the server.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { SITE } from './places.js';
import { PROBE } from './server.js';

/** The list of files in the worker, as the bundler writes it. */
const LIST = /\[\{integrity:.*?\}\]/;

/** Where the names of files are hashes. */
const HASHED = ['assets', 'player'];

/** @type {string[]} */
const folders = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * @param {string} name which no other version has
 * @param {(folder: string) => void} [spoil] changes files before they are listed: the version is whole, but no good
 * @returns {string} its folder
 */
export function version(name, spoil) {
  const folder = mkdtempSync(join(tmpdir(), 'kneadful-site-'));
  folders.push(folder);
  cpSync(SITE, folder, { recursive: true });
  cpSync(new URL('probe.js', import.meta.url), join(folder, 'probe.js'));
  rename(folder, name);
  spoil?.(folder);
  change(join(folder, 'index.html'), (page) =>
    page.replace(/<head>/, `<head>${PROBE}<meta name="version" content="${name}">`),
  );
  change(join(folder, 'sw.js'), (worker) =>
    worker.replace(LIST, (list) => JSON.stringify(listed(folder, runInNewContext(list)))),
  );
  return folder;
}

/** The hashed files of a version. @param {string} folder */
export const files = (folder) =>
  HASHED.flatMap((part) => readdirSync(join(folder, part)).map((file) => `${part}/${file}`));

/** Gives every hashed file another hash, wherever it is named. @param {string} folder @param {string} name */
function rename(folder, name) {
  const renamed = (/** @type {string} */ file) => file.replace(/-[\w-]{8}(?=\.\w+$)/, `$&v${name}`);
  const names = files(folder).map((file) => basename(file));
  for (const file of files(folder)) renameSync(join(folder, file), join(folder, renamed(file)));
  const texts = [...readdirSync(folder), ...files(folder)].filter((file) => /\.(js|html)$|^_headers$/.test(file));
  for (const text of texts)
    change(join(folder, text), (words) => names.reduce((words, file) => words.replaceAll(file, renamed(file)), words));
}

/** @param {string} folder @param {{ url: string, revision: string | null, integrity?: string }[]} entries */
function listed(folder, entries) {
  return [...entries, { url: 'probe.js', revision: '1' }].map((entry) => {
    const file = readFileSync(join(folder, entry.url));
    const hash = createHash('sha256').update(file).digest('base64');
    return { ...entry, revision: entry.revision && hash, integrity: `sha256-${hash}` };
  });
}

/** @param {string} file @param {(text: string) => string} edit */
const change = (file, edit) => writeFileSync(file, edit(readFileSync(file, 'utf8')));
