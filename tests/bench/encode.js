/** How long it takes to make the tracks. */

/** @param {import('./bench.js').Open} open @returns {Promise<(string | number)[]>} */
export async function encode(open) {
  const page = await open();
  const { minutes, millis } = await page.evaluate(async () => {
    const address = '/__core/kneadful.js';
    const core = await import(address);
    await core.default({ module_or_path: '/__core/kneadful_bg.wasm' });
    const players = core.catalog().map((/** @type {{ id: string }} */ { id }) => core.Player.builtIn(id, {}));
    const all = () => {
      const start = performance.now();
      for (const player of players) player.track('flac');
      return performance.now() - start;
    };
    // The first time the engine still compiles; the second is what it costs.
    all();
    const seconds = players.map((/** @type {any} */ player) => player.snapshot().duration);
    return {
      minutes: seconds.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0) / 60,
      millis: all(),
    };
  });
  const each = millis / minutes;
  return [Math.round(minutes), Math.round(millis), Number(each.toFixed(2)), Math.round(20 * each)];
}
