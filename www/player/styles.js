/** The player's own styles, adopted by its shadow root: a `<style>` there is what the content security policy forbids. */
import { unsafeCSS } from 'lit';
import controls from '../look/controls.css?inline';
import score from '../look/score.css?inline';
import tokens from '../look/tokens.css?inline';
import view from './view/view.css?inline';

export const styles = [tokens, controls, score, view].map((text) => unsafeCSS(text));
