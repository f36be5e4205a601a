import { inspect } from 'node:util';

/** How often something is played at most. */
export const ATTEMPTS = 2;

/**
 * Plays something, and once more if that fails, for a loaded machine may hold a browser still for a moment. The report
 * says so.
 * @param {import('node:test').TestContext} test
 * @param {() => Promise<unknown>} play
 */
export async function attempt(test, play) {
  for (let number = 1; ; number += 1) {
    try {
      await play();
      return;
    } catch (error) {
      if (number === ATTEMPTS || test.signal.aborted) throw error;
      test.diagnostic(`UNSTEADY: attempt ${number} failed, it is played once more. ${inspect(error)}`);
    }
  }
}
