/** The transport beside one's own music: which chimes are scheduled, when, and that none is left ringing. */
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { MusicTransport } from '../../www/player/transport/music.js';
import { Player } from './core.js';
import { trio } from './documents.js';

/** @typedef {{ when: number, chime: string, readonly stopped: boolean }} Rung */
/** @type {Rung[]} */
let rung = [];

/** Time as the test sets it, in seconds. */
let now = 0;

/** A context's clock may lie anywhere, and is told as it was when the last buffer of 200 ms went out. */
const BEHIND = -100;
const BUFFER = 0.2;

/** To a microsecond. @param {number} seconds */
const rounded = (seconds) => Number(seconds.toFixed(6));

/** Those that were opened, in order. @type {Context[]} */
let opened = [];

class Context extends EventTarget {
  destination = {};
  state = 'suspended';
  /** Whether a device is there when it is asked for. */
  static prompt = true;
  constructor() {
    super();
    opened.push(this);
  }
  get currentTime() {
    return this.state === 'running' ? Math.floor(now / BUFFER) * BUFFER - BEHIND : 0;
  }
  /** @param {string} state */
  turn(state) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  async resume() {
    if (Context.prompt) this.turn('running');
  }
  async close() {
    this.turn('closed');
  }
}

class Gain {
  gain = { value: Number.NaN };
  /** @param {any} context */
  constructor(context) {
    context.gain = this.gain;
  }
  connect() {}
}

class Node extends EventTarget {
  #stopped = false;
  /** @param {Context} context @param {{ buffer: any }} options */
  constructor(context, { buffer }) {
    super();
    this.context = context;
    this.buffer = buffer;
  }
  get stopped() {
    return this.#stopped || this.context.state === 'closed';
  }
  connect() {}
  /** @param {number} when */
  start(when) {
    const node = this;
    rung.push({
      when: rounded(when + BEHIND),
      chime: this.buffer,
      get stopped() {
        return node.stopped;
      },
    });
  }
  stop() {
    this.#stopped = true;
  }
}

class Clock {
  #from;
  #start;
  /** @param {number} from @param {number} monotonic in milliseconds */
  constructor(from, monotonic) {
    this.#from = from;
    this.#start = monotonic;
  }
  /** @param {number} monotonic */
  read(monotonic) {
    return { position: this.#from + (monotonic - this.#start) / 1000, slept: 0 };
  }
  free() {}
}

/** @type {Set<() => void>} */
const tickers = new Set();
class Ticker {
  /** @param {number} _ @param {() => void} act */
  constructor(_, act) {
    this.act = act;
    tickers.add(act);
  }
  free() {
    tickers.delete(this.act);
  }
}

beforeEach(() => {
  rung = [];
  opened = [];
  now = 0;
  Context.prompt = true;
  tickers.clear();
  mock.reset();
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(performance, 'now', () => now * 1000);
  Object.assign(globalThis, {
    Audio: class {
      canPlayType() {
        return 'maybe';
      }
    },
    AudioBufferSourceNode: Node,
    GainNode: Gain,
    OfflineAudioContext: class {
      /** @param {ArrayBuffer} bytes */
      async decodeAudioData(bytes) {
        return new TextDecoder().decode(bytes);
      }
    },
  });
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

function stage() {
  const player = Player.fromDocument(trio, { leadIn: 0, sideChange: 0 });
  const cues = player.cues();
  const source = Object.assign(player, {
    // The name of a chime in place of its sound.
    chime: (/** @type {number} */ index) => new Blob([`${cues[index].kind} ${cues[index].step}`]),
  });
  /** @type {import('#kneadful').Fact[]} */
  const facts = [];
  const page = Object.assign(new EventTarget(), { hidden: false });
  const loudness = Object.assign(new EventTarget(), { volume: 1, muted: false });
  const transport = new MusicTransport(
    /** @type {any} */ ({ MonotonicClock: Clock, Ticker }),
    (fact) => void facts.push(fact),
    loudness,
    /** @type {any} */ (page),
    /** @type {any} */ (Context),
  );
  transport.load(source, 0, false);
  const pass = async (/** @type {number} */ seconds) => {
    now += seconds;
    for (const tick of [...tickers]) tick();
    await settled();
  };
  return { transport, facts, pass, loudness };
}

test('chimes are scheduled ahead, each once, where the score says', async () => {
  const { transport, pass, facts } = stage();
  transport.play();
  assert.deepEqual(facts, [], 'not before its output runs');
  await settled();
  assert.deepEqual(facts, [{ type: 'playing' }]);
  for (let tick = 0; tick < 40; tick += 1) await pass(0.25);
  // The first step lasts 4 s, the second 3 s; ticks within a second of a chime are left out.
  const expected = [0.5, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12];
  assert.deepEqual(
    rung.map(({ when }) => when),
    expected,
  );
  assert.equal(rung[3].chime, 'switch 1');
});

test('a pause, a seek and the end leave nothing ringing, and it goes on from where it is', async () => {
  const { transport, pass } = stage();
  transport.play();
  await settled();
  await pass(1.4);
  transport.pause();
  assert.ok(rung.length > 0 && rung.every(({ stopped }) => stopped));
  rung = [];
  await pass(5);
  assert.equal(rung.length, 0, 'it stands');
  transport.play();
  await settled();
  // It stood at 1.4 s, and plays on at 6.4 s: the tick of second 2 is 0.6 s ahead.
  assert.equal(rung[0].when, 7);
  transport.seek(7);
  await settled();
  assert.ok(rung[0].stopped);
  assert.equal(rung.at(-1)?.stopped, false);
  transport.dispose();
  assert.ok(rung.every(({ stopped }) => stopped));
});

test('an output that is slow to open is waited for, one that does not open for a second', async () => {
  const { transport, pass, facts } = stage();
  Context.prompt = false;
  transport.play();
  await pass(0.4);
  assert.deepEqual(facts, []);
  opened[0].turn('running');
  await settled();
  await pass(0.2);
  // It began at second 0.4.
  assert.deepEqual([facts[0], rung[0].when], [{ type: 'playing' }, 0.9]);

  const silent = stage();
  silent.transport.play();
  mock.timers.tick(999);
  await settled();
  assert.deepEqual(silent.facts, []);
  mock.timers.tick(1);
  await settled();
  assert.deepEqual(silent.facts, [{ type: 'playing' }]);
});

test('a pause while the output opens leaves it closed', async () => {
  const { transport, facts } = stage();
  Context.prompt = false;
  transport.play();
  transport.pause();
  opened[0].turn('running');
  await settled();
  assert.deepEqual(facts, []);
});

test('an output that something else takes stops the session, and a tap opens another one', async () => {
  const { transport, pass, facts } = stage();
  transport.play();
  await settled();
  await pass(1.4);
  opened[0].turn('interrupted');
  assert.deepEqual(facts.at(-1), { type: 'paused' });
  assert.ok(rung.every(({ stopped }) => stopped));
  transport.play();
  await settled();
  assert.equal(opened.length, 2);
  assert.equal(rung.at(-1)?.stopped, false);
});

test('chimes are as loud as the player is, from the beginning and from every change on', () => {
  const { transport, loudness } = stage();
  loudness.muted = true;
  transport.play();
  const { gain } = /** @type {any} */ (opened[0]);
  assert.equal(gain.value, 0);
  Object.assign(loudness, { muted: false, volume: 0.3 }).dispatchEvent(new Event('volumechange'));
  assert.equal(gain.value, 0.3);
});

test('a chime that cannot be had is left out, and the others sound', async () => {
  const { transport } = stage();
  const source = Object.assign(Player.fromDocument(trio, { leadIn: 0, sideChange: 0 }), {
    chime: () => new Blob(['x']),
  });
  Object.assign(globalThis.OfflineAudioContext.prototype, { decodeAudioData: () => Promise.reject(new Error('no')) });
  transport.load(source, 0, false);
  transport.play();
  await settled();
  assert.deepEqual(rung, []);
});

test('a system that can be told mixes the chimes with other sound, and forgets it afterwards', () => {
  const audioSession = { type: 'auto' };
  Object.defineProperty(globalThis, 'navigator', { value: { audioSession }, configurable: true });
  const { transport } = stage();
  transport.play();
  assert.equal(audioSession.type, 'ambient');
  transport.dispose();
  assert.equal(audioSession.type, 'auto');
});
