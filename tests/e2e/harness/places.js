/** Where the things under test lie. */
import { fileURLToPath } from 'node:url';

/** @param {string} path from the project's root */
const place = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The built site. */
export const SITE = place('dist');
/** The same site in other languages, which are made by the tests that look at them. */
export const SITES = place('target/sites');
/** How sites are made. */
export const VITE_CONFIG = place('xtask/web/vite.config.js');
/** The generated package of the core, as the site's bundle was made from it. */
export const CORE = place('target/wasm');
/** Installed npm packages. */
export const MODULES = place('node_modules');
/** Screenshots of what failed. */
export const FAILURES = place('target/e2e');
/** Photographs of every screen. */
export const SHOTS = place('target/shots');
