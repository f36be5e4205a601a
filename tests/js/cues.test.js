/** What cues say, and the table that `cargo xtask cues` prints. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cueWords } from '../../www/player/cue-words.js';
import { told } from '../../www/told.js';
import { tableOf } from '../../xtask/web/cues.js';
import { catalog, Player } from './core.js';
import { trio } from './documents.js';

const routine = told(Player.fromDocument(trio, {}).routine());
/** @param {import('#kneadful').CueKind} kind */
const said = (kind, step = 0, of = routine) => cueWords(of, { kind, step });

test('a step is told by what, where and on which side, then by its instruction', () => {
  assert.equal(said('step'), 'Ball roll, between the shoulder blades, left. Small circles');
  assert.equal(said('switch', 1), 'Other side. Ball roll, between the shoulder blades, right. The same here');
  assert.equal(said('step', 2), 'Chest opener. Open the arms');
});

test('getting ready is told with the tool to take up, unless that is the hands', () => {
  assert.equal(said('prepare'), 'Get ready: Ball roll, between the shoulder blades, left, with the ball');
  assert.equal(said('prepare', 2), 'Get ready: Chest opener');
});

test('a step without a technique is told in its own words', () => {
  const steps = [
    { seconds: 30, title: 'Call your sister' },
    { seconds: 30, cue: 'Look out of the window' },
  ];
  const free = told(Player.fromDocument({ ...trio, steps }, {}).routine());
  assert.equal(said('step', 0, free), 'Call your sister');
  assert.equal(said('prepare', 0, free), 'Get ready: Call your sister');
  assert.equal(said('step', 1, free), 'Look out of the window');
});

test('every line of a table has its four columns, in order of time, and only a tick says nothing', () => {
  for (const { id, steps } of catalog()) {
    const table = tableOf(id);
    let last = 0;
    for (const line of table.trimEnd().split('\n')) {
      const columns = line.split('\t');
      assert.equal(columns.length, 4, `${id}: ${line}`);
      const [at, kind, step, words] = columns;
      assert.ok(Number(at) >= last, `${id}: ${line} is before the one above`);
      assert.ok(Number(step) >= 1 && Number(step) <= steps.length, `${id}: ${line}`);
      assert.equal(words === '', kind === 'tick', `${id}: ${line}`);
      last = Number(at);
    }
    // The lead-in of five seconds ends with the first step, whatever comes before it.
    assert.match(table, /^5000\tstep\t1\t/m, id);
  }
});
