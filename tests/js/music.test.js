/** The transport beside one's own music: which chimes are scheduled, when, and that none is left ringing. */
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { MusicTransport } from '../../www/player/transport/music.js';
import { Player } from './core.js';
import { trio } from './documents.js';

/** @typedef {{ when: number, chime: string, stopped: boolean }} Rung */
/** @type {Rung[]} */
let rung = [];

/** Time as the test sets it, in seconds. */
let now = 0;

class Context {
  destination = {};
  state = 'running';
  get currentTime() {
    // A context's clock begins anywhere.
    return now + 100;
  }
  async resume() {}
  async close() {
    this.state = 'closed';
  }
}

class Node extends EventTarget {
  /** @type {Rung | null} */
  #rung = null;
  /** @param {unknown} _ @param {{ buffer: any }} options */
  constructor(_, { buffer }) {
    super();
    this.buffer = buffer;
  }
  connect() {}
  /** @param {number} when */
  start(when) {
    this.#rung = { when: when - 100, chime: this.buffer, stopped: false };
    rung.push(this.#rung);
  }
  stop() {
    if (this.#rung) this.#rung.stopped = true;
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
  now = 0;
  tickers.clear();
  mock.reset();
  mock.method(performance, 'now', () => now * 1000);
  Object.assign(globalThis, {
    Audio: class {
      canPlayType() {
        return 'maybe';
      }
    },
    AudioBufferSourceNode: Node,
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
  const transport = new MusicTransport(
    /** @type {any} */ ({ MonotonicClock: Clock, Ticker }),
    (fact) => void facts.push(fact),
    /** @type {any} */ (page),
    /** @type {any} */ (Context),
  );
  transport.load(source, 0, false);
  const pass = async (/** @type {number} */ seconds) => {
    now += seconds;
    for (const tick of [...tickers]) tick();
    await settled();
  };
  return { transport, facts, pass };
}

test('chimes are scheduled ahead, each once, where the score says', async () => {
  const { transport, pass, facts } = stage();
  transport.play();
  assert.deepEqual(facts, [{ type: 'playing' }]);
  await settled();
  for (let tick = 0; tick < 40; tick += 1) await pass(0.25);
  // The first step lasts 4 s, the second 3 s; ticks within a second of a start are left out.
  const expected = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12];
  assert.deepEqual(
    rung.map(({ when }) => Number(when.toFixed(6))),
    expected,
  );
  assert.equal(rung[4].chime, 'switch 1');
});

test('a pause, a seek and the end leave nothing ringing, and it goes on from where it is', async () => {
  const { transport, pass } = stage();
  transport.play();
  await settled();
  await pass(0.5);
  transport.pause();
  assert.ok(rung.length > 0 && rung.every(({ stopped }) => stopped));
  rung = [];
  await pass(5);
  assert.equal(rung.length, 0, 'it stands');
  transport.play();
  await settled();
  // It stood at 0.5 s, and plays on at 5.5 s: the tick of second 1 is half a second ahead.
  assert.equal(rung[0].when, 6);
  transport.seek(7);
  await settled();
  assert.ok(rung[0].stopped);
  assert.equal(rung.at(-1)?.stopped, false);
  transport.dispose();
  assert.ok(rung.every(({ stopped }) => stopped));
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
