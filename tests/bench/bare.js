/** What any page would take that does as little as possible of what a player does. */

/** The sound of a routine in an `<audio>` on its own, on whatever page there is. @param {import('../e2e/harness/page.js').Page} page @param {string} id of the routine */
export async function sound(page, id) {
  // Without a tap nothing sounds.
  await page.raw.click(100, 100);
  await page.evaluate(async (id) => {
    const address = '/__core/kneadful.js';
    const core = await import(address);
    await core.default({ module_or_path: '/__core/kneadful_bg.wasm' });
    const audio = document.createElement('audio');
    document.body.append(audio);
    // As the player has it, see www/player/transport/playable.js.
    const format = navigator.userAgent.includes('Firefox') ? 'ogg' : 'flac';
    audio.src = URL.createObjectURL(core.Player.builtIn(id, {}, {}).track(format));
    await audio.play();
  }, id);
}

/** And nothing but its seconds, as large as the player has them. @param {import('../e2e/harness/page.js').Page} page */
export async function seconds(page) {
  await page.evaluate(() => {
    const audio = /** @type {HTMLAudioElement} */ (document.querySelector('audio'));
    const line = document.createElement('p');
    line.style.fontSize = '112px';
    document.body.append(line);
    setInterval(() => {
      line.textContent = String(Math.floor(audio.currentTime));
    }, 1000);
  });
}
