import { run } from './harness/suite.js';
import { onlyInChromium, scenarios } from './scenarios.js';

// The rest is played by alone.test.js: two halves take half the time.
run(
  'Chromium',
  scenarios.filter((scenario) => !onlyInChromium.includes(scenario)),
);
