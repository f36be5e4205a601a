import { run } from './harness/suite.js';
import { memory } from './scenarios/memory.js';
import { pseudo } from './scenarios/pseudo.js';
import { screens } from './scenarios/screens.js';
import { scenarios } from './scenarios.js';

// The words and the pages are the same in every engine. A long session takes long and little, so that it plays beside them.
run('Chromium', scenarios, [[...pseudo, ...screens], memory]);
