/** The three engines: where each is found, how it is started, and what to say where it is missing. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launchChromium, launchFirefox } from './playwright.js';
import { launchWebKit } from './webkit.js';

/**
 * @typedef {{ width: number, height: number, colorScheme?: 'light' | 'dark', lasting?: boolean }} Look `lasting`: it can be started again
 *
 * @typedef {object} Browser
 * @property {(look: Look) => Promise<import('./page.js').Raw>} open a page with nothing stored
 * @property {() => Promise<unknown>} quit
 *
 * @typedef {object} Engine
 * @property {string} variable an environment variable that says where the program is
 * @property {string[]} programs what it is called, first choice first
 * @property {boolean} [onScreen] it needs a screen, if only one that nobody sees
 * @property {(executablePath: string) => Promise<Browser>} launch
 */

/** @typedef {'Chromium' | 'Firefox' | 'WebKit'} EngineName */

/** @type {Record<EngineName, Engine>} */
export const ENGINES = {
  Chromium: { variable: 'KNEADFUL_CHROMIUM', programs: ['chromium', 'google-chrome'], launch: launchChromium },
  Firefox: { variable: 'KNEADFUL_FIREFOX', programs: ['firefox-esr', 'firefox'], launch: launchFirefox },
  WebKit: { variable: 'KNEADFUL_WEBKIT_DRIVER', programs: ['WebKitWebDriver'], onScreen: true, launch: launchWebKit },
};

/** The engine's program on this machine, or undefined. @param {Engine} engine */
export function program({ variable, programs }) {
  return process.env[variable] || onPath(programs);
}

/** Why an engine's tests cannot run on this machine, or `undefined`. @param {EngineName} name */
export function obstacle(name) {
  const engine = ENGINES[name];
  if (program(engine) === undefined) return `no ${name} here`;
  const hasScreen = process.env.DISPLAY || onPath(['Xvfb']);
  return engine.onScreen && !hasScreen ? `no screen for ${name} here` : undefined;
}

/** The first of these programs that is there. @param {string[]} programs */
export function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable);
}

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
