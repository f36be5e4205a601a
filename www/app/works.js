/** In the app whoever comes to a player wants to play: its works come with it, and in the same file. */
import * as works from '../player/works.js';

export const fetchWorks = async () => works;
