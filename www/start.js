// What the page does before anything else, written into it, so that it waits for no second answer of the network: it asks
// at once for what its scripts would ask for one after the other, `data-` names the files; and it wears the theme and the
// size of the text that were set, so that it does not begin in another, as www/look/theme.js has it later.
{
  const page = document.documentElement;
  const { core, ...screens } = document.currentScript?.dataset ?? {};
  const href = screens[/^#\/(\w+)/.exec(location.hash)?.[1] ?? ''];
  if (href) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  if (core) {
    // Not by a `preload`, which Safari does not use for a `fetch`: it would come twice.
    globalThis.coreAhead = fetch(core);
    // Whoever takes it says what became of it.
    globalThis.coreAhead.catch(() => {});
  }
  // The way out for whoever waits in vain is a link, for want of any script. What is behind the `#` would be lost.
  document.onclick = ({ target }) => {
    if (!(/** @type {Element} */ (target).matches('.slow [href="./"]'))) return;
    location.reload();
    return false;
  };
  const worker = navigator.serviceWorker?.controller;
  if (worker) {
    // A new version that does not come up here gives way to the one of before, which the worker still has (sw/proven.js).
    const broken = () => 'up' in page.dataset || worker.postMessage('broken');
    addEventListener('error', broken, true);
    setTimeout(broken, 20_000);
    navigator.serviceWorker.onmessage = () => location.reload();
  }
  try {
    const saved = localStorage.getItem('kneadful.settings');
    if (saved) {
      const { theme, contrast, textSize } = JSON.parse(saved).body;
      Object.assign(page.dataset, { theme, contrast });
      page.style.fontSize = `${textSize}%`;
    }
  } catch {
    // It cannot be read: the app says so.
  }
}
