/** What is said about theming the player is what can be done, and all of it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { style } from '../../www/figure/style.js';
import { style as work } from '../../www/figure/style-work.js';

/** @param {string} path below www/ */
const read = (path) => readFileSync(new URL(`../../www/${path}`, import.meta.url), 'utf8');
const files = readdirSync(new URL('../../www/player/', import.meta.url), { recursive: true }).map(String);
/** @param {string} ending */
const sources = (ending) => files.filter((file) => file.endsWith(ending)).map((file) => read(`player/${file}`));

/** The rows of a section's table, the first cell of each. @param {string} title */
function told(title) {
  const [, section = ''] = new RegExp(`^## ${title}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(
    read('player/THEMING.md'),
  ) ?? [''];
  return [...section.matchAll(/^\| ([^|]*`[^|]*|\(none\)) \|/gm)].map(([, cell]) => cell);
}

/** @param {string} title */
const namesIn = (title) => told(title).flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

/** Every find of the first group, once, in order. @param {string} text @param {RegExp} what */
const all = (text, what) =>
  [...new Set([...text.matchAll(what)].map((found) => found.slice(1).find(Boolean) ?? ''))].toSorted();

const tokens = ['look/ground.css', 'look/tokens.css']
  .map(read)
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '');
/** What says which value of a colour holds. */
const SWITCHES = ['light', 'dark', 'plain', 'more', 'day', 'night', 'day-more', 'night-more'].map(
  (name) => `--${name}`,
);

test('the custom properties that are told are those of the look that the player uses', () => {
  const set = new Set(all(tokens, /(--[\w-]+):/g).filter((name) => !SWITCHES.includes(name)));
  const shared = ['look/controls.css', 'look/score.css'].map(read);
  const used = all([...sources('.css'), ...shared, style, work].join('\n'), /var\((--[\w-]+)/g);
  assert.deepEqual(
    namesIn('Custom properties').toSorted(),
    used.filter((name) => set.has(name)),
  );
});

test('the parts that are told are those of the templates', () => {
  assert.deepEqual(
    namesIn('Parts').toSorted(),
    all(sources('.js').join('\n'), /\spart="([\w-]+)"|'part', '([\w-]+)'/g),
  );
});

test('the slots that are told are those of the templates', () => {
  const made = /<slot(?: name="([\w-]+)")?>|'slot', \{ name: '([\w-]+)' \}/g;
  const slots = all(sources('.js').join('\n'), made).map((name) => name || '(none)');
  const cells = told('Slots').map((cell) => cell.replaceAll('`', ''));
  assert.deepEqual(cells.toSorted(), slots.toSorted());
});

test('the attributes that are told are those that choose a theme', () => {
  assert.deepEqual(namesIn('Theme').toSorted(), all(tokens, /:host\(\[([\w-]+)=/g));
});

test('every custom property that is read is set somewhere, and every one of the look is read', () => {
  const www = readdirSync(new URL('../../www/', import.meta.url), { recursive: true }).map(String);
  const text = www
    .filter((file) => /\.(css|js)$/.test(file))
    .map(read)
    .join('\n');
  const set = new Set(all(text, /(--[\w-]+)['"]?:\s/g));
  const unset = all(text, /var\((--[\w-]+)\)/g).filter((name) => !set.has(name));
  assert.deepEqual(unset, []);
  const anywhere = new Set(all(text, /var\((--[\w-]+)/g));
  const idle = all(tokens, /(--[\w-]+):/g).filter((name) => !anywhere.has(name));
  assert.deepEqual(idle, []);
});
