import { run } from './harness/suite.js';
import { scenarios } from './scenarios.js';

run('Chromium', scenarios);
