/**
 * A studio: a sound server of our own with a sink that nobody hears, and a recorder on it. What browsers play there is
 * what they would have given to a loudspeaker.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { onPath } from '../e2e/harness/engines.js';
import { Ear } from './ear.js';

/** In samples a second. */
const RATE = 48_000;
export const SINK = 'ear';

/** Why nothing can be recorded on this machine, or `undefined`. */
export function obstacle() {
  const missing = ['pulseaudio', 'parec', 'pactl'].find((name) => !onPath([name]));
  return missing && `no ${missing} here`;
}

/**
 * @typedef {object} Studio
 * @property {NodeJS.ProcessEnv} env lets a browser play there
 * @property {Ear} ear
 * @property {(sink: string) => Promise<unknown>} plug another device in
 * @property {(sink: string) => Promise<unknown>} unplug what plays there has to go elsewhere, if it can
 * @property {() => Promise<number>} listeners how many streams come in
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Studio>} */
export async function openStudio() {
  const folder = await mkdtemp(join(tmpdir(), 'kneadful-studio-'));
  const socket = join(folder, 'native');
  const env = { ...process.env, PULSE_SERVER: `unix:${socket}`, PULSE_RUNTIME_PATH: folder, PULSE_STATE_PATH: folder };
  const modules = [
    `module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
    ['module-null-sink', ...sinkOf(SINK)].join(' '),
  ];
  const flags = ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1'];
  const server = spawn('pulseaudio', [...flags, ...modules.flatMap((module) => ['--load', module])], {
    env,
    stdio: 'ignore',
  });
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [server];
  const stop = () => {
    for (const one of started) one.kill();
  };
  process.once('exit', stop);
  await there(socket);
  const format = ['--raw', '--format=s16le', `--rate=${RATE}`, '--channels=1', '--latency-msec=2'];
  const recorder = spawn('parec', [`--device=${SINK}.monitor`, ...format], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(recorder);
  const ear = new Ear(RATE);
  recorder.stdout.on('data', (chunk) => ear.hear(chunk));
  await once(recorder.stdout, 'data');
  /** @param {string[]} words */
  const control = async (...words) => (await promisify(execFile)('pactl', words, { env })).stdout;
  const list = async (/** @type {string} */ what) => (await control('list', 'short', what)).split('\n').filter(Boolean);
  return {
    env,
    ear,
    plug: (sink) => control('load-module', 'module-null-sink', ...sinkOf(sink)),
    async unplug(sink) {
      const module = (await list('modules')).find((line) => line.includes(`sink_name=${sink}`));
      if (!module) throw new Error(`no ${sink} to unplug`);
      return control('unload-module', module.split('\t')[0]);
    },
    listeners: async () => (await list('sink-inputs')).length,
    async close() {
      process.removeListener('exit', stop);
      stop();
      for (const one of started) if (one.exitCode === null && one.signalCode === null) await once(one, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @param {string} name */
const sinkOf = (name) => [`sink_name=${name}`, `rate=${RATE}`, 'channels=2'];

/** @param {string} path */
async function there(path) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return;
    await sleep(50);
  }
  throw new Error(`the sound server did not open ${path} within 5 s: try \`pulseaudio -n --daemonize=no -v\` by hand`);
}
