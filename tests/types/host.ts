// A page in strict TypeScript, as its author writes it: what is promised of the player's types compiles, and what is not
// does not.

import type { Checkpoint, KneadfulPlayer, RoutineDocument, Snapshot } from '../../www/public/kneadful-player.js';

export async function show(routine: RoutineDocument, saved: Checkpoint | null): Promise<Snapshot | null> {
  const player: KneadfulPlayer = document.createElement('kneadful-player');
  player.routine = routine;
  player.checkpoint = saved;
  player.sound = { voice: 'bell', levels: { tick: 0 } };
  player.addEventListener('stepchange', (event) => {
    const step: number = event.detail.step;
    player.title = `Step ${step + 1}`;
  });
  player.addEventListener('safety', ({ detail }) => detail.accepted || player.remove());
  player.addEventListener('timeupdate', () => player.toggleAttribute('late', player.currentTime > 60));
  player.addEventListener('error', () => console.error(player.error?.problems.map(({ path }) => path)));
  document.body.append(player);
  await player.play();
  player.extend();
  return player.snapshot;
}

/** A media element's controls take it for one. */
export type Playable = Pick<
  HTMLMediaElement,
  | 'play'
  | 'pause'
  | 'load'
  | 'currentTime'
  | 'duration'
  | 'paused'
  | 'ended'
  | 'seeking'
  | 'seekable'
  | 'buffered'
  | 'readyState'
  | 'volume'
  | 'muted'
  | 'playbackRate'
  | 'textTracks'
>;
export const controlled = (player: KneadfulPlayer): Playable => player;

export function refuses(player: KneadfulPlayer): void {
  // @ts-expect-error: what has happened cannot be set
  player.paused = false;
  // @ts-expect-error: a number of seconds
  player.currentTime = '1:00';
  // @ts-expect-error: no such word
  player.preload = 'metadata';
  // @ts-expect-error: it may not be there yet
  player.snapshot.step;
}
