/** The sign of what can be heard, by the hand of all the others. */
import { icon, line } from '../../look/icons.js';

export const loudspeaker = icon(
  line('M4.4 9.6h3l4.4-3.8v12.4l-4.4-3.8h-3zM15.2 9.4a3.6 3.6 0 0 1 0 5.2M17.8 6.8a7.3 7.3 0 0 1 0 10.4'),
);
