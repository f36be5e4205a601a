/** The sentences people read: all of them are there, all of them are used, and they can be translated. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import app from '#words/app';
import player from '#words/player';
import routine from '#words/routine';
import settings from '#words/settings';
import time from '#words/time';
import { digitsOf } from '../../www/digits.js';
import { tell } from '../../www/player/problem-words.js';
import { sentence } from '../../www/words.js';
import { fromTheLeft, valuesApart } from '../../xtask/web/isolate.js';
import { mismatches } from '../../xtask/web/messages.js';
import { inPage } from '../../xtask/web/pages.js';
import { pseudo } from '../../xtask/web/pseudo.js';
import { compile, files, languages, read, source } from '../../xtask/web/words.js';
import { pathsOf, sources, usageOf } from './usage.js';

const english = read('en');

test('what the tests import was made from the sentences as they are now', () => {
  for (const [name, text] of Object.entries(files())) {
    const made = readFileSync(new URL(`../../target/words/${name}`, import.meta.url), 'utf8');
    assert.equal(made, text, `${name}: run \`cargo xtask words\``);
  }
});

test('every message that is used is there, and every one that is there is used', () => {
  const usages = sources.map(({ path, text }) => ({ path, ...usageOf(text, english) }));
  for (const { path, missing } of usages) assert.deepEqual(missing, [], `www/${path} uses messages that are not there`);
  const used = new Set(usages.flatMap(({ used }) => used));
  const unused = pathsOf(english).filter((path) => !used.has(path));
  assert.deepEqual(unused, [], 'messages of www/words/en.json that nothing uses');
});

test('the search for uses sees names, groups, computed ids and what is not there', () => {
  const messages = { app: { name: 'N', odd: 'O', why: { full: 'F', none: '' }, halt: { go: 'G', end: 'E' } } };
  const source = `import words from '#words/app';
    const say = words.halt;
    show(words.name.length, words.why[reason], say.go, say.stop, words.nmae, swords.odd);`;
  assert.deepEqual(usageOf(source, messages), {
    used: ['app.name', 'app.why.full', 'app.why.none', 'app.halt.go'],
    missing: ['app.nmae', 'app.halt.stop'],
  });
});

test('a misspelt message, a missing value and one of the wrong type are errors of tsc', () => {
  // Each of these lines has to be one, or tsc complains about the directive above it.
  // @ts-expect-error
  assert.equal(app.nmae, undefined);
  // @ts-expect-error
  assert.equal(player.of({ step: 1 }), '1 of NaN');
  // @ts-expect-error
  assert.equal(player.of({ step: 1, count: 'x' }), '1 of NaN');
});

test('a plural, a number and a date are written as the language has them', () => {
  assert.equal(routine.steps({ count: 1 }), '1 step');
  assert.equal(routine.steps({ count: 1200 }), '1,200 steps');
  assert.equal(settings.leadInSeconds({ seconds: 0 }), 'None');
  assert.equal(time.onDay({ date: new Date(2026, 10, 3, 12).getTime() }), 'on 3 November');
  assert.equal(app.name, 'Kneadful', 'a message without values is a text, not a function');
});

test('a number and its unit stay in one line', () => {
  const lengths = [
    time.shortMinutes({ count: 2 }),
    time.shortSeconds({ count: 53 }),
    settings.leadInSeconds({ seconds: 5 }),
  ];
  assert.deepEqual(lengths, ['2\u00a0min', '53\u00a0s', '5\u00a0s']);
});

test('a number is written in the digits of its language, and grouped as there', () => {
  const isPlain = (/** @type {string} */ language) =>
    /plain = (\w+)/.exec(compile({ language, messages: { a: { b: 'x' } } }).language)?.[1];
  assert.deepEqual(['en-GB', 'de', 'ar-EG', 'fa', 'mr'].map(isPlain), ['true', 'true', 'false', 'false', 'false']);
  assert.deepEqual([0, 999, 1000, 2.5, -1].map(digitsOf('de', true)), ['0', '999', '1.000', '2,5', '-1']);
  assert.deepEqual([0, 12].map(digitsOf('ar-EG', false)), ['٠', '١٢']);
});

test('a translation has the messages of English, with the same values, and no others', () => {
  const left = { a: { one: '{count, plural, one {# step} other {# steps}} of {title}', two: 'x', three: 'y' } };
  const good = { a: { one: '{title}: {count, plural, one {# paso} other {# pasos}}', two: 'x', three: '' } };
  assert.deepEqual(mismatches(left, good), []);
  const bad = { a: { one: '{count, plural, one {# paso} other {# pasos}} de {titulo}', two: '{x}' }, b: 'z' };
  assert.deepEqual(mismatches(left, bad), [
    '`a.one` takes `count: number; title: string`, not `count: number; titulo: string`',
    '`a.two` takes ``, not `x: string`',
    '`a.three` is missing',
    '`b` is no message of English',
  ]);
});

test('every language there is has the messages of English, all texts of the routines and all sentences of the core', () => {
  const { en, mirrored, ...others } = languages();
  for (const { messages } of [en, mirrored])
    assert.deepEqual(mismatches({ ...english, routines: {}, problems: {} }, messages), []);
  assert.ok(others.pseudo);
  for (const [name, { messages }] of Object.entries(others)) assert.deepEqual(mismatches(source(), messages), [], name);
});

test('the pseudo-language changes every word of a sentence, makes it longer and leaves its values', () => {
  const message = '{count, plural, one {# step} other {# steps}} of {title}';
  const { a } = pseudo({ a: message });
  assert.equal(a, '{count, plural, one {# šťéƥöö} other {# šťéƥšöö}} óƒö {title}');
  const sentence = 'Sit or lie down, and take heat or oil off.';
  const { b } = pseudo({ b: sentence });
  assert.ok(String(b).length > 1.4 * sentence.length, String(b));
  assert.doesNotMatch(String(b), /[a-z]/i);
});

test('in what is read from the right, a title and what is read from the left are set apart', () => {
  const said = valuesApart({ a: '{title}: {count, plural, one {# of {all}} other {#}}' });
  assert.deepEqual(said, { a: '\u2068{title}\u2069: {count, plural, one {# of \u2068{all}\u2069} other {#}}' });
  const [left, right] = ['es', 'ar'].map((language) => compile({ language, messages: { a: { b: '{title}.' } } }).a);
  assert.doesNotMatch(left, /\u2068/);
  assert.match(right, /\u2068/);
  assert.deepEqual(fromTheLeft({ a: '{count} of 2', b: 'Next step' }), {
    a: '\u2066{count} of 2\u2069',
    b: 'Next step',
  });
});

test('a sentence begins with a capital, unless it begins with a number', () => {
  assert.deepEqual(['up to 4', '\u2066up to 4\u2069', '6 min', ''].map(sentence), [
    'Up to 4',
    '\u2066Up to 4\u2069',
    '6 min',
    '',
  ]);
});

test('a language that is read from the right says so', () => {
  const direction = (/** @type {string} */ language) =>
    /direction = '(\w+)'/.exec(compile({ language, messages: { a: { b: 'x' } } }).language)?.[1];
  assert.deepEqual(['en', 'es', 'ar', 'he', 'fa'].map(direction), ['ltr', 'ltr', 'rtl', 'rtl', 'rtl']);
});

test('a page says its messages before any script runs, and none that is not there', () => {
  const words = { app: { name: 'K & "K"', of: () => '' } };
  assert.equal(inPage('<title>{app.name}</title>', words), '<title>K &#38; &#34;K&#34;</title>');
  assert.throws(() => inPage('<p>{app.nmae}</p>', words), /app\.nmae/);
  assert.throws(() => inPage('<p>{app.of}</p>', words), /app\.of/, 'there is nobody to give it its values');
});

test('what the core says is wrong is said in the language of the page, its values and all', () => {
  assert.equal(tell('expected {0}, found {1}', ['a number', 'a text'], {}), 'expected a number, found a text');
  const spanish = {
    'expected {0}, found {1}': (/** @type {string[]} */ values) => `hay ${values[1]}, no ${values[0]}`,
    'a number': 'un número',
    'a text': 'un texto',
  };
  assert.equal(tell('expected {0}, found {1}', ['a number', 'a text'], spanish), 'hay un texto, no un número');
  assert.equal(tell('`{0}` is no id', ['{0}'], {}), '`{0}` is no id', 'what comes from outside is not filled in');
});

test('what the core says can be translated', () => {
  const { problems } = source();
  for (const id of ['is missing: add it', '`{0}` is no {1}: use one of {2}', 'true or false'])
    assert.ok(id in Object(problems), id);
});
