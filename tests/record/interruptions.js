/** What takes the sound of a session away, provoked where there is a sound server: how each ends. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { CALM, comeTo, goOn, play, playToStepTwo, stage, standing } from '../e2e/walk.js';
import { inStudio } from './session.js';
import { SINK } from './studio.js';

/**
 * @param {import('./tabs.js').Name} name
 * @param {(tab: import('./tabs.js').HiddenTab, studio: import('./studio.js').Studio) => Promise<void>} act
 */
const interrupt = (name, act) =>
  inStudio(name, async (tab, studio) => {
    await stage(tab.page, { routine: 'three-minute-calm', leadIn: 0 });
    await play(tab.page);
    await act(tab, studio);
  });

/** It stands, and says so. @param {import('../e2e/harness/page.js').Page} page */
async function stopped(page) {
  await comeTo(page, 'paused');
  await page.read('The sound stopped');
}

/** Headphones are pulled while there is a loudspeaker, and then that is gone, too. @param {import('./tabs.js').Name} name */
export const losesDevices = (name) =>
  interrupt(name, async ({ page }, { plug, unplug, listeners }) => {
    await plug('loudspeaker');
    await unplug(SINK);
    const { at } = await standing(page);
    // A computer goes on where it can, a phone stops: both will do, but for a session that only seems to play.
    await page.waitFor((at) => {
      const { audio, snapshot } = /** @type {any} */ (window.probe.find('kneadful-player'));
      return snapshot.state === 'paused' || audio.currentTime > at + 1;
    }, at);
    if ((await standing(page)).paused) await goOn(page);
    await unplug('loudspeaker');
    await stopped(page);
    await plug('headphones');
    await goOn(page);
    // It can be heard again.
    for (let tries = 0; (await listeners()) !== 1; tries += 1) {
      assert.ok(tries < 50, 'it plays to nobody');
      await sleep(100);
    }
  });

/** Another app plays. @param {import('./tabs.js').Name} name */
export const losesFocus = (name) =>
  interrupt(name, async ({ page, beside, show }) => {
    const other = await beside();
    await other.goto('');
    await stage(other, { routine: 'three-minute-calm', leadIn: 0 });
    await play(other);
    await show();
    await comeTo(page, 'paused');
    await page.read('You were away 0:0');
    await goOn(page);
  });

/** A tab that nobody has seen for long is stopped. @param {import('./tabs.js').Name} name */
export const isFrozen = (name) =>
  interrupt(name, async ({ page, freeze, thaw, hide, show }) => {
    const before = await standing(page);
    await freeze();
    await sleep(3000);
    await thaw();
    // It was hidden with that; whoever comes back to it sees it again.
    await hide();
    await show();
    await comeTo(page, 'paused');
    await page.read('You were away 0:0');
    const { at } = await standing(page);
    assert.ok(at < before.at + 2, `frozen at ${before.at} s, it stands at ${at} s`);
    await goOn(page);
  });

/**
 * The browser throws the page away, and makes it anew when somebody looks: it does that only to what has not sounded for
 * a minute, so this is a silent room. @param {import('./tabs.js').Name} name
 */
export const isDiscarded = (name) =>
  inStudio(name, async ({ page, discard }) => {
    await page.goto('#/settings');
    await page.click({ role: 'switch', name: 'Silent room' });
    await page.goto('');
    await playToStepTwo(page);
    const again = await discard();
    assert.equal(await again.evaluate(() => Reflect.get(document, 'wasDiscarded')), true);
    await again.read('You were away 0:');
    await again.read(`2 of ${CALM.steps.length}`);
    await goOn(again);
    assert.equal((await standing(again)).step, 1);
  });
