/** The signs that the app begins with: its rooms, and a day that is done. Drawn by the same hand as the icons of the player. */
import { icon, line } from '../look/icons.js';

export const signs = {
  today: icon(line('M3.6 18.5h16.8M6.6 18.5a5.4 5.4 0 0 1 10.8 0M12 6V8.8M5.2 9.7l1.8 1.8M18.8 9.7 17 11.5')),
  library: icon(
    line(
      'M6.2 8.6h11.6c1 0 1.8.8 1.8 1.8v7.2c0 1-.8 1.8-1.8 1.8H6.2c-1 0-1.8-.8-1.8-1.8v-7.2c0-1 .8-1.8 1.8-1.8zM6.8 5.4h10.4',
    ),
  ),
  check: icon(line('M5 12.6l4.6 4.6L19.2 7')),
};
