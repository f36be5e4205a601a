/** The voice: what it says, when, and that it never speaks over a chime. */
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { breaths, lengthOf, Speaker } from '../../www/player/effects/speaker.js';
import { CHIMES, Speech } from '../../www/player/effects/speech.js';
import { voiceFor, voicesFor } from '../../www/player/effects/voices.js';
import { Player } from './core.js';
import { trio } from './documents.js';
import { sceneOf } from './scene.js';

/** @param {string} name @param {string} lang @param {boolean} [localService] */
const voice = (name, lang, localService = true) =>
  /** @type {SpeechSynthesisVoice} */ ({ name, lang, localService, default: false, voiceURI: name });

class Utterance extends EventTarget {
  /** @param {string} text */
  constructor(text) {
    super();
    this.text = text;
  }
}

/** An engine that says what it is told, once its voices have come. */
class Synth {
  /** @type {any[]} */
  said = [];
  cancelled = 0;
  voices = [voice('Ann', 'en-GB')];
  getVoices() {
    return this.voices;
  }
  /** @param {any} utterance */
  speak(utterance) {
    this.said.push(utterance);
  }
  cancel() {
    this.cancelled += 1;
  }
  resume() {}
  get texts() {
    return this.said.map(({ text }) => text);
  }
}

beforeEach(() => {
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

/** Three steps: the second on the other side, the third with too little time for its whole cue. */
const spacious = {
  ...trio,
  steps: [
    { ...trio.steps[0], seconds: 40 },
    { ...trio.steps[1], seconds: 40 },
    { ...trio.steps[2], seconds: 8, cue: 'Open the arms as wide as they go and breathe out slowly, once or twice' },
  ],
};

/** @param {object} [document] @param {Parameters<typeof sceneOf>[1]} [options] */
function stage(document = spacious, options = { pace: { leadIn: 0, sideChange: 0 } }) {
  const synth = new Synth();
  const made = sceneOf(document, options);
  const speech = new Speech(made.scene, new Speaker(/** @type {any} */ (synth)));
  const tell = (/** @type {any[]} */ events) => {
    for (const event of events) speech.handle(event);
    speech.handle({ type: 'time' });
  };
  return { ...made, synth, speech, tell, go: (/** @type {number} */ at) => tell(made.go(at)) };
}

test('a step is told by its title, its side and its cue, once its chime has died away', () => {
  const { synth, go } = stage();
  go(0.5);
  mock.timers.tick(CHIMES.step * 1000 - 1);
  assert.deepEqual(synth.texts, []);
  mock.timers.tick(1);
  assert.deepEqual(synth.texts, ['Ball roll, left. Small circles']);
});

test('another side is told as such, and the last step too', () => {
  const { synth, go } = stage();
  go(40);
  mock.timers.tick(CHIMES.switch * 1000);
  assert.deepEqual(synth.texts, ['Switch sides. Ball roll, right. The same here']);
  synth.said[0].dispatchEvent(new Event('end'));
  go(80);
  mock.timers.tick(CHIMES.step * 1000);
  // Of the 5 s to the first tick the chime leaves 2.8: the cue does not fit, what to do does.
  assert.deepEqual(synth.texts.slice(1), ['Last step. Chest opener.']);
});

test('where nothing fits between two chimes, nothing is said', () => {
  const { synth, go } = stage(trio, { pace: { leadIn: 0, sideChange: 0 } });
  for (const at of [0.5, 1, 2, 3, 4]) go(at);
  mock.timers.tick(10_000);
  assert.deepEqual(synth.texts, []);
});

test('what is still being said when the next chime comes is cut off before it', () => {
  const { synth, go } = stage();
  go(80);
  mock.timers.tick(CHIMES.step * 1000);
  // The step begins at 80 s, its first tick is at 85 s.
  mock.timers.tick((5 - CHIMES.step) * 1000 - 50);
  assert.equal(synth.cancelled, 0);
  mock.timers.tick(50);
  assert.equal(synth.cancelled, 1);
});

test('an engine that hangs is stopped, so that it speaks again at the next step', () => {
  const { synth, go } = stage();
  go(0.5);
  mock.timers.tick(CHIMES.step * 1000);
  // Twice what it should take, and two seconds.
  mock.timers.tick((2 * lengthOf('Ball roll, left. Small circles', 1) + 2) * 1000);
  assert.equal(synth.cancelled, 1);
});

test('ten seconds before the end of a long step it is said so, of a shorter one enough is said', () => {
  const [first, ...rest] = spacious.steps;
  const { synth, go } = stage({ ...spacious, steps: [{ ...first, seconds: 45 }, ...rest] });
  go(0.5);
  mock.timers.tick(CHIMES.step * 1000);
  synth.said[0].dispatchEvent(new Event('end'));
  go(34.5);
  mock.timers.tick(499);
  assert.equal(synth.texts.length, 1);
  go(35);
  mock.timers.tick(1);
  assert.equal(synth.texts.at(-1), 'Ten seconds.');
  const shorter = stage();
  shorter.go(29.5);
  mock.timers.tick(10_000);
  assert.deepEqual(shorter.synth.texts, []);
});

test('a hidden page wakes up once for a cue: when there is something to be said of it', () => {
  const { synth, go, tell, channels, after } = stage();
  tell([{ type: 'hidden' }]);
  assert.deepEqual([after('step'), after('check-in')], [CHIMES.step, CHIMES['check-in']]);
  const waits = mock.method(globalThis, 'setTimeout');
  go(0.5 + after('step'));
  assert.deepEqual(synth.texts, ['Ball roll, left. Small circles']);
  assert.deepEqual(
    waits.mock.calls.map(({ arguments: [, wait] }) => wait),
    // Twice what it should take, and two seconds: an engine that hangs.
    [(2 * lengthOf('Ball roll, left. Small circles', 1) + 2) * 1000],
  );
  waits.mock.restore();
  channels.splice(0);
  tell([{ type: 'hidden' }]);
  assert.equal(after('step'), 0, 'with nothing to be said, when the cue is given');
});

test('a pause, a seek or a stop ends what is being said, and what was to be said', () => {
  for (const type of /** @type {const} */ (['pause', 'seeking', 'stopped', 'interrupted'])) {
    const { synth, go, tell } = stage();
    go(0.5);
    tell([{ type }]);
    mock.timers.tick(CHIMES.step * 1000);
    assert.deepEqual(synth.texts, [], type);
    go(40);
    mock.timers.tick(CHIMES.switch * 1000);
    tell([{ type }]);
    assert.equal(synth.cancelled, 1, type);
  }
});

test('cues that come late are not spoken', () => {
  const { synth, go } = stage();
  go(50);
  mock.timers.tick(10_000);
  assert.deepEqual(synth.texts, []);
});

test('voices may come after the first step', () => {
  const { synth, go } = stage();
  const late = synth.voices;
  synth.voices = [];
  go(0.5);
  mock.timers.tick(CHIMES.step * 1000);
  assert.deepEqual(synth.texts, []);
  synth.voices = late;
  go(40);
  mock.timers.tick(CHIMES.switch * 1000);
  assert.equal(synth.texts.length, 1);
});

test('the tap that starts the session lets the voice speak later, by saying nothing aloud', () => {
  const { synth, tell } = stage();
  tell([{ type: 'play' }]);
  assert.deepEqual(
    synth.said.map(({ text, volume }) => [text.trim(), volume]),
    [['', 0]],
  );
  tell([{ type: 'play' }]);
  assert.equal(synth.said.length, 2, 'again, as long as nothing was said');
  synth.said[1].dispatchEvent(new Event('end'));
  tell([{ type: 'play' }]);
  assert.equal(synth.said.length, 2, 'once is enough');
});

test('with the voice turned off nothing is said, and nothing is said any more', () => {
  const { synth, go, channels } = stage();
  go(0.5);
  channels.splice(0);
  go(1);
  mock.timers.tick(10_000);
  assert.deepEqual(synth.texts, []);
});

test('a player that is muted says nothing, stops what it is saying, and speaks as loud as it sounds', () => {
  const { synth, go, tell, voice } = stage();
  voice.volume = 0.5;
  go(0.5);
  mock.timers.tick(CHIMES.step * 1000);
  assert.equal(synth.said[0].volume, 0.5);
  voice.volume = 0;
  tell([{ type: 'volumechange' }]);
  assert.equal(synth.cancelled, 1);
  go(40);
  mock.timers.tick(10_000);
  assert.equal(synth.said.length, 1);
});

test('without a voice the page has nothing to wake up for', () => {
  const { synth, go } = stage();
  synth.voices = [];
  mock.timers.reset();
  const waits = mock.method(globalThis, 'setTimeout');
  go(0.5);
  go(29);
  assert.equal(waits.mock.callCount(), 0);
  waits.mock.restore();
});

test('a browser without a voice is silent without fuss', () => {
  const { scene, go } = sceneOf(spacious, { pace: { leadIn: 0 } });
  const speech = new Speech(scene, new Speaker(undefined));
  speech.handle({ type: 'play' });
  for (const event of go(0.5)) speech.handle(/** @type {any} */ (event));
  mock.timers.tick(10_000);
  speech.dispose();
});

test('what the voice tells, a screen reader need not; what it does not, it must', () => {
  const { speech, go, synth } = stage();
  const tells = (/** @type {string} */ type) => speech.tells(/** @type {any} */ ({ type }));
  assert.equal(tells('playing'), true, 'the first chime is on its way');
  go(0.5);
  assert.deepEqual(['playing', 'stepchange', 'cue'].map(tells), [true, true, true], 'once the chime is over');
  assert.equal(tells('pause'), false);
  mock.timers.tick(CHIMES.step * 1000);
  assert.equal(tells('stepchange'), true, 'it speaks');
  synth.said[0].dispatchEvent(new Event('end'));
  assert.equal(tells('stepchange'), false);
  const muted = stage();
  muted.voice.volume = 0;
  assert.equal(muted.speech.tells(/** @type {any} */ ({ type: 'playing' })), false, 'it is muted');
  const tight = stage(trio, { pace: { leadIn: 0, sideChange: 0 } });
  assert.equal(tight.speech.tells(/** @type {any} */ ({ type: 'playing' })), false, 'there will be no room for it');
  tight.go(0.5);
  assert.equal(tight.speech.tells(/** @type {any} */ ({ type: 'stepchange' })), false, 'there is no room for it');
});

test('only voices of the device and of the language speak, those of the right region first', () => {
  const voices = [
    voice('Far', 'en-US', false),
    voice('Kate', 'en_AU'),
    voice('Hans', 'de-DE'),
    voice('Ann', 'en-GB'),
    voice('Joe', 'en-US'),
  ];
  const names = (/** @type {SpeechSynthesisVoice[]} */ list) => list.map(({ name }) => name);
  assert.deepEqual(names(voicesFor(voices, 'en', 'en-GB')), ['Ann', 'Kate', 'Joe']);
  assert.deepEqual(names(voicesFor(voices, 'en-US', 'de-DE')), ['Joe', 'Kate', 'Ann']);
  assert.equal(voiceFor(voices, 'en', 'Kate')?.name, 'Kate');
  assert.equal(voiceFor(voices, 'de', 'Kate')?.name, 'Hans');
  assert.equal(voiceFor(voices, 'es', 'Kate'), undefined);
});

test('a long text is said in breaths, cut between sentences, and none of it is lost', () => {
  const sentences = Array.from({ length: 9 }, (_, index) => `This is the sentence with the number ${index}.`);
  const cut = breaths(sentences.join(' '));
  assert.equal(cut.join(' '), sentences.join(' '));
  assert.ok(cut.length > 1 && cut.every((breath) => breath.length <= 160), `${cut.map(({ length }) => length)}`);
});

test('every chime has died away before the voice begins: the track is silent by then', async () => {
  const player = Player.builtIn('weekend-full-reset', { leadIn: 20 });
  const bytes = new Uint8Array(await player.track('wav').arrayBuffer());
  const view = new DataView(bytes.buffer);
  const rate = view.getUint32(24, true);
  assert.equal(view.getUint16(34, true), 8, 'bits a sample');
  const cues = player.cues();
  const looked = new Set();
  cues.forEach(({ at, kind }, index) => {
    assert.ok(kind !== 'breathe-in' && kind !== 'breathe-out', 'the breath is not led unless asked for');
    const from = Math.ceil((at + CHIMES[kind]) * rate);
    const to = Math.floor((cues[index + 1]?.at ?? player.snapshot().duration) * rate);
    if (from >= to) return;
    looked.add(kind);
    // The samples of an 8-bit WAV lie around 128, after a head of 44 bytes.
    const loudest = bytes.subarray(44 + from, 44 + to).reduce((most, byte) => Math.max(most, Math.abs(byte - 128)), 0);
    assert.ok(loudest <= 1, `${kind} at ${at} s still sounds after ${CHIMES[kind]} s`);
  });
  assert.deepEqual([...looked].sort(), Object.keys(CHIMES).sort());
});
