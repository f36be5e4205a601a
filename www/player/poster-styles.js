/** What the poster looks like; the works add to it. Adopted, as a `<style>` is what a content security policy forbids. */
import controls from '../look/controls.css?inline';
import tokens from '../look/tokens.css?inline';
import { once } from '../once.js';
import frame from './frame.css?inline';
import { sheetOf, unit } from './units.js';

const sheets = once(() => [...[tokens, controls, frame].map(sheetOf), unit]);

/** @param {ShadowRoot} root */
export function adoptFirst(root) {
  root.adoptedStyleSheets = sheets();
}
