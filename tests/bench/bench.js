/** `cargo xtask bench`, the part that needs the site and browsers: prints a table for each thing that is measured. */
import { ENGINES, program } from '../e2e/harness/engines.js';
import { Page } from '../e2e/harness/page.js';
import { Server } from '../e2e/harness/server.js';
import { NAMES, obstacle } from '../record/tabs.js';
import { battery, hiddenWakeUps } from './battery.js';
import { encode } from './encode.js';
import { printOurs } from './load.js';
import { sizes } from './sizes.js';
import { startUp } from './start-up.js';
import { print } from './table.js';
import { visibleWakeUps } from './wake-ups.js';
import { OWN, SHOWN } from './work.js';

/** @typedef {() => Promise<Page>} Open closes the page before, and opens the app on a fresh origin */

/** @type {(string | number)[][]} */
const encoded = [];
/** @type {(string | number)[][]} */
const started = [];
/** @type {(string | number)[][]} */
const awake = [];
/** @type {(string | number)[][]} */
const worked = [];

for (const [name, engine] of Object.entries(ENGINES)) {
  const path = program(engine);
  if (path === undefined) {
    console.log(`Not measured: ${name} is not here.`);
    continue;
  }
  const browser = await engine.launch(path);
  /** @type {Page | undefined} */
  let last;
  const close = async () => {
    await last?.raw.close();
    await last?.server.stop();
    last = undefined;
  };
  const open = async () => {
    await close();
    const server = new Server();
    await server.start();
    last = new Page(await browser.open({ width: 390, height: 844 }), server);
    await last.goto('');
    return last;
  };
  /** @param {(open: Open) => Promise<(string | number)[]>} part */
  const measure = async (part) => {
    console.error(`${name}: ${part.name}`);
    return [name, ...(await part(open))];
  };
  encoded.push(...(await encode(open)).map((row) => [name, ...row]));
  started.push(await measure(startUp));
  awake.push(await measure(visibleWakeUps));
  await close();
  await browser.quit();
}
for (const name of NAMES) {
  const missing = obstacle(name);
  if (missing) {
    console.log(`Not measured: what ${name} takes of a battery, and how often it wakes up while hidden; ${missing}.`);
    continue;
  }
  worked.push(...(await battery(name)));
  if (name === 'Chromium') awake.push([name, ...(await hiddenWakeUps())]);
}

print('Sizes, in bytes', ['file', 'raw', 'brotli'], sizes());
print(
  'Encoding all routines, in ms',
  ['engine', 'voice', 'minutes of routine', 'in all', 'a minute', 'twenty minutes', 'bytes of twenty minutes'],
  encoded,
);
print(
  'Start-up, in ms, median of five',
  ['engine', 'first paint', 'home shown', 'again, with the player: first paint', 'Play can be tapped'],
  started,
);
print(
  'Wake-ups of the page in a minute of playing',
  ['engine', 'page', 'timers', 'frames', 'events of the media', 'in all', 'in a step'],
  awake,
);
print(
  'Seconds of work in a minute, by part of the browser',
  [
    'engine',
    'page',
    OWN,
    ...SHOWN,
    'in all',
    'more than before it sounds, of a core',
    'more than the bare sound',
    'and its seconds',
  ],
  worked,
);

await printOurs();
