/** One routine, played by one browser in the studio, and what was heard of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ENGINES, program } from '../e2e/harness/engines.js';
import { obstacle as cannotHide, openHideable } from '../e2e/harness/hidden.js';
import { Page } from '../e2e/harness/page.js';
import { launchFirefox } from '../e2e/harness/playwright.js';
import { Server } from '../e2e/harness/server.js';
import { play, stage } from '../e2e/walk.js';
import { lengthOf, movesOf, perform, startOf } from './plan.js';
import { obstacle as cannotRecord, openStudio } from './studio.js';
import { judge } from './verdict.js';

/** @typedef {import('../e2e/harness/hidden.js').HiddenTab} HiddenTab */
/** @typedef {'Chromium' | 'Firefox'} Name */
/** @typedef {{ routine: string | object, cues: import('./plan.js').Cue[], duration: number }} Piece */

/** Why it cannot be recorded on this machine, or `undefined`. @param {Name} name */
export function obstacle(name) {
  const missing = name === 'Chromium' ? cannotHide() : program(ENGINES.Firefox) ? undefined : 'no Firefox here';
  return missing ?? cannotRecord();
}

/** @param {Name} name @param {Piece} piece */
export async function record(name, { routine, cues, duration }) {
  const { env, ear, close } = await openStudio();
  try {
    const tab = await open[name](env);
    try {
      const [start, moves] = [startOf(cues), movesOf(cues, duration)];
      await tab.page.goto('');
      await stage(tab.page, { routine });
      await tab.page.see({ role: 'button', name: 'Play', exact: true });
      await tab.page.evaluate(perform, start, moves);
      await play(tab.page);
      await tab.hide();
      await sleep((lengthOf(start, moves, duration) + 2) * 1000);
      await tab.show();
      await tab.page.waitFor(() => Reflect.get(window, 'over'));
      const played = await tab.page.evaluate(() => Reflect.get(window, 'played'));
      return { ...judge(played, cues, ear.onsets), peak: ear.peak };
    } finally {
      await tab.close();
    }
  } finally {
    await close();
  }
}

/**
 * A tab that plays where `env` says.
 * @type {Record<Name, (env: NodeJS.ProcessEnv) => Promise<HiddenTab>>} */
const open = {
  // A long buffer, in samples: a busy machine may let it wait, and that is not what is looked at.
  Chromium: (env) => openHideable({ env, args: ['--audio-buffer-size=8192'] }),
  /** Its driver keeps every tab visible. */
  async Firefox(env) {
    const prefs = {
      'media.default_volume': '1.0',
      'media.autoplay.default': 0,
      'media.autoplay.blocking_policy': 0,
      // What moves is not to be heard, and takes a core where no graphics processor draws it.
      'ui.prefersReducedMotion': 1,
    };
    const path = /** @type {string} */ (program(ENGINES.Firefox));
    const browser = await launchFirefox(path, { env: /** @type {Record<string, string>} */ (env), prefs });
    const server = new Server();
    await server.start();
    const page = new Page(await browser.open({ width: 390, height: 844 }), server);
    const stay = async () => undefined;
    return {
      page,
      hide: stay,
      show: stay,
      async close() {
        await page.raw.close();
        await browser.quit();
        await server.stop();
      },
    };
  },
};
