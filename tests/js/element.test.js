/** What editors and compilers are told of the element is one thing, and the same as its documentation. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** @param {string} path below www/ */
const read = (path) => readFileSync(new URL(`../../www/${path}`, import.meta.url), 'utf8');
const types = read('public/kneadful-player.d.ts');
const [{ declarations }] = JSON.parse(read('public/custom-elements.json')).modules;
const [element] = declarations;

/** @param {{ name: string }[]} list */
const names = (list) => list.map(({ name }) => name).toSorted();
/** What stands between two braces at the start of a line. @param {string} head */
const body = (head) => types.slice(types.indexOf(head)).split('\n}')[0];

test('the members that the manifest tells are those of the types', () => {
  const found = [...body('class KneadfulPlayer').matchAll(/^ {2}(?:get |set |readonly )?(\w+)[(:]/gm)].map(
    ([, name]) => name,
  );
  const own = new Set(found.filter((name) => !name.endsWith('EventListener')));
  assert.deepEqual(names(element.members), [...own].toSorted());
});

test('the events beyond those of a media element are those of the types', () => {
  const media =
    /^(loadstart|abort|emptied|durationchange|loaded\w+|canplay\w*|play|waiting|playing|pause|seek\w+|timeupdate|ended|volumechange|ratechange|error)$/;
  const told = names(element.events).filter((name) => !media.test(name));
  assert.deepEqual(told, [...body('EventMap').matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name).toSorted());
});

test('slots, parts and custom properties are those that are told of theming', () => {
  const theming = read('player/THEMING.md');
  /** @param {string} title */
  const told = (title) => {
    const section = theming.split(`## ${title}\n`)[1].split('\n## ')[0];
    const cells = [...section.matchAll(/^\| ([^|]*`[^|]*|\(none\)) \|/gm)].map(([, cell]) => cell);
    return cells.flatMap((cell) => cell.match(/[\w-]+(?=`)/g) ?? ['']).toSorted();
  };
  assert.deepEqual(names(element.slots), told('Slots'));
  assert.deepEqual(names(element.cssParts), told('Parts'));
  assert.deepEqual(names(element.cssProperties), told('Custom properties'));
});

test('an attribute that stands for a property names one', () => {
  const members = names(element.members);
  for (const { name, fieldName } of element.attributes)
    assert.ok(fieldName ? members.includes(fieldName) : name.startsWith('data-'), name);
});
