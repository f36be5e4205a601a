/** The conductor between the real core and a transport whose every move is written down. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Conductor } from '../../www/player/conductor.js';
import { SturdyPlayer } from '../../www/player/sturdy.js';
import { Player } from './core.js';
import { trio } from './documents.js';

/** @typedef {import('../../www/player/conductor.js').Told} Told */

/** A transport that does nothing by itself. */
class Deck {
  /** @type {string[]} */
  log = [];
  position = 0;
  rate = 1;
  /** @param {(fact: import('#kneadful').Fact) => void} report @param {() => void} fail */
  constructor(report, fail) {
    this.report = report;
    this.fail = fail;
  }
  /** @returns {import('#kneadful').Fact} */
  look() {
    return { type: 'position', at: this.position };
  }
  play() {
    this.log.push('play');
  }
  pause() {
    this.log.push('pause');
  }
  /** @param {number} to */
  seek(to) {
    this.log.push(`seek ${to}`);
    this.position = to;
  }
  /** @param {unknown} _ @param {number} at @param {boolean} changed */
  load(_, at, changed) {
    this.log.push(`load ${at}${changed ? ' changed' : ''}`);
    this.position = at;
  }
  /** @param {unknown} _ @param {number} at */
  rest(_, at) {
    this.log.push(`rest ${at}`);
    this.position = at;
  }
  dispose() {
    this.log.push('dispose');
  }
}

/** A page that can be hidden. */
class Page extends EventTarget {
  hidden = false;
  /** @param {boolean} hidden */
  turn(hidden) {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Timers that run when told. @type {{ act: () => void, wait: number } | null} */
let timer = null;
beforeEach((test) => {
  timer = null;
  /** @type {any} */ (test).mock.method(
    globalThis,
    'setTimeout',
    (/** @type {() => void} */ act, /** @type {number} */ wait) => {
      timer = { act, wait };
      return 1;
    },
  );
  /** @type {any} */ (test).mock.method(globalThis, 'clearTimeout', () => {
    timer = null;
  });
});

/** @param {import('#kneadful').PaceOptions} [pace] */
function stage(pace = {}) {
  /** @type {Deck[]} */
  const decks = [];
  /** @type {Told[]} */
  const told = [];
  const page = new Page();
  const transport = (/** @type {any} */ report, /** @type {any} */ fail) => {
    decks.push(new Deck(report, fail));
    return decks[decks.length - 1];
  };
  const player = Player.fromDocument(trio, pace);
  const conductor = new Conductor({
    session: new SturdyPlayer(player, (checkpoint) => Player.restore(checkpoint, trio)),
    transport,
    silent: transport,
    tell: (event) => void told.push(event),
    page: /** @type {any} */ (page),
  });
  const types = () => told.map(({ type }) => type).filter((type) => type !== 'time' && type !== 'checkpoint');
  return { conductor, decks, told, types, page, player, deck: decks[0] };
}

/** A session that plays, at its start. @param {import('#kneadful').PaceOptions} [pace] */
function playing(pace) {
  const made = stage(pace);
  made.conductor.command({ type: 'play' });
  made.deck.report({ type: 'playing' });
  made.deck.log.length = 0;
  made.told.length = 0;
  return made;
}

test('a command is carried out on the transport before it returns', () => {
  const { conductor, deck } = stage();
  conductor.prepare();
  assert.deepEqual(deck.log.splice(0), ['rest 0', 'load 0']);
  conductor.command({ type: 'play' });
  assert.deepEqual(deck.log, ['play']);
});

test('a track is made when it is first played or sought in, given back on demand, and made anew where it stood', () => {
  const { conductor, deck } = stage();
  conductor.command({ type: 'seek', to: 4 });
  assert.deepEqual(deck.log.splice(0), ['rest 0', 'load 0', 'seek 4']);
  deck.report({ type: 'seeked', at: 4 });
  conductor.command({ type: 'play' });
  deck.report({ type: 'playing' });
  conductor.rest();
  assert.deepEqual(deck.log.splice(0), ['play'], 'not while it plays');
  deck.position = 7;
  conductor.command({ type: 'pause' });
  deck.report({ type: 'paused' });
  conductor.rest();
  conductor.rest();
  conductor.command({ type: 'play' });
  assert.deepEqual(deck.log, ['pause', 'rest 7', 'rest 7', 'load 7', 'play']);
});

test('what the transport reports while a request is carried out comes after it', () => {
  const { conductor, deck, types } = stage();
  deck.play = () => deck.report({ type: 'playing' });
  conductor.command({ type: 'play' });
  assert.deepEqual(types(), ['play', 'playing']);
  assert.equal(conductor.snapshot.state, 'playing');
});

test('an outside pause is a fact like any other, and told as asked for by nobody here', () => {
  const { conductor, deck, types } = playing();
  deck.report({ type: 'paused' });
  assert.deepEqual(types(), ['pause', 'held']);
  assert.equal(conductor.snapshot.paused, true);
});

test('a pause that was asked for holds nobody up, nor does the next one from outside go untold', () => {
  const { conductor, deck, types } = playing();
  conductor.command({ type: 'pause' });
  deck.report({ type: 'paused' });
  conductor.command({ type: 'play' });
  deck.report({ type: 'playing' });
  deck.report({ type: 'paused' });
  assert.deepEqual(
    types().filter((type) => type !== 'cue'),
    ['pause', 'play', 'playing', 'pause', 'held'],
  );
});

test('a page that is left and seen again says in which step that was', () => {
  const { deck, told, page } = playing();
  page.turn(true);
  deck.position = 16;
  page.turn(false);
  const turns = told.filter((event) => event.type === 'hidden' || event.type === 'seen');
  assert.deepEqual(
    turns.map((event) => 'step' in event && [event.type, event.step]),
    [
      ['hidden', 0],
      ['seen', 2],
    ],
  );
});

test('a command counts from where the sound is, not from where we last looked', () => {
  const { conductor, deck } = playing();
  deck.position = 14;
  conductor.command({ type: 'previous' });
  // Step 2 began at 9 s; 5 s into it, "previous" is its start.
  assert.deepEqual(deck.log, ['seek 9']);
});

test('a visible page wakes up at the next whole second', () => {
  const { deck } = playing();
  deck.position = 0.6;
  timer?.act();
  // 5 s of lead-in: at 0.6 s, 4.4 s are left; the countdown changes in 0.4 s, or at a cue, which is at 2 s.
  assert.equal(Math.round(timer?.wait ?? 0), 410);
});

test('a visible page wakes up at the next change, if that comes first', () => {
  const { conductor, deck } = playing({ leadIn: 2.5 });
  deck.position = 2.2;
  conductor.wake();
  // The step begins at 2.5 s.
  assert.equal(Math.round(timer?.wait ?? 0), 310);
});

test('at double speed it wakes up twice as often', () => {
  const { conductor, deck } = playing();
  deck.rate = 2;
  deck.position = 0.6;
  conductor.wake();
  assert.equal(Math.round(timer?.wait ?? 0), 210);
});

test('a hidden page has no timer, and catches up when it is seen again', () => {
  const { deck, page, types, conductor } = playing();
  page.turn(true);
  assert.equal(timer, null);
  deck.position = 16;
  page.turn(false);
  assert.deepEqual(
    types().filter((type) => type === 'stepchange'),
    ['stepchange', 'stepchange'],
  );
  assert.equal(conductor.snapshot.step, 2);
  assert.notEqual(timer, null);
});

test('a session that stands has no timer', () => {
  const { deck } = playing();
  deck.report({ type: 'paused' });
  assert.equal(timer, null);
});

test('+15 s loads the changed track at the same place', () => {
  const { conductor, deck } = playing();
  deck.position = 6;
  conductor.command({ type: 'extend', by: 15 });
  assert.deepEqual(deck.log, ['load 6 changed']);
  assert.equal(conductor.score.spans[0].end, 24);
});

test('a sound that breaks off stands where it was, and is loaded again for whoever goes on', () => {
  const { conductor, deck, types } = playing();
  deck.position = 7;
  deck.fail();
  assert.deepEqual(deck.log, ['pause', 'rest 7']);
  assert.deepEqual(types(), ['pause', 'held', 'seeked'], 'where it was sought, it is');
  assert.equal(conductor.snapshot.state, 'paused');
  conductor.command({ type: 'play' });
  // What is loaded while there is no device would play to nobody.
  assert.deepEqual(deck.log.splice(0), ['pause', 'rest 7', 'load 7', 'play']);
  deck.report({ type: 'playing' });
  conductor.command({ type: 'pause' });
  deck.report({ type: 'paused' });
  conductor.command({ type: 'play' });
  assert.deepEqual(deck.log.splice(0), ['pause', 'play'], 'once is enough');
  deck.report({ type: 'playing' });
  deck.position = 12;
  deck.fail();
  assert.deepEqual(deck.log, ['pause', 'rest 12'], 'another time is another breakdown');
});

test('a transport that fails where it did before gives way to the silent one, which goes on from there', () => {
  const { conductor, decks, deck, told, types } = playing();
  deck.position = 7;
  deck.fail();
  conductor.command({ type: 'play' });
  deck.report({ type: 'playing' });
  deck.log.length = 0;
  told.length = 0;
  deck.fail();
  assert.deepEqual(deck.log, ['dispose']);
  assert.deepEqual(decks[1].log, ['load 7', 'play']);
  assert.deepEqual(types(), ['silenced']);
});

test('a core that traps is made anew from the last checkpoint, and the sound never stops', () => {
  const { conductor, deck, player, types } = playing();
  deck.position = 9.5;
  conductor.wake();
  player.fact = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  deck.position = 10;
  conductor.wake();
  assert.deepEqual(deck.log, [], 'the transport was left alone');
  assert.equal(conductor.snapshot.state, 'playing');
  deck.position = 16;
  conductor.wake();
  assert.equal(conductor.snapshot.step, 2);
  assert.equal(types().includes('broken'), false);
});

test('a core that traps again and again is given up, and says so', () => {
  const { conductor, deck, types } = playing();
  const trap = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  const fact = Player.prototype.fact;
  Player.prototype.fact = trap;
  try {
    for (let time = 0; time < 10; time += 1) {
      deck.position += 0.1;
      conductor.wake();
    }
  } finally {
    Player.prototype.fact = fact;
  }
  assert.deepEqual(types(), ['broken']);
});

test('a command that makes no sense is refused, and the session goes on', () => {
  const { conductor, deck } = playing();
  assert.throws(() => conductor.command({ type: 'seek', to: Number.NaN }), /finite|number/);
  deck.position = 9;
  conductor.wake();
  assert.equal(conductor.snapshot.step, 1);
});

test('saving takes a checkpoint of where the sound is now', () => {
  const { conductor, deck } = playing();
  deck.position = 3.25;
  conductor.save();
  assert.equal(Player.restore(conductor.checkpoint, trio).snapshot().position, 3.25);
});

test('a cue at the place where it begins to play, or where it was sent, is told at once', () => {
  const { conductor, deck, types } = stage();
  conductor.command({ type: 'play' });
  deck.position = 0.5;
  deck.report({ type: 'playing' });
  assert.deepEqual(types(), ['play', 'playing', 'cue']);
  conductor.command({ type: 'next' });
  deck.report({ type: 'seeked', at: 9 });
  assert.deepEqual(types().slice(3), ['seeking', 'seeked', 'stepchange', 'cue']);
});
