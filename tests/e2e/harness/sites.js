/** The site in another language, made once by the tests that look at it. */
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { SITES, VITE_CONFIG } from './places.js';

/** @type {Map<string, Promise<string>>} */
const made = new Map();

/** @param {'pseudo' | 'mirrored'} language @returns {Promise<string>} its folder */
export function siteIn(language) {
  const site = made.get(language) ?? make(language);
  made.set(language, site);
  return site;
}

/** Every engine has a process and so a folder of its own. @param {string} mode */
async function make(mode) {
  const outDir = `${SITES}/${mode}-${process.pid}`;
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({ configFile: VITE_CONFIG, mode, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}
