/** What a session needs, and no other screen: a chunk of its own, fetched once somebody has picked a routine. */
import '../player/define.js';

export { healthTemplate } from './health.js';
export { headOf, PlayScreen } from './play.js';
