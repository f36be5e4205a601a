/** How long it takes to make the tracks, and how large they are, in each voice. */

const VOICES = /** @type {const} */ (['bowl', 'bell', 'wood']);

/** @param {import('./bench.js').Open} open @returns {Promise<(string | number)[][]>} a row a voice */
export async function encode(open) {
  const page = await open();
  const rows = await page.evaluate(async (voices) => {
    const address = '/__core/kneadful.js';
    const core = await import(address);
    await core.default({ module_or_path: '/__core/kneadful_bg.wasm' });
    return voices.map((voice) => {
      const players = core
        .catalog()
        .map((/** @type {{ id: string }} */ { id }) => core.Player.builtIn(id, {}, { voice }));
      const tracks = () => {
        const start = performance.now();
        const bytes = players.map((/** @type {any} */ player) => player.track('flac').size);
        return { bytes: sum(bytes), millis: performance.now() - start };
      };
      const sum = (/** @type {number[]} */ all) => all.reduce((before, one) => before + one, 0);
      // The first time the engine still compiles; the second is what it costs.
      tracks();
      const minutes = sum(players.map((/** @type {any} */ player) => player.snapshot().duration)) / 60;
      const made = tracks();
      for (const player of players) player.free();
      return { voice, minutes, ...made };
    });
  }, VOICES);
  return rows.map(({ voice, minutes, millis, bytes }) => {
    const each = millis / minutes;
    const size = Math.round((20 * bytes) / minutes);
    return [voice, Math.round(minutes), Math.round(millis), Number(each.toFixed(2)), Math.round(20 * each), size];
  });
}
