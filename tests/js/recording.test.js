/** What judges a recording: the ear, the plan and the verdict. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ear } from '../record/ear.js';
import { lengthOf, movesOf, quiet } from '../record/plan.js';
import { report } from '../record/report.js';
import { judge, spread } from '../record/verdict.js';

/** A tone of so many samples at 1000 a second. @param {number} length @param {number} loud */
const tone = (length, loud) => Array.from({ length }, (_, index) => (index % 2 ? loud : -loud));

/** @param {number[]} samples */
function bytesOf(samples) {
  const bytes = Buffer.alloc(samples.length * 2);
  for (const [index, sample] of samples.entries()) bytes.writeInt16LE(sample, index * 2);
  return bytes;
}

test('the ear hears a chime begin after 8 ms of silence, and none within another', () => {
  const ear = new Ear(1000);
  const silence = tone(8, 0);
  const samples = [...silence, ...tone(20, 900), ...tone(7, 0), ...tone(20, 900), ...silence, ...tone(5, 900)];
  const bytes = bytesOf(samples);
  // In pieces of 7 bytes, which cut samples in two.
  for (let at = 0; at < bytes.length; at += 7) ear.hear(bytes.subarray(at, at + 7));
  assert.deepEqual(ear.onsets, [0.008, 0.063]);
  assert.equal(ear.length, 0.068);
  assert.equal(ear.peak, 900 / 32_768);
});

test('the ear takes what is softer than a chime for none', () => {
  const ear = new Ear(1000);
  // 2 and 60 of 32768: 84 and 55 dB below full scale.
  ear.hear(bytesOf([...tone(20, 2), ...tone(20, 60), ...tone(20, 2)]));
  assert.deepEqual(ear.onsets, []);
});

test('a quiet place is one where no chime rings and none will for a while', () => {
  const cues = [0, 2, 10, 20].map((at) => ({ at, kind: 'step' }));
  assert.equal(quiet(cues, 1), 5.4, '3.4 s after the chime at 2 s');
  assert.equal(quiet(cues, 7), 7);
  assert.equal(quiet(cues, 9), 13.4);
  assert.throws(
    () =>
      quiet(
        Array.from({ length: 9 }, (_, at) => ({ at, kind: 'tick' })),
        1,
      ),
    /no quiet place/,
  );
});

test('a performance takes as long as its stretches and its pause', () => {
  const cues = [0, 96].map((at) => ({ at, kind: 'step' }));
  const moves = movesOf(cues, 100);
  assert.deepEqual(
    moves.map(({ until }) => until),
    [30, 50, 50],
  );
  // 0 to 50, again from 30 to 50, 75 to 100, and 3 s of pause.
  assert.equal(lengthOf(moves, 100), 50 + 20 + 25 + 3);
});

test('each stretch is judged from its own first cue', () => {
  const cues = [1, 2, 3, 11, 12].map((at) => ({ at, kind: 'tick' }));
  const stretches = [
    { from: 0, to: 10, hidden: true },
    { from: 10, to: 20, hidden: true },
  ];
  const { stretches: judged, doubled } = judge(stretches, cues, [5, 6.001, 7, 99, 100]);
  assert.deepEqual(
    judged.map(({ heard }) => heard.map(({ off }) => Math.round(off))),
    [
      [0, 1, 0],
      [0, 0],
    ],
  );
  assert.deepEqual(doubled, []);
});

test('a stretch whose first cue is missing or out of place is judged by the others', () => {
  const cues = [1, 2, 4, 7].map((at) => ({ at, kind: 'tick' }));
  const { stretches, doubled } = judge([{ from: 0, to: 10, hidden: true }], cues, [6.3, 7, 9.01, 12]);
  assert.deepEqual(stretches[0].missing, [cues[0]]);
  assert.deepEqual(doubled, [6.3]);
  assert.deepEqual(
    stretches[0].heard.map(({ off }) => Math.round(off)),
    [0, 10, 0],
  );
});

test('a cue that is missing and a sound that is too many are told', () => {
  const cues = [1, 2, 3].map((at) => ({ at, kind: 'tick' }));
  const whole = [{ from: 0, to: 10, hidden: true }];
  const { stretches, doubled } = judge(whole, cues, [1, 1.5, 3, 4]);
  assert.deepEqual(stretches[0].missing, [cues[1]]);
  assert.deepEqual(doubled, [1.5, 4]);
  assert.equal(judge(whole, cues, []).stretches[0].missing.length, 3, 'where nothing is heard, all is missing');
});

test('the spread of errors is their median and their worst, whatever their sign', () => {
  const heard = [-3, 1, 0].map((off) => ({ at: 0, kind: 'tick', off }));
  assert.deepEqual(spread(heard), { median: 1, worst: 3 });
});

test('a report prints a row a stretch, and says whether the promise is held', (test) => {
  const print = test.mock.method(console, 'log', () => undefined);
  const cues = [1, 2, 64].map((at) => ({ at, kind: 'tick' }));
  const whole = [{ from: 0, to: 72.5, hidden: true }];
  assert.equal(report('Calm', judge(whole, cues, [1, 2, 64.015])), true);
  assert.equal(report('Calm', judge(whole, cues, [1, 2, 64.03])), false, '20 ms at worst');
  assert.equal(report('Calm', judge(whole, cues, [1, 2])), false, 'none missing');
  assert.equal(report('Calm', judge(whole, cues, [1, 2, 64, 65])), false, 'none doubled');
  const [first] = print.mock.calls.map(({ arguments: [table] }) => table);
  assert.match(first, /## Calm: 3 cues heard, 0 missing, 0 doubled/);
  assert.match(first, /\| 0:00\.0 \| 1:12\.5 \| yes +\| +3 \| +0 \| +0 \| +15 \|/);
});
