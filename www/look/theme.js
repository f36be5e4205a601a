/** The page wears the theme and the size of the text that are set; where the system decides, its style sheet follows that. */

import { painted } from '../pause.js';

/** @typedef {{ theme: string, contrast: string, textSize: number }} Worn */

const page = document.documentElement;
let worn = '';

/** @param {Worn} worn */
export function wear({ theme, contrast, textSize }) {
  const wanted = `${theme} ${contrast} ${textSize}`;
  // Whoever draws asks for it each time, and to look which colour that gives takes the browser a while.
  if (wanted === worn) return;
  const isFirst = worn === '';
  worn = wanted;
  Object.assign(page.dataset, { theme, contrast });
  page.style.fontSize = `${textSize}%`;
  if (isFirst) painted().then(colourFrame);
  else colourFrame();
}

/** What is around the page, on a phone, takes the colour of its paper. */
function colourFrame() {
  const paper = getComputedStyle(page).getPropertyValue('--paper').trim();
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', paper);
}

for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
  matchMedia(query).addEventListener('change', colourFrame);
