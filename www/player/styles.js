/** The player's own styles, adopted by its shadow root: a `<style>` there is what the content security policy forbids. */
import { unsafeCSS } from 'lit';
import controls from '../look/controls.css?inline';
import score from '../look/score.css?inline';
import tokens from '../look/tokens.css?inline';
import big from './view/big.css?inline';
import thumb from './view/controls.css?inline';
import sizes from './view/sizes.css?inline';
import stage from './view/stage.css?inline';
import top from './view/top.css?inline';
import view from './view/view.css?inline';
import words from './view/words.css?inline';

/** The later come over the earlier: the sizes at the end. */
export const styles = [tokens, controls, score, view, top, stage, words, thumb, big, sizes].map((text) =>
  unsafeCSS(text),
);
