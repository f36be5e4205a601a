/** What one wants to know of a routine before all else. */
import words from '#words/library';
import { list, listOfFacts } from '../lists.js';
import { inMinutes } from '../player/view/time.js';
import { names } from '../words.js';

/** In a line: how long, with what, for whom. @param {import('../core.js').RoutineView} routine */
export function factsOf({ seconds, setting, tools }) {
  const needed = list(tools.map((tool) => names.tool[tool])) || words.noTools;
  return listOfFacts([inMinutes(seconds), needed, setting === 'partner' ? names.setting.partner : '']);
}
