/** What a page may say to the embedded player, and who is heard. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedBy } from '../../www/embed/asked.js';
import { Host } from '../../www/embed/host.js';
import { read, write } from '../../www/embed/protocol.js';

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

test('nobody but the parent is heard, and no parent without an address', () => {
  const { say, asked, heard } = framed();
  say({ method: 'play' }, { source: {} });
  say({ method: 'play' }, { source: null });
  say({ method: 'play' }, { origin: 'null' });
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
  assert.deepEqual(askedBy('?routine=desk-reset-wall&theme=dark&accent=0B6B4F&lead-in=3&shortcuts=page&onclick=x'), {
    attributes: { routine: 'desk-reset-wall', 'lead-in': '3', 'data-theme': 'dark' },
    colours: { accent: '#0B6B4F' },
  });
  assert.deepEqual(askedBy('?src=https://spa.example/neck.json&theme=red&accent=url(x)'), {
    attributes: { src: 'https://spa.example/neck.json' },
    colours: {},
  });
  assert.deepEqual(askedBy(''), { attributes: {}, colours: {} });
});
