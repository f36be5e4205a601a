/** What machines find where the address of a routine is shared. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalogue } from '../../xtask/web/art/catalogue.js';
import { wordsOf } from '../../xtask/web/made.js';
import { languageIn } from '../../xtask/web/pages.js';
import { addressOf, oembedOf, pageOf } from '../../xtask/web/share.js';

const FOLDER = new URL('../../dist/r/', import.meta.url);
const HERE = 'https://massage.example/app/';
const english = await languageIn(wordsOf('en'));
const wall = catalogue().filter(({ id }) => id === 'desk-reset-wall')[0];

test('every built-in routine has a page, a picture and what oEmbed asks for', () => {
  const documents = readdirSync(new URL('../../src/routine/catalog/', import.meta.url));
  for (const name of documents) {
    const id = name.replace('.json', '');
    for (const ending of ['html', 'png', 'json'])
      assert.ok(existsSync(new URL(`${id}.${ending}`, FOLDER)), `${id}.${ending}`);
    const picture = readFileSync(new URL(`${id}.png`, FOLDER));
    // Width and height stand in the header of a PNG.
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630], id);
  }
});

test('a page names its picture and its oEmbed by whole addresses, where the address of the site is given', () => {
  const page = pageOf(wall, english, HERE, "default-src 'none'");
  assert.ok(page.includes('<meta property="og:image" content="https://massage.example/app/r/desk-reset-wall.png">'));
  assert.ok(page.includes('<meta property="og:title" content="Desk Reset at the Wall">'));
  assert.match(
    page,
    /<link rel="alternate" type="application\/json\+oembed" [^>]*href="https:\/\/massage.example\/app\/r\/desk-reset-wall.json">/,
  );
  // Whoever shows it reads no further than that into a page.
  assert.ok(page.indexOf('</head>') < 150_000);
});

test('a page can be read without scripts, and nothing in a routine is more than text in it', () => {
  const page = pageOf({ ...wall, title: '<b>"Wall" & more', note: '' }, english, '../', '');
  assert.ok(page.includes('<h1>&#60;b&#62;&#34;Wall&#34; &#38; more</h1>'));
  assert.ok(page.includes(`<li>${wall.steps[2].cue} <span`), wall.steps[2].cue);
  assert.doesNotMatch(page, /<script|<b>/);
});

test('what is embedded by oEmbed is the frame, as large as it says', () => {
  const { version, type, width, height, html, thumbnail_url } = oembedOf(wall, HERE);
  assert.deepEqual([version, type, width, height], ['1.0', 'rich', 640, 640]);
  assert.match(
    html,
    /^<iframe src="https:\/\/massage.example\/app\/embed.html\?routine=desk-reset-wall" [^<]*<\/iframe>$/,
  );
  assert.equal(thumbnail_url, 'https://massage.example/app/r/desk-reset-wall.png');
});

test('an address that is none of a folder is refused, by name', () => {
  assert.equal(addressOf(undefined), '../');
  assert.equal(addressOf(HERE), HERE);
  for (const wrong of [
    'massage.example',
    'https://massage.example',
    'https://massage.example/app',
    'ftp://x/',
    'https://x/?a/',
  ])
    assert.throws(() => addressOf(wrong), /KNEADFUL_ADDRESS: `.*` is no address of a folder/);
});
