/** The names in the words for a drawing. */
import { names } from '../words.js';

/** Empty where there is none. @param {keyof typeof names} kind @param {string | undefined} id */
export const nameOf = (kind, id) => (id === undefined ? '' : (names[kind][id] ?? ''));
