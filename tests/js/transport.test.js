/** The two transports: one on an audio element that we hold, one on a clock that we turn. */
import assert from 'node:assert/strict';
import { setMaxListeners } from 'node:events';
import { beforeEach, test } from 'node:test';
import { CHIMES } from '../../www/player/effects/speech.js';
import { MediaTransport } from '../../www/player/transport/media.js';
import { playable } from '../../www/player/transport/playable.js';
import { SilentTransport } from '../../www/player/transport/silent.js';
import { SleepWatch } from '../../www/player/transport/sleep.js';
import { wakeUps } from '../../www/player/transport/tracks.js';
import { catalog, MonotonicClock, Player } from './core.js';
import { trio } from './documents.js';

// A transport listens to more of an element, until one signal, than Node takes for usual.
setMaxListeners(20);

/** A text track and its cues, as the browser has them. */
class Track extends EventTarget {
  /** @type {any[]} */
  cues = [];
  mode = 'disabled';
  /** @param {string} kind */
  constructor(kind) {
    super();
    this.kind = kind;
  }
  /** @param {any} cue */
  addCue(cue) {
    this.cues.push(cue);
  }
  /** @param {any} cue */
  removeCue(cue) {
    this.cues.splice(this.cues.indexOf(cue), 1);
  }
}

/** An audio element whose media is always late, until we say so. */
class Audio extends EventTarget {
  paused = true;
  ended = false;
  seeking = false;
  readyState = 0;
  currentTime = 0;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  /** @type {{ code: number } | null} */
  error = null;
  src = '';
  /** @type {Track[]} */
  textTracks = [];
  /** What play() comes to. @type {Promise<void>} */
  outcome = Promise.resolve();
  formats = ['audio/flac', 'audio/wav'];

  /** @param {string} type */
  canPlayType(type) {
    return this.formats.includes(type) ? 'maybe' : '';
  }
  /** @param {string} kind */
  addTextTrack(kind) {
    const track = new Track(kind);
    this.textTracks.push(track);
    return track;
  }
  play() {
    this.paused = false;
    return this.outcome;
  }
  pause() {
    this.paused = true;
  }
  load() {}
  removeAttribute() {
    this.src = '';
  }
  /** @param {string} type */
  say(type) {
    this.dispatchEvent(new Event(type));
  }
  /** The track has come. */
  come() {
    this.readyState = 4;
    this.say('loadedmetadata');
  }
}

/** @type {Map<string, Blob>} */
const urls = new Map();
beforeEach(() => {
  urls.clear();
  let count = 0;
  Object.assign(URL, {
    createObjectURL(/** @type {Blob} */ blob) {
      count += 1;
      urls.set(`blob:${count}`, blob);
      return `blob:${count}`;
    },
    revokeObjectURL: (/** @type {string} */ url) => urls.delete(url),
  });
  Object.assign(globalThis, {
    VTTCue: class {
      /** @param {number} startTime @param {number} endTime @param {string} text */
      constructor(startTime, endTime, text) {
        Object.assign(this, { startTime, endTime, text });
      }
    },
  });
});

/** A loaded media transport. @param {number} [at] */
function media(at = 0) {
  const audio = new Audio();
  /** @type {import('#kneadful').Fact[]} */
  const facts = [];
  let failures = 0;
  const source = Player.fromDocument(trio, {});
  const page = Object.assign(new EventTarget(), { hidden: false });
  const clocks = { monotonic: 0, wall: 0 };
  const transport = new MediaTransport(
    /** @type {any} */ (audio),
    (fact) => void facts.push(fact),
    () => {
      failures += 1;
    },
    new SleepWatch(/** @type {any} */ (page), () => [clocks.monotonic, clocks.wall]),
  );
  transport.load(source, at, false);
  return { audio, facts, source, transport, page, clocks, failures: () => failures };
}

/** From the spans of three steps at the usual pace: 0 to 9, 9 to 15, 15 to 20 s. */
const trioChapters = [
  [0, 9, 'Ball roll'],
  [9, 15, 'Ball roll'],
  [15, 20, 'Chest opener'],
];

test('FLAC where it plays, in Ogg where a bare one leads astray, else WAV, else nothing', () => {
  const audio = new Audio();
  assert.equal(playable(/** @type {any} */ (audio)), 'flac');
  audio.formats = ['audio/flac', 'audio/ogg; codecs="flac"'];
  assert.equal(playable(/** @type {any} */ (audio)), 'flac');
  assert.equal(playable(/** @type {any} */ (audio), true), 'ogg');
  audio.formats = ['audio/wav'];
  assert.equal(playable(/** @type {any} */ (audio)), 'wav');
  audio.formats = [];
  assert.equal(playable(/** @type {any} */ (audio)), null);
});

/** Once the track is rendered, which takes a while. @param {Audio} audio */
async function rendered(audio) {
  while (!audio.src) await new Promise((done) => setImmediate(done));
  return urls.get(audio.src);
}

test('the track is there before anybody asks to play', async () => {
  const { audio } = media();
  assert.equal((await rendered(audio))?.type, 'audio/flac');
  assert.equal(audio.paused, true);
});

test('whoever asks to play before the track is rendered gets the same one', async () => {
  const { audio, transport } = media();
  transport.play();
  const bytes = async (/** @type {Blob | undefined} */ file) =>
    Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
  const [early, late] = await Promise.all([bytes(urls.get(audio.src)), rendered(media().audio).then(bytes)]);
  assert.ok(early.length > 1000 && early.equals(late));
});

test('play happens within the call', () => {
  const { audio, transport } = media();
  transport.play();
  assert.equal(audio.paused, false);
});

test('the steps are the chapters', () => {
  const { audio } = media();
  const chapters = audio.textTracks.find(({ kind }) => kind === 'chapters')?.cues;
  assert.deepEqual(
    chapters?.map(({ startTime, endTime, text }) => [startTime, endTime, text]),
    trioChapters,
  );
});

test('a hidden page is woken for what begins and at the end, but not for a tick', () => {
  const { audio, source, transport } = media();
  const marks = () => audio.textTracks.find(({ kind }) => kind === 'metadata')?.cues.map(({ startTime }) => startTime);
  // From the table of the trio.
  assert.deepEqual(marks(), [0.5, 5, 9, 15, 20]);
  transport.attend(() => 2);
  assert.deepEqual(marks(), [2.5, 7, 11, 17, 20], 'where somebody speaks, once the chime is over');
  transport.load(source, 0, true);
  assert.deepEqual(marks(), [2.5, 7, 11, 17, 20], 'on another track as well');
});

test('a hidden page is woken where a step waits for a tap', () => {
  const player = Player.fromDocument(trio, { manualAdvance: true });
  const ends = player.spans().map(({ end }) => end);
  const wakes = wakeUps(player, ends[2], () => 0);
  assert.deepEqual(
    ends.filter((end) => wakes.includes(end)),
    ends,
  );
});

test('a hidden page is woken at most twice a step, over all routines, and wherever it is asked how it feels, the voice included', () => {
  let steps = 0;
  let wakes = 0;
  for (const { id } of catalog()) {
    const player = Player.builtIn(id, {});
    const spans = player.spans();
    const end = spans[spans.length - 1].end;
    const found = wakeUps(player, end, (kind) => CHIMES[/** @type {keyof typeof CHIMES} */ (kind)]);
    for (const { at, kind } of player.cues())
      if (kind === 'check-in') assert.ok(found.includes(at + CHIMES[kind]), `${id}: at ${at} s`);
    steps += spans.length;
    // Where ten seconds are left of a long step, the voice wakes up by itself.
    wakes += found.length + spans.filter(({ work, end }) => end - work >= 45).length;
  }
  assert.ok(wakes <= 2 * steps, `${wakes} in ${steps} steps`);
});

test('a cue change reports the position', () => {
  const { audio, facts } = media();
  audio.come();
  audio.currentTime = 9.02;
  audio.textTracks.find(({ kind }) => kind === 'metadata')?.dispatchEvent(new Event('cuechange'));
  assert.deepEqual(facts, [{ type: 'position', at: 9.02 }]);
});

test('a session taken up again starts where it stood, and does not tell', () => {
  const { audio, facts, transport } = media(12);
  assert.equal(transport.position, 12, 'before the track has come');
  audio.come();
  assert.equal(audio.currentTime, 12);
  audio.say('seeked');
  assert.deepEqual(facts, []);
});

test('a seek before the track has come is carried out and told once it has', () => {
  const { audio, facts, transport } = media();
  transport.seek(7);
  assert.equal(audio.currentTime, 0);
  audio.come();
  assert.equal(audio.currentTime, 7);
  audio.say('seeked');
  assert.deepEqual(facts, [{ type: 'seeked', at: 7 }]);
});

test('a seek between the track’s coming and the news of it is not undone', () => {
  const { audio, facts, transport } = media(3);
  audio.readyState = 1;
  transport.seek(7);
  audio.come();
  assert.equal(audio.currentTime, 7);
  audio.say('seeked');
  assert.deepEqual(facts, [{ type: 'seeked', at: 7 }]);
});

test('a seek that another one has overtaken is no news', () => {
  const { audio, facts, transport } = media();
  audio.come();
  audio.say('seeked');
  transport.seek(7);
  transport.seek(9);
  audio.seeking = true;
  audio.say('seeked');
  audio.seeking = false;
  audio.say('seeked');
  assert.deepEqual(facts, [{ type: 'seeked', at: 9 }]);
});

test('a changed track goes on at the same place, running if it ran, at the same rate', () => {
  const { audio, facts, source, transport } = media();
  audio.come();
  audio.say('seeked');
  transport.play();
  audio.playbackRate = 1.5;
  const first = audio.src;
  transport.load(source, 6.5, true);
  assert.notEqual(audio.src, first);
  assert.equal(urls.has(first), false, 'the old track is let go');
  assert.equal(audio.paused, false);
  assert.equal(audio.defaultPlaybackRate, 1.5);
  audio.say('pause');
  audio.come();
  audio.say('seeked');
  assert.deepEqual(facts, [{ type: 'seeked', at: 6.5 }]);
  assert.equal(audio.textTracks.length, 2, 'no track is added twice');
});

test('a pause from outside is told; the one before the end is not', () => {
  const { audio, facts } = media();
  audio.come();
  audio.paused = true;
  audio.say('pause');
  assert.deepEqual(facts, [{ type: 'paused' }]);
  audio.ended = true;
  audio.say('pause');
  audio.say('ended');
  assert.deepEqual(facts, [{ type: 'paused' }, { type: 'ended' }]);
});

test('sound that may not start is told as blocked; a pause that came first is not', async () => {
  const { audio, facts, transport } = media();
  audio.outcome = Promise.reject(new DOMException('', 'AbortError'));
  transport.play();
  await Promise.resolve();
  audio.outcome = Promise.reject(new DOMException('', 'NotAllowedError'));
  transport.play();
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(facts, [{ type: 'blocked' }]);
});

test('a track that cannot be played is a failure, told once it was there', async () => {
  const { audio, failures, transport } = media();
  await rendered(audio);
  audio.error = { code: 3 };
  audio.say('error');
  assert.equal(failures(), 1);
  transport.dispose();
  audio.say('error');
  assert.equal(failures(), 1);
});

test('a track that is given back is gone, its steps and its place are not, and the next one begins there', async () => {
  const { audio, facts, source, transport } = media();
  await rendered(audio);
  audio.come();
  audio.say('seeked');
  audio.playbackRate = 1.25;
  const track = audio.src;
  transport.rest(source, 7);
  assert.deepEqual([audio.src, urls.has(track), transport.position], ['', false, 7]);
  assert.equal(audio.textTracks.find(({ kind }) => kind === 'chapters')?.cues.length, 3);
  transport.load(source, 7, false);
  await rendered(audio);
  audio.come();
  audio.say('seeked');
  assert.deepEqual([audio.currentTime, audio.defaultPlaybackRate], [7, 1.25]);
  assert.deepEqual(facts, []);
});

test('disposing lets go of everything', async () => {
  const { audio, facts, transport } = media();
  await rendered(audio);
  const url = audio.src;
  transport.dispose();
  assert.ok(!urls.has(url));
  assert.deepEqual(
    audio.textTracks.map(({ cues }) => cues.length),
    [0, 0],
  );
  audio.say('playing');
  assert.deepEqual(facts, []);
});

/** A silent transport, its clocks and its tick in our hands. */
function silent() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const time = { now: 1000, wall: 50_000 };
  let tick = () => {};
  let freed = 0;
  class Ticker {
    /** @param {number} _ @param {() => void} act */
    constructor(_, act) {
      tick = act;
    }
    free() {
      freed += 1;
      tick = () => {};
    }
  }
  /** @type {import('#kneadful').Fact[]} */
  const facts = [];
  const core = /** @type {any} */ ({ MonotonicClock, Ticker });
  const transport = new SilentTransport(
    core,
    (fact) => void facts.push(fact),
    /** @type {any} */ (page),
    () => [time.now, time.wall],
  );
  transport.load(Player.fromDocument(trio, {}), 0, false);
  /** @param {number} seconds @param {number} [wall] */
  const pass = (seconds, wall = seconds) => {
    time.now += seconds * 1000;
    time.wall += wall * 1000;
    tick();
  };
  return { transport, facts, pass, page, freed: () => freed };
}

/** A track that plays, and the clocks on: so many seconds on the wall, so many on the monotonic one, so many played. */
function running() {
  const made = media();
  made.audio.come();
  made.transport.play();
  made.audio.say('playing');
  const pass = (/** @type {number} */ wall, monotonic = wall, played = monotonic) => {
    made.clocks.wall += wall * 1000;
    made.clocks.monotonic += monotonic * 1000;
    made.audio.currentTime += played;
  };
  const turn = (/** @type {boolean} */ hidden) => {
    made.page.hidden = hidden;
    made.page.dispatchEvent(new Event('visibilitychange'));
  };
  return { ...made, pass, turn };
}

test('a track that stood still while the monotonic clock went on slept', () => {
  const { transport, pass } = running();
  pass(5, 5, 5);
  assert.deepEqual(transport.look(), { type: 'position', at: 5 });
  pass(190, 190, 0.5);
  assert.deepEqual(transport.look(), { type: 'slept', away: 189.5 });
  assert.deepEqual(transport.look(), { type: 'position', at: 5.5 }, 'a sleep is told once');
});

test('a monotonic clock that sleeps along is seen through where the page was hidden', () => {
  const { transport, pass, turn } = running();
  turn(true);
  pass(190, 1, 1);
  turn(false);
  assert.deepEqual(transport.look(), { type: 'slept', away: 189 });
});

test('a track that stands for a moment, as with other headphones, does not sleep', () => {
  const { transport, pass } = running();
  pass(1);
  transport.look();
  pass(5, 5, 1);
  assert.deepEqual(transport.look(), { type: 'position', at: 2 });
});

test('a track that waited for a tap did not sleep', () => {
  const { audio, transport, clocks, facts } = media();
  audio.come();
  audio.say('seeked');
  clocks.monotonic = 60_000;
  clocks.wall = 60_000;
  // Whoever hears that it plays looks at once.
  facts.push = () => assert.deepEqual(transport.look(), { type: 'position', at: 0.02 }) ?? 0;
  transport.play();
  audio.currentTime = 0.02;
  audio.say('playing');
});

test('a track that is slow to begin does not sleep', () => {
  const { transport, pass } = running();
  pass(16, 16, 0);
  assert.deepEqual(transport.look(), { type: 'position', at: 0 });
});

test('a wall clock that was set while one looked is no sleep, nor is a hidden page that played on', () => {
  const { transport, pass, turn } = running();
  pass(3600, 1, 1);
  assert.deepEqual(transport.look(), { type: 'position', at: 1 });
  turn(true);
  pass(600, 600, 600);
  turn(false);
  assert.deepEqual(transport.look(), { type: 'position', at: 601 });
});

test('at double speed a track runs ahead, and is still seen to stand', () => {
  const { transport, pass, audio } = running();
  audio.playbackRate = 2;
  audio.say('ratechange');
  pass(10, 10, 20);
  assert.deepEqual(transport.look(), { type: 'position', at: 20 });
  pass(10, 10, 0);
  assert.deepEqual(transport.look(), { type: 'slept', away: 10 });
});

test('a pause, a seek or a stall is no sleep', () => {
  for (const [away, back] of [
    ['pause', 'playing'],
    ['waiting', 'playing'],
    ['seeking', 'seeked'],
  ]) {
    const { transport, pass, audio } = running();
    pass(1);
    transport.look();
    audio.seeking = away === 'seeking';
    audio.paused = away === 'pause';
    audio.say(away);
    pass(60, 60, 0);
    assert.deepEqual(transport.look(), { type: 'position', at: 1 }, away);
    audio.seeking = false;
    audio.paused = false;
    audio.say(back);
    pass(1);
    assert.deepEqual(transport.look(), { type: 'position', at: 2 }, back);
  }
});

test('silent: it runs with the clock, stands when paused, and goes on from there', () => {
  const { transport, facts, pass } = silent();
  transport.play();
  pass(2);
  transport.pause();
  pass(100);
  assert.equal(transport.position, 2);
  transport.play();
  pass(1);
  assert.equal(transport.position, 3);
  assert.deepEqual(
    facts.map(({ type }) => type),
    ['playing', 'position', 'paused', 'playing', 'position'],
  );
});

test('silent: a seek lands at once, and the clock goes on from there', () => {
  const { transport, facts, pass } = silent();
  transport.play();
  transport.seek(15);
  assert.deepEqual(facts.at(-1), { type: 'seeked', at: 15 });
  pass(1);
  assert.deepEqual(facts.at(-1), { type: 'position', at: 16 });
});

test('silent: at the end it says so, and no more', () => {
  const { transport, facts, pass } = silent();
  transport.play();
  // The track of the three steps lasts 24 s.
  pass(30);
  pass(1);
  assert.deepEqual(facts.slice(1), [{ type: 'ended' }]);
  assert.equal(transport.position, 24);
});

test('silent: a sleep is told, and the position stood still', () => {
  const { transport, facts, pass, page } = silent();
  transport.play();
  pass(2);
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  // The monotonic clock stands in a sleep; the wall clock does not.
  pass(0.25, 180.25);
  const last = facts.at(-1);
  assert.equal(last?.type, 'slept');
  assert.equal(Math.round(/** @type {any} */ (last).away), 180);
  assert.ok(transport.position < 2.5);
});

test('silent: every ticker is freed, and never within its own tick', async () => {
  const { transport, pass, freed } = silent();
  transport.play();
  pass(30);
  assert.equal(freed(), 0);
  await Promise.resolve();
  assert.equal(freed(), 1);
  transport.dispose();
});
