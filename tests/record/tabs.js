/** The browsers that can be recorded: a tab of each, whose sound goes where we say. */
import { ENGINES, program } from '../e2e/harness/engines.js';
import { obstacle as cannotHide, openHideable } from '../e2e/harness/hidden.js';
import { Page } from '../e2e/harness/page.js';
import { launchFirefox } from '../e2e/harness/playwright.js';
import { Server } from '../e2e/harness/server.js';
import { obstacle as cannotRecord } from './studio.js';

/** @typedef {import('../e2e/harness/hidden.js').HiddenTab} HiddenTab */
/** @typedef {'Chromium' | 'Firefox'} Name */

export const NAMES = /** @type {const} */ (['Chromium', 'Firefox']);

/** Why it cannot be recorded on this machine, or `undefined`. @param {Name} name */
export function obstacle(name) {
  const missing = name === 'Chromium' ? cannotHide() : program(ENGINES.Firefox) ? undefined : 'no Firefox here';
  return missing ?? cannotRecord();
}

/**
 * A tab that plays where `env` says; one that `moves` shows what moves where Firefox would draw it without a graphics
 * processor, which is not to be heard, and takes a core.
 * @type {Record<Name, (env: NodeJS.ProcessEnv, options?: { moves?: boolean }) => Promise<HiddenTab>>} */
export const openTab = {
  Chromium(env) {
    // A long buffer, in samples: a busy machine may let it wait, and that is not what is looked at.
    const buffer = '--audio-buffer-size=8192';
    // As on a phone, one app at a time has the sound.
    return openHideable({ env, args: [buffer, '--enable-features=AudioFocusEnforcement,MediaSessionService'] });
  },
  /** Its driver keeps every tab visible. */
  async Firefox(env, { moves = false } = {}) {
    const prefs = {
      'media.default_volume': '1.0',
      'media.autoplay.default': 0,
      'media.autoplay.blocking_policy': 0,
      // Long buffers here, too: in milliseconds for a media element, in samples for Web Audio.
      'media.cubeb_latency_playback_ms': 300,
      'media.cubeb_latency_msg_frames': 8192,
      'ui.prefersReducedMotion': moves ? 0 : 1,
    };
    const path = /** @type {string} */ (program(ENGINES.Firefox));
    const browser = await launchFirefox(path, { env: /** @type {Record<string, string>} */ (env), prefs });
    const server = new Server();
    await server.start();
    const page = new Page(await browser.open({ width: 390, height: 844 }), server);
    const stay = async () => undefined;
    const cannot = () => Promise.reject(new Error('its driver cannot do that'));
    return {
      page,
      hide: stay,
      show: stay,
      beside: cannot,
      freeze: cannot,
      thaw: cannot,
      discard: cannot,
      async close() {
        await page.raw.close();
        await browser.quit();
        await server.stop();
      },
    };
  },
};
