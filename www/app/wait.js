/** What stands for a screen that is still being fetched, or could not be. */
import { failedTemplate, waitingTemplate } from './frame.js';

/** @typedef {import('../look/later.js').Later<unknown>} Part */

/** @param {Part} part @param {import('./route.js').Route['name']} name of the screen @param {() => void} update draws the app again */
export function waitTemplate(part, name, update) {
  return part.failed ? failedTemplate(() => refetch(part, update)) : waitingTemplate(name);
}

/**
 * A browser does not fetch again what failed, and a new deployment has other files: only a new page helps. The old one
 * is not left while nobody answers.
 * @param {Part} part @param {() => void} update
 */
async function refetch(part, update) {
  part.failed = false;
  update();
  try {
    const { ok, status } = await fetch(location.href, { cache: 'no-store' });
    if (!ok) throw new Error(`The page itself: status ${status}`);
    location.reload();
  } catch (error) {
    console.warn(error);
    part.failed = true;
    update();
  }
}
