/** The app: starts it, once the page is there (module scripts run then). */
import { App } from './app/app.js';
import { dressFirst } from './app/styles.js';
import { pause } from './pause.js';

const app = new App(/** @type {HTMLElement} */ (document.querySelector('#app')));

/** In pieces: the scripts were read just now, which took a phone a while, and so do their styles. */
async function start() {
  await pause();
  dressFirst();
  await pause();
  app.start();
}

start();
