/** The breath: in for four seconds, out for six. The drawing swells and sinks with it, and counts in its ticks. */
import words from '#words/player';
import { once } from '../../once.js';

const IN = 4;
const OUT = 6;

/** Whether a step paces the breath. @param {import('../../core.js').StepView} step */
export const isBreathing = ({ technique }) => technique === 'breathing';

/** Everything it says, in turn. */
export const breath = once(() => [
  ...Array.from({ length: IN }, (_, second) => words.breatheIn({ count: IN - second })),
  ...Array.from({ length: OUT }, (_, second) => words.breatheOut({ count: OUT - second })),
]);

/** Which second of a breath it is. @param {number} into seconds since the first breath began */
export const breathAt = (into) => Math.floor(into + 0.001) % (IN + OUT);
