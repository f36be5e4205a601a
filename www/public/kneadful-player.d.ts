/**
 * `<kneadful-player>`: a routine for massaging a back, played. It behaves as a media element does; beyond that it knows
 * steps. Times are in seconds.
 */

/** A routine document, format `kneadful-routine/1`; `routine.schema.json` says all about it. */
export interface RoutineDocument {
  format: 'kneadful-routine/1';
  id: string;
  title: string;
  setting: string;
  position: string;
  level: string;
  maxPressure: number;
  steps: readonly { seconds: number; [field: string]: unknown }[];
  [field: string]: unknown;
}

/** Where a session stands. Immutable: the next one is another object. */
export interface Snapshot {
  readonly state: 'ready' | 'playing' | 'paused' | 'waiting' | 'interrupted' | 'ended' | 'stopped';
  readonly paused: boolean;
  /** From 0. */
  readonly step: number;
  readonly stepCount: number;
  readonly phase: 'prepare' | 'work' | 'switch' | 'rest';
  readonly position: number;
  readonly duration: number;
  /** To the end of the phase. */
  readonly phaseLeft: number;
  /** To the end of the step itself. */
  readonly stepLeft: number;
  /** To the end of the last step. */
  readonly left: number;
  /** The position of the next cue or phase. */
  readonly nextChange: number;
  /** How long the device slept, while interrupted. */
  readonly away: number;
}

/** A saved session: plain data, to be kept as it is and given back. */
export type Checkpoint = Readonly<Record<string, unknown>>;

/** What to record of a session. */
export interface Entry {
  readonly version: number;
  readonly routine: string;
  /** Unix milliseconds. */
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly playedSeconds: number;
  readonly stepsDone: number;
  readonly stepCount: number;
  readonly outcome: 'finished' | 'stopped';
}

/** How it sounds. */
export interface Sound {
  voice?: 'bowl' | 'bell' | 'wood';
  /** How loud each kind of cue is: 0, not to be heard, to 1. */
  levels?: Readonly<Record<string, number>>;
  /** Whether a soft sound leads the breath in steps that are about it. */
  breath?: boolean;
}

/** Why there is nothing to play, in the shape of a MediaError. */
export interface PlayerError extends Error {
  /** As MediaError: 2, the network; 3, broken while playing; 4, nothing that can be played. */
  readonly code: number;
  readonly reason: string;
  /** All mistakes of a routine document, each with its place, as `steps[3].seconds`. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** The events beyond those of a media element, by name. */
export interface KneadfulPlayerEventMap {
  /** Another step; `late` if that is over a second ago. */
  stepchange: CustomEvent<{ step: number; late: boolean }>;
  /** Something to sound, say or show, in words. */
  cue: CustomEvent<{ kind: string; step: number; late: boolean; words: string }>;
  /** A step is done, and waits for a tap (`manual-advance`). */
  stepdone: CustomEvent<{ step: number }>;
  /** The device slept so long, and the routine waited. */
  interrupted: CustomEvent<{ away: number; step: number }>;
  /** The sound was taken away: a call, another app, headphones that were pulled. */
  held: CustomEvent<{ step: number; now: number }>;
  /** Stopped before the end. */
  stopped: CustomEvent<Record<string, never>>;
  /** Sound may only start with a tap. */
  blocked: CustomEvent<Record<string, never>>;
  /** What was asked cannot be done. */
  refused: CustomEvent<{ why: 'last-step' | 'too-long' }>;
  /** Nothing can sound here: it goes on without. */
  silenced: CustomEvent<Record<string, never>>;
  /** Now is a moment to save. */
  checkpoint: CustomEvent<Checkpoint>;
  /** The notice before the first play was answered. */
  safety: CustomEvent<{ accepted: boolean }>;
  /** `big` was changed by whoever looks on. */
  bigchange: Event;
}

export declare class KneadfulPlayer extends HTMLElement {
  /** An id or a document; where there is none, `src` says which. */
  get routine(): string | object | null;
  set routine(routine: string | RoutineDocument | null);
  /** The address of a routine document. */
  get src(): string;
  set src(address: string | null);
  /** When to fetch and show what is not there at once: on first interest, or at once. */
  get preload(): 'none' | 'auto';
  set preload(preload: 'none' | 'auto' | null);
  /** Seconds to get ready in. */
  leadIn: number;
  /** Whether every step waits at its end for a tap. */
  manualAdvance: boolean;
  /** Whether the chimes go over music that plays elsewhere. */
  ownMusic: boolean;
  /** Where keys are heard: `focus`, `page` or `off`. */
  get shortcuts(): string;
  set shortcuts(where: 'focus' | 'page' | 'off' | null);
  /** Nothing but picture, words and seconds. */
  big: boolean;
  /** What goes with the sound, of `voice`, `vibration`, `flash`, `awake` and `lock`, with spaces between. */
  get effects(): string;
  set effects(channels: string | null);
  /** The name of one that this device has. */
  get voice(): string;
  set voice(name: string | null);
  voiceRate: number;
  /** A saved session, to be taken up again. */
  checkpoint: Checkpoint | null;
  /** When (unix milliseconds) and in which step the page of that session was lost, if it was. */
  lost: { since: number; step: number } | null;
  sound: Sound;

  /** Resolves when it plays; rejects, as a media element's does, where it may not, or is paused before. */
  play(): Promise<void>;
  pause(): void;
  /** Begins anew with what is asked for now, and fetches it at once. */
  load(): void;
  /** To the next step. */
  next(): void;
  /** To the start of this step, or, within its first three seconds, to the step before. */
  previous(): void;
  /** To the start of this step. */
  replay(): void;
  /** Lengthens this step, by 15 seconds if nothing else is said. */
  extend(by?: number): void;
  /** Ends the session here. */
  stop(): void;
  /** What to record of the session, which began and ended at those unix milliseconds. */
  entry(startedAt: number, now: number): Entry | null;

  /** Where the session stands; `null` before it is loaded. */
  readonly snapshot: Snapshot | null;
  readonly error: PlayerError | null;
  currentTime: number;
  /** `NaN` before it is loaded. */
  readonly duration: number;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  readonly seekable: TimeRanges;
  readonly buffered: TimeRanges;
  /** 0, nothing known; 4, enough to play to the end. */
  readonly readyState: number;
  volume: number;
  muted: boolean;
  playbackRate: number;
  /** Of kind `chapters`: the steps. */
  readonly textTracks: TextTrackList;

  addEventListener<K extends keyof KneadfulPlayerEventMap>(
    type: K,
    listener: (this: KneadfulPlayer, event: KneadfulPlayerEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: KneadfulPlayer, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof KneadfulPlayerEventMap>(
    type: K,
    listener: (this: KneadfulPlayer, event: KneadfulPlayerEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'kneadful-player': KneadfulPlayer;
  }
}
