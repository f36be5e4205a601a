// What the tests of the pictures share: the vocabulary, the catalogue, and ways to look into a drawing.
/** @import { Step, Tree } from '../../www/figure/types.js' */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { where } from '../../www/figure/where.js';
import { names } from '../../www/words.js';

const root = new URL('../../', import.meta.url);
/** All of a vocabulary: its names are as complete as the vocabulary, which a test of the core sees to. @param {keyof typeof names} kind */
export const ids = (kind) => Object.keys(names[kind]);
const folder = new URL('src/routine/catalog/', root);
/** @typedef {{ id: string, setting: string, position: string, steps: (Step & { cue: string, position: string })[] }} Told */
/** @type {Told[]} */
export const routines = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => /** @type {Told} */ (JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
  .map((routine) => ({
    ...routine,
    steps: routine.steps.map((step) => ({ ...step, position: step.position ?? routine.position })),
  }));

/** Every element of a drawing. @param {Tree} tree @returns {Tree[]} */
export const all = (tree) => [tree, ...tree.children.flatMap(all)];
/** @param {Tree} tree @param {string} name */
export const classed = (tree, name) =>
  all(tree).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
/** A fault in a drawing that a browser would hide: a number that is none, an id, a style in the markup. @param {Tree} tree @param {string} what */
export function assertSound(tree, what) {
  for (const { tag, attributes } of all(tree)) {
    assert.ok(/^[a-z]+$/.test(tag), `${what}: <${tag}>`);
    for (const [name, value] of Object.entries(attributes)) {
      assert.ok(!/NaN|undefined|null|Infinity/.test(String(value)), `${what}: ${name}="${value}"`);
      assert.ok(!['style', 'id', 'href', 'fill', 'stroke'].includes(name), `${what}: a drawing must have no ${name}`);
    }
  }
}
/** The strokes and tools over the body: what is neither body nor light nor keep-off. @param {Tree} tree */
export const movementOf = (tree) =>
  JSON.stringify(tree.children.filter((child) => !/"(half|lit|off|hair)/.test(JSON.stringify(child))));
/** @type {Record<string, string>} */
const tools = { 'ball-roll': 'ball', 'foam-rolling': 'foam-roller' };
/** @param {string} technique */
export const example = (technique) => ({
  technique,
  region: 'lumbar-paraspinals',
  side: 'left',
  tool: tools[technique] ?? 'hands',
});
/** @param {string} technique @param {string} region @param {'left' | 'both'} side @param {string} [setting] */
export const byHand = (technique, region, side, setting) =>
  where({ technique, region, side, tool: 'hands' }, { setting: setting ?? 'self' });
