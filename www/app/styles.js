/** The styles of the page; the player brings its own. */
import controls from '../look/controls.css?inline';
import score from '../look/score.css?inline';
import tokens from '../look/tokens.css?inline';
import app from './app.css?inline';
import frame from './frame.css?inline';
import routine from './routine.css?inline';
import today from './today.css?inline';
import wait from './wait.css?inline';

/** A `<style>` is what the content security policy forbids. @param {string} text */
function sheetOf(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** What screens share comes over their own. */
const top = new CSSStyleSheet();

/** Puts on what the first screens wear: to read it takes a slow phone as long as the script it is in. */
export function dressFirst() {
  top.replaceSync(app);
  document.adoptedStyleSheets = [...[tokens, controls, score, frame, wait, today, routine].map(sheetOf), top];
}

/** Adds the styles of a screen that comes later. @param {string[]} texts */
export function dressPage(...texts) {
  const worn = document.adoptedStyleSheets;
  const place = worn.indexOf(top);
  document.adoptedStyleSheets = [...worn.slice(0, place), ...texts.map(sheetOf), ...worn.slice(place)];
}
