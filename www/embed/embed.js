/** The page that other pages embed in a frame: a player, and the bridge to the page around it. */
import '../player/define.js';
import { askedBy } from './asked.js';
import { Bridge } from './bridge.js';

const player = /** @type {import('../player/element.js').KneadfulPlayer} */ (document.createElement('kneadful-player'));
const { attributes, style } = askedBy(location.search);
for (const [name, value] of Object.entries(attributes)) player.setAttribute(name, value);
for (const [name, value] of Object.entries(style)) player.style.setProperty(name, value);
document.body.append(player);
new Bridge(player, window);
