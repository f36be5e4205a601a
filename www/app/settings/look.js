/** How it looks: by day or night, how strong, how large. */

import words from '#words/settings';
import { CONTRASTS, TEXT_SIZES, THEMES } from '../../store/settings.js';
import { choiceTemplate, groupTemplate } from './rows.js';

/** @type {import('../settings.js').Group} */
export function lookTemplate({ theme, contrast, textSize }, set) {
  return groupTemplate(
    words.look,
    choiceTemplate(
      'theme',
      words.theme.name,
      theme,
      THEMES.map((id) => [id, words.theme.ids[id]]),
      (theme) => set({ theme }),
    ),
    choiceTemplate(
      'contrast',
      words.contrast.name,
      contrast,
      CONTRASTS.map((id) => [id, words.contrast.ids[id]]),
      (contrast) => set({ contrast }),
    ),
    choiceTemplate(
      'text-size',
      words.textSize,
      textSize,
      TEXT_SIZES.map((size) => [size, words.percent({ count: size })]),
      (textSize) => set({ textSize }),
    ),
  );
}
