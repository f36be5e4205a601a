/** The processes of the browsers that this one started: to be held still, as a sleeping device holds them, or to be lost. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {{ id: number, parent: number, command: string }} Process */

/** @returns {Process[]} */
function all() {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, id, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return { id: Number(id), parent: Number(parent), command };
    });
}

/** What a process started, and what that started. @param {number} id @param {Process[]} table @returns {Process[]} */
function below(id, table) {
  return table.filter(({ parent }) => parent === id).flatMap((child) => [child, ...below(child.id, table)]);
}

/** Holds all browsers still for so many milliseconds: their clocks go on, and nothing else. @param {number} millis */
export async function hold(millis) {
  const held = below(process.pid, all()).filter(({ command }) => !command.startsWith('ps '));
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    for (const { id } of held) {
      try {
        process.kill(id, name);
      } catch {
        // It was over by itself.
      }
    }
  };
  signal('SIGSTOP');
  try {
    await sleep(millis);
  } finally {
    signal('SIGCONT');
  }
}

/** The parts into which Linux cuts a second of work, whatever its own clock does. */
const TICKS = 100;

/**
 * For how many seconds processors have worked so far for each of the processes below this one, and for its first thread: in
 * a page's process that is the one in which its scripts run, and in which it is laid out.
 * @returns {(Process & { worked: number, first: number })[]}
 */
export function workOf() {
  const secondsIn = (/** @type {string} */ folder) => {
    const stat = readFileSync(`${folder}/stat`, 'utf8');
    // After the name, which may hold anything, in brackets: the state is the third field, the times are 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  };
  return below(process.pid, all()).flatMap((one) => {
    try {
      return [{ ...one, worked: secondsIn(`/proc/${one.id}`), first: secondsIn(`/proc/${one.id}/task/${one.id}`) }];
    } catch {
      // It was over by itself.
      return [];
    }
  });
}

/** Ends those whose command says so; tells how many. @param {RegExp} command */
export function end(command) {
  const found = below(process.pid, all()).filter((one) => command.test(one.command));
  for (const { id } of found) process.kill(id, 'SIGKILL');
  return found.length;
}
