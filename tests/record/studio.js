/**
 * A studio: a sound server of our own with a sink that nobody hears, and a recorder on it. What browsers play there is
 * what they would have given to a loudspeaker.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onPath } from '../e2e/harness/engines.js';
import { Ear } from './ear.js';

/** In samples a second. */
const RATE = 48_000;
const SINK = 'ear';

/** Why nothing can be recorded on this machine, or `undefined`. */
export function obstacle() {
  const missing = ['pulseaudio', 'parec'].find((name) => !onPath([name]));
  return missing && `no ${missing} here`;
}

/** @returns {Promise<{ env: NodeJS.ProcessEnv, ear: Ear, close: () => Promise<void> }>} `env` lets a browser play there */
export async function openStudio() {
  const folder = await mkdtemp(join(tmpdir(), 'kneadful-studio-'));
  const socket = join(folder, 'native');
  const env = { ...process.env, PULSE_SERVER: `unix:${socket}`, PULSE_RUNTIME_PATH: folder, PULSE_STATE_PATH: folder };
  const modules = [
    `module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
    `module-null-sink sink_name=${SINK} rate=${RATE} channels=2`,
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
  return {
    env,
    ear,
    async close() {
      process.removeListener('exit', stop);
      stop();
      for (const one of started) if (one.exitCode === null && one.signalCode === null) await once(one, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

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
