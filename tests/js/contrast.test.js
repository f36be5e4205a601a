/** What is to be read or seen can be, in every theme. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LINES, PALE, RIM, SKIN, TINT } from '../../www/figure/bodies.js';

const css = ['ground', 'tokens']
  .map((name) => readFileSync(new URL(`../../www/look/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');
const THEMES = /** @type {const} */ (['day', 'night', 'day-more', 'night-more']);

/** The colours by their names: one value, or one a theme. @type {Map<string, Record<string, string>>} */
const colours = new Map(
  [...css.matchAll(/^ {2}--([\w-]+): ((?:var\(--[\w-]+, #\w{6}\)\s*){4}|#\w{6});/gm)].map(([, name, value]) => {
    const found = [...value.matchAll(/var\(--([\w-]+), (#\w{6})\)/g)].map(([, theme, colour]) => [theme, colour]);
    return [name, Object.fromEntries(found.length ? found : THEMES.map((theme) => [theme, value]))];
  }),
);

/** What is read, what it stands on, and how much contrast it has at least; in high contrast that is 7 for each. */
const TEXT = [
  // The player is read at two metres.
  ...['paper', 'raised', 'wash', 'sunk'].map((ground) => /** @type {const} */ (['ink', ground, 7])),
  /** @type {const} */ (['ink-2', 'paper', 7]),
  /** @type {const} */ (['ink-2', 'raised', 4.5]),
  /** @type {const} */ (['ink-2', 'sunk', 4.5]),
  /** @type {const} */ (['on-ink', 'ink', 7]),
  /** @type {const} */ (['on-ember', 'ember-fill', 7]),
  /** @type {const} */ (['ember', 'raised', 4.5]),
];
/** What is only seen, and what it stands on or beside: 3 at least, in every theme. */
const MARKS = [
  ...['paper', 'raised', 'wash', 'sunk', 'cast', 'cast-2'].map((ground) => ['ember', ground]),
  ...['paper', 'raised', 'sunk'].map((ground) => ['line', ground]),
  ...['paper', 'raised', 'wash'].map((ground) => ['todo', ground]),
  ['on-ember', 'ember'],
  ['tool', 'tool-ink'],
  ['cloth', 'paper'],
  ['cloth', 'wash'],
];
/** What says nothing that is not said by something else. */
const DECORATION = [
  'hair',
  'ember-deep',
  'clay',
  'clay-2',
  'clay-3',
  'cast-3',
  'cast-edge',
  'hair-ink',
  'ground-firm',
  'ground-two',
];

/** The relative luminance of WCAG 2.2. @param {string} colour */
function luminance(colour) {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} one @param {string} other */
function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {string} name @param {string} theme */
const colour = (name, theme) => {
  const value = colours.get(name)?.[theme];
  if (!value) throw new Error(`the tokens have no colour --${name} for ${theme}`);
  return value;
};

test('the ratio is that of WCAG', () => {
  assert.equal(ratio('#000000', '#ffffff'), 21);
  // The grey that is the lightest to be read on white.
  assert.ok(ratio('#767676', '#ffffff') >= 4.5 && ratio('#777777', '#ffffff') < 4.5);
});

for (const theme of THEMES) {
  test(`text can be read, and what has to be seen is seen: ${theme}`, () => {
    const text = TEXT.map(([name, ground, least]) => ({ name, ground, least: theme.endsWith('more') ? 7 : least }));
    const marks = MARKS.map(([name, ground]) => ({ name, ground, least: 3 }));
    const weak = [...text, ...marks]
      .map((pair) => ({ ...pair, has: ratio(colour(pair.name, theme), colour(pair.ground, theme)) }))
      .filter(({ has, least }) => has < least)
      .map(({ name, ground, has, least }) => `--${name} on --${ground} has ${has.toFixed(2)}, not ${least}`);
    assert.deepEqual(weak, []);
  });
}

test('every colour has been weighed, or is decoration', () => {
  const weighed = new Set([...TEXT, ...MARKS].flatMap((pair) => pair.slice(0, 2)));
  const known = [...weighed, ...DECORATION].toSorted();
  assert.deepEqual([...colours.keys()].toSorted(), known);
});

/** So much of one colour in another. @param {string} one @param {number} percent @param {string} other */
function mixed(one, percent, other) {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(b + ((a - b) * percent) / 100);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
/** A tone as a night theme dims it. @param {string} tone */
const dimmed = (tone) => mixed(tone, 68, '#12171c');

/** What hair stands on in a theme, and what the line around it is mixed with there. @param {(typeof THEMES)[number]} theme */
function groundsOfHair(theme) {
  const [pale, ink] = ['tool', 'tool-ink'].map((name) => colour(name, theme));
  const usual = theme === 'night' ? pale : ink;
  return ['paper', 'raised', 'wash', 'ground-firm', 'ground-two'].map((ground) => ({ ground, line: usual }));
}

test('a head is seen: hair has an edge, whatever its colour, its ground and the theme', () => {
  for (const theme of THEMES) {
    const tints = Object.values(TINT).map((tone) => (theme.startsWith('night') ? dimmed(tone) : tone));
    for (const hair of [colour('hair-ink', theme), ...tints])
      for (const { ground, line } of groundsOfHair(theme)) {
        // Where lines take over from tints it is ink alone.
        const edge = theme.endsWith('more') ? colour('ink', theme) : mixed(line, RIM, hair);
        assert.ok(ratio(edge, colour(ground, theme)) >= 3, `${edge} around ${hair} on ${ground}, ${theme}`);
      }
  }
});

test('dark hair is a shape by day, on whatever ground', () => {
  for (const ground of ['wash', 'ground-firm', 'ground-two'])
    assert.ok(ratio(colour('hair-ink', 'day'), colour(ground, 'day')) >= 3, ground);
});

test('dark hair is the darkest there is, and far from grey, in every theme', () => {
  for (const theme of THEMES) {
    const { grey, ...others } = theme.startsWith('night')
      ? Object.fromEntries(Object.entries(TINT).map(([id, tone]) => [id, dimmed(tone)]))
      : TINT;
    const dark = colour('hair-ink', theme);
    for (const [id, other] of Object.entries(others))
      assert.ok(luminance(dark) < luminance(other), `${dark} is paler than ${id} ${other}, ${theme}`);
    assert.ok(ratio(dark, grey) >= 3, `${dark} is as good as grey ${grey}, ${theme}`);
  }
});

/** The tones of skin in a theme: as they are by day, dimmed at night. @param {(typeof THEMES)[number]} theme */
function skinsIn(theme) {
  const shown = theme.startsWith('night') ? dimmed : (/** @type {string} */ tone) => tone;
  const chosen = Object.entries(SKIN).map(([id, tone]) => [id, shown(tone)]);
  return Object.fromEntries([...chosen, ['clay', colour('clay', theme)]]);
}

test('the skins keep their order, from the palest to the darkest, in every theme', () => {
  for (const theme of THEMES) {
    const byLight = Object.entries(skinsIn(theme)).toSorted(([, a], [, b]) => luminance(b) - luminance(a));
    const order = ['pale', 'sand', 'clay', 'bronze', 'umber', 'deep'];
    assert.deepEqual(
      byLight.map(([id]) => id),
      order,
      theme,
    );
  }
});

test('a theme’s own skin is dimmed as every other is', () => {
  for (const tone of ['clay', 'clay-2', 'clay-3'])
    for (const [day, night] of [
      ['day', 'night'],
      ['day-more', 'night-more'],
    ])
      assert.equal(colour(tone, night), dimmed(colour(tone, day)), `--${tone}, ${night}`);
});

test('blades and flanks are seen on the half that rests, where tints are few as well', () => {
  for (const theme of /** @type {const} */ (['day-more', 'night-more']))
    assert.ok(ratio(colour('cast-2', theme), colour('cast', theme)) >= 1.4, theme);
});

test('what is lit is apart from the skin: by its colour on the own skin by day, else by the line around it', () => {
  for (const theme of THEMES) {
    const [ember, line, clay] = ['ember', 'on-ember', 'clay'].map((name) => colour(name, theme));
    assert.ok(ratio(ember, theme.startsWith('day') ? clay : line) >= 3, theme);
  }
});

test('a hand’s lines are seen on it, on every skin, by day and night', () => {
  const lines = {
    ink: colour('tool-ink', 'day'),
    pale: mixed(colour('tool', 'day'), PALE, colour('tool-ink', 'day')),
  };
  for (const theme of /** @type {const} */ (['day', 'night']))
    for (const [id, tone] of Object.entries(skinsIn(theme))) {
      const line = LINES[id] === 'pale' || (LINES[id] === 'turns' && theme === 'night') ? 'pale' : 'ink';
      assert.ok(ratio(lines[line], tone) >= 3, `${line} on ${id} (${tone}): ${ratio(lines[line], tone).toFixed(2)}`);
    }
});
