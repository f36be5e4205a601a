/** The app: starts it, once the page is there (module scripts run then). */
import { App } from './app/app.js';
import { direction, language } from './words.js';

Object.assign(document.documentElement, { lang: language, dir: direction });
const root = /** @type {HTMLElement} */ (document.querySelector('#app'));
new App(root).start();
