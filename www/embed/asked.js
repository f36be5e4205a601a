/** What the address of an embedded player asks for: `embed.html?routine=desk-reset-wall&theme=dark&accent=0b6b4f`. */

import { accentOf } from '../look/accent.js';

/** Handed on to the element as they are, which says what is wrong with them. */
const ATTRIBUTES = ['routine', 'src', 'lead-in', 'manual-advance', 'preload'];
/** What only a few words are allowed for. @type {Record<string, string[]>} */
const CHOICES = { theme: ['light', 'dark'], contrast: ['normal', 'more'] };
const COLOUR = /^[0-9a-f]{6}$/i;

/**
 * @param {string} search as in `location.search`
 * @returns {{ attributes: Record<string, string>, style: Record<string, string> }} style: custom properties
 */
export function askedBy(search) {
  const asked = new URLSearchParams(search);
  /** @type {Record<string, string>} */
  const attributes = {};
  for (const name of ATTRIBUTES) if (asked.has(name)) attributes[name] = /** @type {string} */ (asked.get(name));
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = asked.get(name) ?? '';
    if (values.includes(value)) attributes[`data-${name}`] = value;
  }
  const accent = asked.get('accent') ?? '';
  return { attributes, style: COLOUR.test(accent) ? accentOf(`#${accent}`) : {} };
}
