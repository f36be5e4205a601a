/** The real Wasm, in node: the bytes the site is built from, started once for all tests of a file. */
import { readFileSync } from 'node:fs';
import { catalog as heads, initSync, routine } from '#kneadful';

const bytes = readFileSync(new URL('../../target/wasm/kneadful_bg.wasm', import.meta.url));

/** What the instance exports: its memory. */
export const { memory } = initSync({ module: bytes });

export * from '#kneadful';

/** The built-in routines with all their steps. */
export const catalog = () => heads().map(({ id }) => routine(id));
