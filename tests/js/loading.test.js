/** That a slow phone is not kept busy while a screen loads: what is done at once, and what is left for later. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { InPieces } from '../../www/app/in-pieces.js';
import { Screens } from '../../www/app/screens.js';
import { inTurn } from '../../www/pause.js';

/** A browser that paints when it is told to. @param {number | undefined} height how far down the page stood before */
function browser(height) {
  /** @type {(() => void)[]} */
  const frames = [];
  Object.assign(globalThis, {
    history: { state: height === undefined ? null : { height } },
    requestAnimationFrame: (/** @type {() => void} */ frame) => frames.push(frame),
  });
  return async () => {
    for (const frame of frames.splice(0)) frame();
    await new Promise((later) => setTimeout(later, 5));
  };
}

/** A list, and how many of it were drawn each time. @param {string} name @param {number} length */
function list(name, length) {
  const directive = new InPieces(/** @type {any} */ ({ type: 2 }));
  directive.isConnected = true;
  /** @type {number[]} */
  const drawn = [];
  directive.setValue = (/** @type {any} */ value) => void drawn.push(value.length);
  const items = Array.from({ length }, (_, index) => index);
  const draw = () => drawn.push(directive.render(name, 6, items, String).length);
  return { directive, drawn, draw };
}

test('a long list is drawn a few at a time, each after the browser has painted the ones before', async () => {
  const paint = browser(undefined);
  const { drawn, draw } = list('a', 20);
  draw();
  assert.deepEqual(drawn, [6]);
  await paint();
  assert.deepEqual(drawn, [6, 12]);
  draw();
  assert.deepEqual(drawn, [6, 12, 12], 'drawn again meanwhile, it stays as it is');
  for (let frame = 0; frame < 9; frame += 1) await paint();
  assert.deepEqual(drawn, [6, 12, 12, 18, 20]);
  const again = list('a', 20);
  again.draw();
  assert.deepEqual(again.drawn, [20], 'who comes back to it finds all of it');
});

test('a list on a page that is put back where it stood is there at once', async () => {
  browser(900);
  const { drawn, draw } = list('b', 20);
  draw();
  assert.deepEqual(drawn, [20]);
});

test('a list that is left is drawn no further', async () => {
  const paint = browser(undefined);
  const { directive, drawn, draw } = list('c', 20);
  draw();
  directive.isConnected = false;
  await paint();
  assert.deepEqual(drawn, [6]);
});

test('the built-in routines are read for the screens that show them, and for no others', () => {
  const screens = new Screens(/** @type {any} */ ({}));
  let read = 0;
  screens.core = /** @type {any} */ ({
    get catalog() {
      read += 1;
      return [];
    },
  });
  for (const name of /** @type {const} */ (['settings', 'unknown', 'play']))
    screens.read(/** @type {any} */ ({ name }));
  assert.equal(read, 0);
  for (const name of /** @type {const} */ (['today', 'library', 'routine', 'embed']))
    screens.read(/** @type {any} */ ({ name }));
  assert.equal(read, 4);
});

test('drawings that have waited for what makes them are made a few at a time, and one that fails keeps back no other', async () => {
  const paint = browser(undefined);
  const reported = mock.fn();
  Object.assign(globalThis, { reportError: reported });
  /** @type {number[]} */
  const made = [];
  for (let index = 0; index < 10; index += 1)
    inTurn(() => {
      if (index === 1) throw new Error('a region that nobody can draw');
      made.push(index);
    });
  assert.deepEqual(made, [], 'not in the moment in which they are asked for');
  await paint();
  assert.deepEqual(made, [0, 2, 3]);
  await paint();
  assert.deepEqual(made, [0, 2, 3, 4, 5, 6, 7]);
  await paint();
  assert.deepEqual(made, [0, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.equal(reported.mock.callCount(), 1);
});
