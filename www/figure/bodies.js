/** Bodies vary: tones of skin and colours of hair, as classes on a drawing; the cut of the hair is drawn (see `HAIR`).
    What `LOOKS` has first is the theme's own and needs no class. */
export const SKIN = { pale: '#F1D3BC', sand: '#E6BE9A', bronze: '#BC8460', umber: '#8C5B3E', deep: '#5E3C2B' };
export const TINT = { brown: '#5E3E2A', fair: '#BF9452', red: '#94481F', grey: '#9A9B9B' };

/** How pale lines of a hand are that are otherwise ink, in percent: in a night theme, which dims the tones of skin to 68 %, and on dark skin. */
export const PALE = 80;
/** How much of the line around hair is not the hair's colour, in percent: it is ink on a pale ground and pale on a dark one. */
export const RIM = 50;
/** So much at night, and none by day. @param {number} percent */
export const night = (percent) => `calc((100% - var(--figure-tone, 100%)) * ${percent / 32})`;
/** Tones on which the lines of a hand are pale: always, or only at night. @type {Record<string, 'pale' | 'turns'>} */
export const LINES = { bronze: 'turns', umber: 'pale', deep: 'pale' };
const hand = (/** @type {string} */ share) => `color-mix(in srgb, var(--pale) ${share}, var(--line))`;
const HAND = { pale: hand(`${PALE}%`), turns: hand(night(PALE)) };

/* `--figure-tone` lets a night theme dim every tone at once; a line of paper keeps ember apart from each of them. */
/** @param {string} tone @param {number} share */
const shade = (tone, share) => `color-mix(in srgb, ${tone} ${share}%, #3A1404)`;
/** @param {string} colour */
const dim = (colour) => `color-mix(in srgb, ${colour} var(--figure-tone, 100%), #12171C)`;
export const bodies = [
  ...Object.entries(SKIN).map(
    ([id, tone]) =>
      `.skin-${id} { --on: ${dim(tone)}; --on-2: ${dim(shade(tone, 86))}; --on-3: ${dim(shade(tone, 62))}; --lit-edge: var(--lit-line);${LINES[id] ? ` --hand-line: ${HAND[LINES[id]]};` : ''} }`,
  ),
  ...Object.entries(TINT).map(([id, colour]) => `.tint-${id} { --locks: ${dim(colour)}; }`),
].join('\n');
