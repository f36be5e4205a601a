/** Defines `<kneadful-player>`, and hands out its class. Importing this file is the side effect; importing the class has none. */
import { KneadfulPlayer } from './element.js';

if (!customElements.get('kneadful-player')) customElements.define('kneadful-player', KneadfulPlayer);

export { KneadfulPlayer };
