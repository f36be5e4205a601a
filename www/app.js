/** The app: starts it, once the page is there (module scripts run then). */
import { App } from './app/app.js';
import './app/styles.js';

const root = /** @type {HTMLElement} */ (document.querySelector('#app'));
new App(root).start();
