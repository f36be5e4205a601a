/** What a page is told of a routine document that cannot be opened. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../../www/player/open.js';
import './core.js';

test('a document that cannot be read is called by its file, whatever else its address says', async (context) => {
  context.mock.method(globalThis, 'fetch', async () => new Response('{ torn'));
  for (const address of [
    'neck.json',
    './folder/neck.json',
    'https://spa.example/folder/neck.json?from=/home/page.html',
    'neck.json#part/two?or/three',
  ]) {
    const wanted = { checkpoint: null, routine: null, src: address, pace: {}, sound: {} };
    const opened = open(wanted, new AbortController().signal);
    await assert.rejects(opened, { reason: 'bad-document', document: 'neck.json' }, address);
  }
});
