/** What is left on the heap of a Chromium. */

/** Collects what nobody holds: what one round leaves the next one finds. @param {import('playwright-core').CDPSession} devtools */
export async function collect(devtools) {
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
}
