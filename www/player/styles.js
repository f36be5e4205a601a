/** The player's own styles, beyond those of the poster. */
import score from '../look/score.css?inline';
import { once } from '../once.js';
import { sheetOf } from './units.js';
import big from './view/big.css?inline';
import thumb from './view/controls.css?inline';
import halt from './view/halt.css?inline';
import sizes from './view/sizes.css?inline';
import stage from './view/stage.css?inline';
import top from './view/top.css?inline';
import view from './view/view.css?inline';
import words from './view/words.css?inline';

/** The later come over the earlier: the sizes at the end. */
const sheets = once(() => [score, view, top, stage, words, thumb, halt, big, sizes].map(sheetOf));

/** @param {ShadowRoot} root */
export function adopt(root) {
  const before = root.adoptedStyleSheets.filter((sheet) => !sheets().includes(sheet));
  root.adoptedStyleSheets = [...before, ...sheets()];
}
