// The built-in routines, for whoever draws them while the site is built.

import { readFileSync } from 'node:fs';
import { catalog, initSync, routine } from '#kneadful';
import { told } from '../../../www/told.js';

/** @typedef {ReturnType<typeof told>} RoutineView */
/** @typedef {RoutineView['steps'][number]} StepView */

const WASM = new URL('../../../target/wasm/kneadful_bg.wasm', import.meta.url);

/** As their documents have them. */
export function written() {
  initSync({ module: readFileSync(WASM) });
  return catalog().map(({ id }) => routine(id));
}

/** As the page tells them, in English. @returns {RoutineView[]} */
export const catalogue = () => written().map(told);
