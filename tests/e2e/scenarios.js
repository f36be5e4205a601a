/** Everything that is played in every engine. */
import { onsets } from './scenarios/onsets.js';

export const scenarios = [...onsets];
