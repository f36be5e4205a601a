// The look of the drawings without what only a browser computes: by day, each custom property and each mixture is
// replaced by what it comes to.

/** Nothing nests deeper. */
const ROUNDS = 12;

/** @param {string[]} styles as of `www/figure/` @returns {string} all of them, in plain colours */
export function plain(...styles) {
  // What follows in each is for other bodies, other themes, and what moves.
  const own = styles.map((style) => style.split(/\n\.skin-|@media|@keyframes/)[0]).join('');
  const set = new Map([...own.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
  let text = own.replace(/--[\w-]+: [^;]+;/g, '');
  for (let round = 0; round < ROUNDS; round += 1) {
    text = text
      .replace(/var\((--[\w-]+)(?:, ([^()]+))?\)/g, (whole, name, otherwise) => set.get(name) ?? otherwise ?? whole)
      .replace(/calc\(\((\d+)% - (\d+)%\) \* ([\d.]+)\)/g, (_, all, less, times) => `${(all - less) * times}%`)
      .replace(/color-mix\(in srgb, (#\w+) (\d+)%, (#\w+)\)/g, (_, one, share, other) => mixed(one, share / 100, other))
      .replace(/color-mix\(in srgb, #\w+ 0%, transparent\)/g, 'none');
  }
  const left = /var\(|color-mix\(/.exec(text);
  if (left)
    throw new Error(
      `the style of the drawings has what cannot be made plain: ${text.slice(left.index, left.index + 80)}`,
    );
  return text;
}

/** @param {string} one @param {number} share @param {string} other */
function mixed(one, share, other) {
  const [a, b] = [one, other].map(channels);
  return `#${a
    .map((value, at) =>
      Math.round(value * share + b[at] * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** @param {string} colour `#rgb` or `#rrggbb` */
function channels(colour) {
  const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}
