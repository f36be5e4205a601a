/**
 * A page's own colour as the player's accent: darker by day or lighter by night, as far as it takes to be read at two
 * metres. In the words of WCAG 2, contrast is 1 for the same colour twice and 21 for black on white.
 */

/** What the accent stands on, and what stands on it, by day and by night: as look/tokens.css has them. */
const DAY = { paper: '#f6f1e9', words: '#fffcf8', towards: '#000000' };
const NIGHT = { paper: '#12171c', words: '#1a0d07', towards: '#ffffff' };
/** Seen and read, as the contrast test of the look asks of every theme. */
const SEEN = 4.5;
const READ = 7;
/** How much of the way to black a lower edge goes. */
const DEEPER = 0.3;
const STEPS = 50;

/** Custom properties of the player. @param {string} colour `#rrggbb` @returns {Record<string, string>} */
export function accentOf(colour) {
  const [day, night] = [DAY, NIGHT].map(({ paper, words, towards }) => {
    const ember = until(colour, towards, (mixed) => contrast(mixed, paper) >= SEEN);
    const fill = until(ember, towards, (mixed) => contrast(mixed, words) >= READ);
    return { ember, fill };
  });
  const both = (/** @type {string} */ light, /** @type {string} */ dark) =>
    `var(--light, ${light}) var(--dark, ${dark})`;
  return {
    // In high contrast the paper is as white, or as black, as what stands on the accent: what is read on that is read there.
    '--ember': `var(--day, ${day.ember}) var(--night, ${night.ember}) var(--day-more, ${day.fill}) var(--night-more, ${night.fill})`,
    '--ember-fill': both(day.fill, night.fill),
    '--ember-deep': both(mix(day.fill, '#000000', DEEPER), mix(night.fill, '#000000', DEEPER)),
  };
}

/** @param {string} colour @param {string} towards @param {(mixed: string) => boolean} enough */
function until(colour, towards, enough) {
  let mixed = colour;
  for (let step = 1; step <= STEPS && !enough(mixed); step += 1) mixed = mix(colour, towards, step / STEPS);
  return mixed;
}

/** @param {string} one @param {string} other @param {number} share of the other */
export function mix(one, other, share) {
  const [a, b] = [one, other].map(channels);
  return `#${a.map((value, at) => hex(value + (b[at] - value) * share)).join('')}`;
}

/** @param {string} one @param {string} other */
export function contrast(one, other) {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} colour */
const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** @param {number} value */
const hex = (value) => Math.round(value).toString(16).padStart(2, '0');
