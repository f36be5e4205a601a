/** What a page may say to the embedded player, and who is heard. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { snippetOf } from '../../www/app/snippet.js';
import { askedBy } from '../../www/embed/asked.js';
import { Host } from '../../www/embed/host.js';
import { read, write } from '../../www/embed/protocol.js';
import { accentOf, contrast, mix } from '../../www/look/accent.js';
import { Player } from './core.js';

/** @param {object} message */
const said = (message) => JSON.stringify({ context: 'player.js', version: '0.0.11', ...message });

test('a message of player.js is read as its specification writes it', () => {
  assert.deepEqual(read('{"context":"player.js","version":"0.0.11","method":"play"}'), {
    context: 'player.js',
    method: 'play',
    value: null,
    listener: null,
  });
  assert.deepEqual(read(said({ method: 'setVolume', value: 50 })), {
    context: 'player.js',
    method: 'setVolume',
    value: 50,
    listener: null,
  });
  assert.deepEqual(read(said({ method: 'addEventListener', value: 'timeupdate', listener: 'mine' })), {
    context: 'player.js',
    method: 'addEventListener',
    value: 'timeupdate',
    listener: 'mine',
  });
});

test('what has no value and nobody to listen says nothing of either', () => {
  assert.deepEqual(JSON.parse(write('player.js', 'play', null, null)), {
    context: 'player.js',
    version: '0.0.11',
    event: 'play',
  });
  assert.deepEqual(JSON.parse(write('kneadful', 'stepchange', { step: 0 }, 'mine')), {
    context: 'kneadful',
    version: '1',
    event: 'stepchange',
    value: { step: 0 },
    listener: 'mine',
  });
  assert.equal(JSON.parse(write('player.js', 'getPaused', false, 'a')).value, false, 'false is a value');
});

test('a value that does not fit is refused with what would', () => {
  const refusals = [
    [{ method: 'setVolume', value: 101 }, '`setVolume` takes a number from 0 to 100.'],
    [{ method: 'setVolume', value: '50' }, '`setVolume` takes a number from 0 to 100.'],
    [{ method: 'setCurrentTime', value: null }, '`setCurrentTime` takes a number of seconds.'],
    [{ method: 'setLoop', value: 1 }, '`setLoop` takes `true` or `false`.'],
    [{ context: 'kneadful', version: '1', method: 'extend', value: 0 }, '`extend` takes a number from 1 to 900.'],
  ];
  for (const [message, sentence] of refusals) {
    const answer = read(said(/** @type {object} */ (message)));
    assert.ok(answer && 'msg' in answer, JSON.stringify(message));
    assert.deepEqual([answer.code, answer.msg], [-1, sentence]);
  }
  assert.deepEqual(read(said({ method: 'fly' })), {
    context: 'player.js',
    code: 2,
    msg: 'There is no method `fly`.',
  });
});

test('what is not for us is no message', () => {
  for (const data of [
    undefined,
    null,
    7,
    { context: 'player.js', version: '0.0.11', method: 'play' },
    '',
    'play',
    'null',
    '[]',
    '"play"',
    '{"context":"player.js"',
    '{"context":"player.js","method":"play"}',
    said({ version: '1.0.0', method: 'play' }),
    said({ version: 11, method: 'play' }),
    said({ context: 'vimeo', method: 'play' }),
    said({ context: '__proto__', method: 'play' }),
    said({ context: 'constructor', method: 'play' }),
    said({ context: ['player.js'], method: 'play' }),
    said({ event: 'play' }),
    said({ method: 7 }),
    said({ method: ['play'] }),
    said({ method: 'play', listener: { toString: 'x' } }),
    said({ method: 'play', listener: 'x'.repeat(101) }),
    said({ method: 'play', value: 'x'.repeat(2000) }),
  ])
    assert.equal(read(data), null, JSON.stringify(data));
});

test('names that every object has are no methods, no events and no contexts', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    assert.deepEqual(read(said({ method: name })), {
      context: 'player.js',
      code: 2,
      msg: `There is no method \`${name}\`.`,
    });
    const answer = read(said({ method: 'addEventListener', value: name }));
    assert.ok(answer && 'msg' in answer, name);
  }
  read('{"context":"player.js","version":"0.0.11","method":"play","__proto__":{"polluted":true}}');
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

/** The same series of numbers at every run, from 0 to 1: what fails once fails again. @param {number} state */
const series = (state) => () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const RUBBISH = [0, -1, 1e308, 50, true, null, '', 'ready', '1', [], [1], {}, { a: {} }, '\u202e', '__proto__'];

test('whatever comes in, what comes out is nothing, a refusal, or a message that fits', () => {
  const roll = series(6);
  /** @template T @param {T[]} list */
  const pick = (list) => list[Math.floor(roll() * list.length)];
  const mostly = (/** @type {unknown} */ value) => (roll() < 0.8 ? value : pick(RUBBISH));
  const methods = ['play', 'setVolume', 'setCurrentTime', 'setLoop', 'addEventListener', 'getPaused', 'fly'];
  const seen = { nothing: 0, refusal: 0, message: 0 };
  for (let round = 0; round < 20_000; round += 1) {
    const text = said({
      context: mostly('player.js'),
      version: mostly('0.0.11'),
      method: mostly(pick(methods)),
      value: pick(RUBBISH),
      listener: mostly('mine'),
      [pick(['event', 'src', 'extra'])]: pick(RUBBISH),
    });
    const sent = roll() < 0.1 ? text.slice(0, Math.floor(roll() * text.length)) : text;
    const answer = read(sent);
    seen[answer === null ? 'nothing' : 'msg' in answer ? 'refusal' : 'message'] += 1;
    if (answer === null) continue;
    if ('msg' in answer) {
      assert.deepEqual(Object.keys(answer), ['context', 'code', 'msg']);
      continue;
    }
    const { method, value, listener } = answer;
    assert.deepEqual(Object.keys(answer), ['context', 'method', 'value', 'listener']);
    assert.ok(listener === null || typeof listener === 'string', sent);
    if (method === 'setVolume') assert.ok(value >= 0 && value <= 100, sent);
    if (method === 'setCurrentTime') assert.ok(Number.isFinite(value), sent);
    if (method === 'setLoop') assert.equal(typeof value, 'boolean', sent);
    if (method === 'addEventListener') assert.equal(value, 'ready', sent);
  }
  for (const [kind, times] of Object.entries(seen)) assert.ok(times > 1000, `${kind}: ${times}`);
});

const HOST = 'https://spa.example';

/** A page in a frame, the page around it, and what the one said to the other. */
function framed() {
  /** @type {{ text: any, to: string }[]} */
  const heard = [];
  const parent = {
    postMessage: (/** @type {string} */ text, /** @type {string} */ to) => heard.push({ text: JSON.parse(text), to }),
  };
  const window = Object.assign(new EventTarget(), {
    parent,
    location: { href: 'https://kneadful.example/embed.html' },
  });
  /** @type {import('../../www/embed/protocol.js').Message[]} */
  const asked = [];
  const host = new Host(/** @type {any} */ (window), (message) => asked.push(message));
  /** @param {object | string} message @param {{ source?: unknown, origin?: string }} [from] */
  const say = (message, { source = parent, origin = HOST } = {}) => {
    const data = typeof message === 'string' ? message : said(message);
    window.dispatchEvent(Object.assign(new Event('message'), { source, origin, data }));
  };
  return { host, say, asked, heard };
}

test('everybody may know that a player is there, and nothing else', () => {
  const { host, heard } = framed();
  host.greet();
  host.tell('player.js', 'play');
  assert.equal(heard.length, 1);
  assert.deepEqual([heard[0].to, heard[0].text.event], ['*', 'ready']);
  assert.equal(heard[0].text.value.src, 'https://kneadful.example/embed.html');
  assert.ok(heard[0].text.value.methods.includes('getLoop') && heard[0].text.value.events.includes('seeked'));
});

test('only what is listened for is told, to the parent, at its address', () => {
  const { host, say, heard } = framed();
  host.tell('player.js', 'play');
  say({ method: 'addEventListener', value: 'play', listener: 'a' });
  say({ method: 'addEventListener', value: 'play', listener: 'b' });
  say({ method: 'addEventListener', value: 'play', listener: 'b' });
  host.tell('player.js', 'play');
  host.tell('player.js', 'pause');
  host.tell('kneadful', 'stepchange');
  assert.deepEqual(
    heard.map(({ text, to }) => [text.event, text.listener, to]),
    [
      ['play', 'a', HOST],
      ['play', 'b', HOST],
    ],
  );
  say({ method: 'removeEventListener', value: 'play', listener: 'a' });
  host.tell('player.js', 'play');
  assert.equal(heard.at(-1)?.text.listener, 'b');
  say({ method: 'removeEventListener', value: 'play' });
  host.tell('player.js', 'play');
  assert.equal(heard.length, 3);
});

test('who listens for `ready` after it was said is told again', () => {
  const { host, say, heard } = framed();
  host.greet();
  say({ method: 'addEventListener', value: 'ready', listener: 'late' });
  assert.deepEqual([heard[1].to, heard[1].text.event, heard[1].text.listener], [HOST, 'ready', 'late']);
});

test('a parent without an address is told why it is not heard, which is no secret, and nothing else', () => {
  const { host, say, asked, heard } = framed();
  for (const origin of ['null', 'file://']) {
    say({ method: 'play' }, { origin });
    say({ method: 'addEventListener', value: 'play', listener: 'mine' }, { origin });
    say('no message', { origin });
  }
  host.tell('player.js', 'play');
  assert.deepEqual(asked, []);
  assert.equal(heard.length, 4);
  for (const { text, to } of heard) {
    assert.deepEqual([to, text.event, text.value.code], ['*', 'error', -1]);
    assert.match(text.value.msg, /no address of its own.*`allow-same-origin`/);
  }
});

test('nobody but the parent is heard', () => {
  const { say, asked, heard } = framed();
  say({ method: 'play' }, { source: {} });
  say({ method: 'play' }, { source: null });
  say({ method: 'addEventListener', value: 'timeupdate' }, { source: {}, origin: 'https://thief.example' });
  say({ method: 'fly' }, { source: {} });
  assert.deepEqual([asked, heard], [[], []]);
  say({ method: 'play' });
  assert.equal(asked.length, 1);
});

test('who listens too often is not told more often for it', () => {
  const { host, say, heard } = framed();
  for (let index = 0; index < 1000; index += 1)
    say({ method: 'addEventListener', value: 'play', listener: `${index}` });
  host.tell('player.js', 'play');
  assert.equal(heard.length, 100);
});

test('a player alone in its tab speaks with nobody', () => {
  /** @type {any} */
  const window = new EventTarget();
  window.parent = window;
  window.postMessage = () => assert.fail('it speaks with itself');
  const host = new Host(window, () => assert.fail('it hears itself'));
  host.greet();
  window.dispatchEvent(
    Object.assign(new Event('message'), { source: window, origin: HOST, data: said({ method: 'play' }) }),
  );
});

test('an address asks for a routine and its look, and for nothing else', () => {
  const { attributes, style } = askedBy(
    '?routine=desk-reset-wall&theme=dark&accent=0B6B4F&lead-in=3&shortcuts=page&onclick=x',
  );
  assert.deepEqual(attributes, { routine: 'desk-reset-wall', 'lead-in': '3', 'data-theme': 'dark' });
  assert.deepEqual(Object.keys(style), ['--ember', '--ember-fill', '--ember-deep']);
  assert.deepEqual(askedBy('?src=https://spa.example/neck.json&theme=red&accent=url(x)'), {
    attributes: { src: 'https://spa.example/neck.json' },
    style: {},
  });
  assert.deepEqual(askedBy(''), { attributes: {}, style: {} });
});

test('contrast is what WCAG says it is', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#0b6b4f', '#0b6b4f'), 1);
  // The lightest grey that may be text on white.
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(mix('#000000', '#ffffff', 0.5), '#808080');
});

test('any colour is made one that is read by day and by night, and one that is read already stays', () => {
  const roll = series(7);
  const random = () =>
    `#${Array.from({ length: 3 }, () =>
      Math.floor(roll() * 256)
        .toString(16)
        .padStart(2, '0'),
    ).join('')}`;
  for (const colour of ['#ffff00', '#000000', '#ffffff', '#808080', ...Array.from({ length: 200 }, random)]) {
    const { '--ember': ember, '--ember-fill': fill } = accentOf(colour);
    const [light, dark, lightMore, darkMore] = [...ember.matchAll(/#\w{6}/g)].map(String);
    assert.ok(contrast(light, '#f6f1e9') >= 4.5 && contrast(dark, '#12171c') >= 4.5, `${colour}: ${ember}`);
    assert.ok(contrast(lightMore, '#ffffff') >= 7 && contrast(darkMore, '#000000') >= 7, `${colour}: ${ember}`);
    const [below, above] = [...fill.matchAll(/#\w{6}/g)].map(String);
    assert.ok(contrast(below, '#fffcf8') >= 7 && contrast(above, '#1a0d07') >= 7, `${colour}: ${fill}`);
    assert.ok(
      contrast(below, '#ffffff') >= 7 && contrast(above, '#000000') >= 7,
      `${colour}: ${fill}, in high contrast`,
    );
  }
  assert.match(accentOf('#0b4f3b')['--ember'], /^var\(--day, #0b4f3b\)/);
});

const SITE = { address: 'https://kneadful.example/', script: 'kneadful-player.js', checksums: {} };
const WANTED = /** @type {const} */ ({
  way: 'element',
  routine: { id: 'desk-reset-wall', title: 'Desk "Reset" & <b>' },
  theme: 'system',
  accent: null,
  height: 640,
});

test('two lines are to be pasted, and nothing in them can be more than it is', () => {
  assert.equal(
    snippetOf(WANTED, SITE),
    `<script type="module" src="https://kneadful.example/kneadful-player.js"></script>
<kneadful-player routine="desk-reset-wall" style="display: block; height: 640px"></kneadful-player>`,
  );
  assert.equal(
    snippetOf({ ...WANTED, way: 'frame', theme: 'dark', accent: '#0b6b4f' }, SITE),
    `<iframe src="https://kneadful.example/embed.html?routine=desk-reset-wall&#38;theme=dark&#38;accent=0b6b4f" title="Desk &#34;Reset&#34; &#38; &#60;b&#62;" loading="lazy" allow="autoplay; screen-wake-lock" style="width: 100%; height: 640px; border: 0"></iframe>
<script src="https://kneadful.example/kneadful-frame.js" async></script>`,
  );
});

test('who keeps a version gets it with the checksum of every script, and a theme and a colour of their own', () => {
  const checksums = { 'kneadful-player-0.1.0.js': 'sha384-x', 'player/works-1.js': 'sha384-y' };
  const site = { ...SITE, script: 'kneadful-player-0.1.0.js', checksums };
  const lines = snippetOf({ ...WANTED, theme: 'light', accent: '#0b4f3b' }, site).split('\n');
  const player = lines.pop() ?? '';
  assert.equal(
    lines.join('\n'),
    `<script type="importmap">
{
  "integrity": {
    "https://kneadful.example/player/works-1.js": "sha384-y"
  }
}
</script>
<script type="module" src="https://kneadful.example/kneadful-player-0.1.0.js" integrity="sha384-x" crossorigin="anonymous"></script>`,
  );
  assert.match(player, /data-theme="light" style="[^"]*--ember: var\(--day, #0b4f3b\) var\(--night, #\w{6}\) /);
});

const EXAMPLES = new URL('../../www/public/examples/', import.meta.url);
const textOf = (/** @type {string} */ name) => readFileSync(new URL(name, EXAMPLES), 'utf8');

test('the lines that an example shows are those that it has', () => {
  const pages = readdirSync(EXAMPLES).filter((name) => name.endsWith('.html') && name !== 'index.html');
  for (const name of pages) {
    const page = textOf(name);
    const [, shown] = /<pre><code>([\s\S]*)<\/code><\/pre>/.exec(page) ?? [''];
    const lines = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').split('\n');
    for (const line of lines) assert.ok(page.includes(line.trim()), `${name}: ${line}`);
    assert.ok(textOf('index.html').includes(`href="./${name}"`), `the list of examples has ${name}`);
  }
  assert.ok(pages.length >= 7);
});

test("the example of somebody's own routine is a routine", () => {
  const player = Player.fromDocument(JSON.parse(textOf('my-routine.json')), {});
  assert.equal(player.routine().title, 'Front Desk Minute');
});

test('the script that makes a frame as high as what is in it is at most 1 kB as it is', () => {
  const script = readFileSync(new URL('../kneadful-frame.js', EXAMPLES));
  assert.ok(script.length <= 1000, `${script.length} bytes`);
});

test('an accent is mixed for the very papers that the player has', () => {
  const tokens = ['ground', 'tokens']
    .map((name) => readFileSync(new URL(`../../www/look/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');
  assert.match(tokens, /--paper: var\(--day, #f6f1e9\) var\(--night, #12171c\)/);
  assert.match(tokens, /--on-ember: var\(--day, #fffcf8\) var\(--night, #1a0d07\)/);
});
