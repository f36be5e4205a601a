/** One session through the boundary, as the transport and the view meet it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemWords } from '../../www/player/problem-words.js';
import { Player } from './core.js';
import { trio, trioCues, twentyMistakes, twentyPlaces } from './documents.js';

/** @param {import('#kneadful').PaceOptions} [pace] */
const player = (pace = {}) => Player.fromDocument(trio, pace);

/** A player that runs from the start. @param {import('#kneadful').PaceOptions} [pace] */
function playing(pace) {
  const made = player(pace);
  made.command({ type: 'play' });
  made.fact({ type: 'playing' });
  return made;
}

/** Everything but the checkpoints, which may come at any time. @param {import('#kneadful').PlayerEvent[]} events */
const told = (events) => events.filter(({ type }) => type !== 'checkpoint');

test('steps and cues lie where the routine and the pace put them', () => {
  const made = player();
  assert.deepEqual(made.spans(), [
    { start: 0, work: 5, end: 9 },
    { start: 9, work: 12, end: 15 },
    { start: 15, work: 15, end: 20 },
  ]);
  assert.deepEqual(
    made.cues().map(({ at, kind, step }) => [at, kind, step]),
    trioCues,
  );
  assert.equal(made.snapshot().duration, 24);
});

test('a routine arrives ready to be shown', () => {
  const { title, seconds, steps } = player().routine();
  assert.equal(title, 'Trio');
  assert.equal(seconds, 12);
  assert.deepEqual(steps[0], {
    technique: 'ball-roll',
    region: 'interscapular',
    side: 'left',
    tool: 'ball',
    position: 'standing-at-wall',
    seconds: 4,
    pressure: { least: 4, most: 6 },
    untilEased: false,
    optional: false,
    cue: 'Small circles',
  });
  assert.equal('pressure' in steps[2], false, 'nothing presses in a stretch');
});

test('play is asked, then it happens', () => {
  const made = player();
  assert.deepEqual(made.snapshot().state, 'ready');
  assert.deepEqual(made.command({ type: 'play' }), [{ type: 'play' }, { type: 'request-play' }]);
  assert.deepEqual([made.snapshot().state, made.snapshot().paused], ['ready', false], 'asked is not happened');
  assert.deepEqual(made.fact({ type: 'playing' }), [{ type: 'playing' }]);
  assert.equal(made.snapshot().state, 'playing');
});

test('pause is asked, then it happens and is saved', () => {
  const made = playing();
  assert.deepEqual(made.command({ type: 'pause' }), [{ type: 'request-pause' }]);
  assert.equal(made.snapshot().state, 'playing');
  assert.deepEqual(made.fact({ type: 'paused' }), [{ type: 'pause' }, { type: 'checkpoint' }]);
});

test('next goes to the next step, and the step changes once the transport is there', () => {
  const made = playing();
  assert.deepEqual(made.command({ type: 'next' }), [
    { type: 'seeking', to: 9 },
    { type: 'request-seek', to: 9 },
  ]);
  assert.equal(made.snapshot().step, 0);
  const events = made.fact({ type: 'seeked', at: 9 });
  assert.deepEqual(told(events), [
    { type: 'seeked', at: 9 },
    { type: 'stepchange', step: 1, late: false },
  ]);
  assert.equal(events.at(-1)?.type, 'checkpoint');
});

test('next tapped ten times at once ends at the last step and says that there is none after it', () => {
  const made = playing();
  const events = Array.from({ length: 10 }, () => made.command({ type: 'next' })).flat();
  const seeks = events.flatMap((event) => (event.type === 'request-seek' ? [event.to] : []));
  assert.deepEqual(seeks, [9, 15]);
  assert.deepEqual(
    events.filter(({ type }) => type === 'refused'),
    Array(8).fill({ type: 'refused', why: 'last-step' }),
  );
});

test('previous restarts a step first, and goes back from its beginning', () => {
  const made = playing();
  made.fact({ type: 'position', at: 13.5 });
  assert.deepEqual(made.command({ type: 'previous' }).at(-1), { type: 'request-seek', to: 9 });
  made.fact({ type: 'seeked', at: 9 });
  assert.deepEqual(made.command({ type: 'previous' }).at(-1), { type: 'request-seek', to: 0 });
});

test('a wake-up that comes steps late tells all of them, in order, and marks what is too old to sound', () => {
  const events = told(playing().fact({ type: 'position', at: 15.5 }));
  const shown = events.map((event) => {
    if (event.type === 'cue') return `${event.kind}${event.late ? ' late' : ''}`;
    return event.type === 'stepchange' ? `step ${event.step}${event.late ? ' late' : ''}` : event.type;
  });
  assert.deepEqual(shown, [
    'prepare late',
    'tick late',
    'tick late',
    'tick late',
    'step late',
    'tick late',
    'tick late',
    'tick late',
    'step 1 late',
    'switch late',
    'tick late',
    'tick late',
    'step 2',
    'step',
  ]);
});

test('15 more seconds lengthen the current step and load the track again at the same place', () => {
  const made = playing();
  made.fact({ type: 'position', at: 6 });
  assert.deepEqual(made.command({ type: 'extend', by: 15 }), [
    { type: 'durationchange', duration: 39 },
    { type: 'request-load', at: 6 },
  ]);
  assert.deepEqual(made.spans()[1], { start: 24, work: 27, end: 30 });
});

test('with manual advance a step waits at its end for a tap', () => {
  const made = playing({ manualAdvance: true });
  const events = told(made.fact({ type: 'position', at: 9.2 }));
  assert.deepEqual(events.slice(-2), [{ type: 'request-pause' }, { type: 'waiting', step: 0 }]);
  assert.deepEqual(
    made.command({ type: 'next' }).map(({ type }) => type),
    ['seeking', 'request-seek', 'play', 'request-play'],
  );
});

test('a session played to its end is recorded as finished', () => {
  const made = playing();
  for (let at = 0; at <= 24; at += 0.25) made.fact({ type: 'position', at });
  assert.deepEqual(told(made.fact({ type: 'ended' })).at(-1), { type: 'ended' });
  assert.deepEqual(made.entry(1_000_000, 1_024_000), {
    version: 1,
    routine: 'trio',
    startedAt: 1_000_000,
    finishedAt: 1_024_000,
    playedSeconds: 24,
    stepsDone: 3,
    stepCount: 3,
    outcome: 'finished',
  });
});

test('a checkpoint is JSON, and restores the same session, paused', () => {
  const made = playing();
  made.fact({ type: 'position', at: 13.4 });
  made.command({ type: 'extend', by: 15 });
  made.fact({ type: 'seeked', at: 13.4 });
  const checkpoint = JSON.parse(JSON.stringify(made.checkpoint()));
  assert.deepEqual(checkpoint, made.checkpoint());
  const restored = Player.restore(checkpoint, trio);
  assert.deepEqual(restored.snapshot(), { ...made.snapshot(), state: 'paused', paused: true });
  assert.deepEqual(restored.spans(), made.spans());
});

test('a checkpoint restored at another pace stands as far into the same step', () => {
  const made = playing();
  // A second and a half into the first step, which begins at 5 s, and at 8 s with the longer lead-in.
  made.fact({ type: 'position', at: 6.5 });
  const restored = Player.restore(made.checkpoint(), trio, { leadIn: 8, manualAdvance: true });
  assert.equal(restored.snapshot().position, 9.5);
  assert.equal(restored.checkpoint().pace.manualAdvance, true);
});

test('a spot that has eased counts as done', () => {
  const made = playing();
  made.command({ type: 'eased' });
  assert.deepEqual(made.checkpoint().done, [0]);
});

test('a document with twenty mistakes is refused with all twenty, each with its place and a way out', () => {
  const error = refusal(() => Player.fromDocument(twentyMistakes, {}));
  assert.equal(error.code, 'bad-document');
  assert.deepEqual(
    error.problems.map(({ path }) => path),
    twentyPlaces,
  );
  for (const problem of error.problems) assert.match(problemWords(problem), /: |, found /);
});

test('what cannot be is refused with a code for programs and words for people', () => {
  const made = player();
  const checkpoint = made.checkpoint();
  /** @type {[string, () => unknown, RegExp][]} */
  const cases = [
    ['unknown-routine', () => Player.builtIn('no-such-routine', {}), /`no-such-routine`/],
    ['bad-time', () => made.command({ type: 'seek', to: Number.NaN }), /finite/],
    ['bad-time', () => made.fact({ type: 'position', at: Number.POSITIVE_INFINITY }), /finite/],
    ['newer-checkpoint', () => Player.restore({ ...checkpoint, version: 2 }, trio), /newer/],
    ['bad-checkpoint', () => Player.restore('what?', trio), /./],
    ['bad-checkpoint', () => Player.restore({ ...checkpoint, extra: [0] }, trio), /does not fit/],
    ['bad-checkpoint', () => Player.restore({ ...checkpoint, position: 'far' }, trio), /`position`/],
    ['unknown-routine', () => Player.restore(checkpoint), /`trio`/],
    ['bad-format', () => made.track(/** @type {any} */ ('mp3')), /`mp3`/],
  ];
  for (const [code, attempt, words] of cases) {
    const error = refusal(attempt);
    assert.equal(error.code, code);
    assert.match(error.message, words);
  }
  assert.deepEqual(made.checkpoint(), checkpoint, 'and nothing changed');
});

test('a seek beyond the ends goes to the ends', () => {
  const made = player();
  assert.deepEqual(made.command({ type: 'seek', to: 1e9 }).at(-1), { type: 'request-seek', to: 24 });
  assert.deepEqual(made.command({ type: 'seek', to: -1 }).at(-1), { type: 'request-seek', to: 0 });
});

test('a freed player is gone', () => {
  const made = player();
  made.free();
  assert.throws(() => made.snapshot());
});

/** @param {() => unknown} attempt */
function refusal(attempt) {
  try {
    attempt();
  } catch (error) {
    assert.ok(error instanceof Error);
    return /** @type {Error & { code: string, problems: { path: string, sentence: string, values: string[] }[] }} */ (
      error
    );
  }
  throw new Error(`not refused: ${attempt}`);
}
