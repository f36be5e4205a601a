/** While it plays: the time before the first step, what ends a step, and how much is shown. */

import words from '#words/settings';
import { LEAD_INS } from '../../store/settings.js';
import { choiceTemplate, groupTemplate, switchTemplate } from './rows.js';

/** @type {import('../settings.js').Group} */
export function paceTemplate({ leadIn, manualAdvance, big }, set) {
  return groupTemplate(
    words.pace,
    choiceTemplate(
      'lead-in',
      words.leadIn,
      leadIn,
      LEAD_INS.map((seconds) => [seconds, words.leadInSeconds({ seconds })]),
      (leadIn) => set({ leadIn }),
    ),
    switchTemplate(
      words.manualAdvance,
      manualAdvance,
      (manualAdvance) => set({ manualAdvance }),
      words.manualAdvanceMore,
    ),
    switchTemplate(words.big, big, (big) => set({ big }), words.bigMore),
  );
}
