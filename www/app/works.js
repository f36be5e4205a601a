/** In the app whoever comes to a player wants to play: its works come with it, and in the same file. */
import { pause } from '../pause.js';
import * as works from '../player/works.js';

export async function fetchWorks() {
  // What the player is made of at first is to be seen before the rest is made.
  await pause();
  return works;
}
