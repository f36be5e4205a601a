/* tslint:disable */
/* eslint-disable */

/** A request to the transport, or something that happened. Times in seconds. */
export type PlayerEvent =
| { type: "request-play" | "request-pause" | "play" | "playing" | "pause" | "blocked" | "ended" | "stopped" | "checkpoint" }
| { type: "request-seek" | "seeking"; to: number }
| { type: "request-load" | "seeked"; at: number }
| { type: "durationchange"; duration: number }
| { type: "stepchange"; step: number; late: boolean }
| { type: "cue"; kind: CueKind; step: number; late: boolean }
| { type: "waiting"; step: number }
| { type: "interrupted"; away: number; step: number }
| { type: "refused"; why: "last-step" | "too-long" };



/** What is asked of a player. Times in seconds. */
export type Command = { type: "play" | "pause" | "next" | "previous" | "replay" | "eased" | "stop" } | { type: "seek"; to: number } | { type: "extend"; by: number };
/** What the transport reports. Times in seconds. */
export type Fact = { type: "playing" | "paused" | "ended" | "blocked" } | { type: "position" | "seeked"; at: number } | { type: "slept"; away: number };



export type CueKind = "prepare" | "step" | "switch" | "tick" | "half-way" | "check-in" | "close" | "breathe-in" | "breathe-out";
export type SessionState = "ready" | "playing" | "paused" | "waiting" | "interrupted" | "ended" | "stopped";



export type Voice = "bowl" | "bell" | "wood";
export type TrackFormat = "flac" | "ogg" | "wav";
/** How a session sounds; what is missing is as usual: a bowl, every kind of cue at level 1 of 0 to 1, the breath not led. */
export type SoundOptions = { voice?: Voice; breath?: boolean; levels?: { [kind in CueKind]?: number } };


/**
 * A cue of the track.
 */
export interface CueView {
    at: number;
    kind: CueKind;
    step: number;
}

/**
 * A routine, ready to be shown; the ids are those of the vocabulary.
 */
export interface RoutineView {
    id: string;
    title: string;
    language: string;
    setting: "self" | "partner";
    position: string;
    level: "gentle" | "moderate";
    maxPressure: number;
    tools: string[];
    optionalTools: string[];
    goals: string[];
    audiences: string[];
    excludeIf: string[];
    note: string;
    /**
     * The sum of the steps, without the time between them.
     */
    seconds: number;
    steps: StepView[];
}

/**
 * A saved session: where it stood, or where it wanted to go, and what was played. Lengths in milliseconds.
 */
export interface Checkpoint {
    version: number;
    routine: string;
    pace: PaceOptions;
    state: SessionState;
    position: number;
    played: number;
    /**
     * The time added to each step.
     */
    extra: number[];
    /**
     * The steps that were played to their end, by index.
     */
    done: number[];
}

/**
 * A step, ready to be shown; the ids are those of the vocabulary.
 */
export interface StepView {
    technique?: string;
    exercise?: string;
    /**
     * Its own, instead of the name of its exercise or technique.
     */
    title?: string;
    region?: string;
    side?: "left" | "right" | "both";
    tool?: string;
    /**
     * Empty where free words do not say it.
     */
    position: string;
    seconds: number;
    pressure?: PressureView;
    untilEased: boolean;
    optional: boolean;
    cue: string;
}

/**
 * Cues, in order.
 */
export type CueViews = CueView[];

/**
 * From how hard to how hard, 0 to 10.
 */
export interface PressureView {
    least: number;
    most: number;
}

/**
 * How much time lies between the steps; what is missing is as usual.
 */
export interface PaceOptions {
    /**
     * Seconds before the first step, 0 to 60.
     */
    leadIn?: number;
    /**
     * Seconds to change the position of the body, 0 to 60.
     */
    positionChange?: number;
    /**
     * Seconds to take up another tool, 0 to 60.
     */
    toolChange?: number;
    /**
     * Seconds to change to the other side, 0 to 60.
     */
    sideChange?: number;
    /**
     * Whether each step waits for a tap at its end.
     */
    manualAdvance?: boolean;
}

/**
 * What a look at the clock tells, in seconds.
 */
export interface Reading {
    position: number;
    /**
     * How long the device slept since the last look; then the position stood still.
     */
    slept: number;
}

/**
 * What the record keeps of a run. Times in milliseconds since 1970, lengths in seconds.
 */
export interface Entry {
    version: number;
    routine: string;
    startedAt: number;
    finishedAt: number;
    playedSeconds: number;
    stepsDone: number;
    stepCount: number;
    outcome: "finished" | "stopped";
}

/**
 * Where a session stands, for drawing. Lengths and positions in seconds.
 */
export interface Snapshot {
    state: SessionState;
    /**
     * As in HTMLMediaElement: false as soon as play was asked.
     */
    paused: boolean;
    step: number;
    stepCount: number;
    phase: "prepare" | "work" | "switch" | "rest";
    position: number;
    duration: number;
    /**
     * To the end of the phase.
     */
    phaseLeft: number;
    /**
     * To the end of the step itself.
     */
    stepLeft: number;
    /**
     * To the end of the last step.
     */
    left: number;
    /**
     * The position of the next cue or phase.
     */
    nextChange: number;
    /**
     * How long the device slept, while interrupted.
     */
    away: number;
}

/**
 * Where a step lies on the track, in seconds.
 */
export interface SpanView {
    /**
     * Where it begins, with the time to get ready for it.
     */
    start: number;
    /**
     * Where the step itself begins.
     */
    work: number;
    /**
     * Where it ends.
     */
    end: number;
}

/**
 * Where the steps lie.
 */
export type SpanViews = SpanView[];


/**
 * The clock of the silent transport.
 */
export class MonotonicClock {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * A clock that runs from `position` seconds on; `now` is `performance.now()`, `wall` is `Date.now()`.
     */
    constructor(position: number, now: number, wall: number);
    /**
     * Looks at the clock; `hidden` says whether the page was hidden at any time since the last look.
     */
    read(now: number, wall: number, hidden: boolean): Reading;
}

/**
 * One run through a routine.
 */
export class Player {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * A player of a built-in routine. Refused with `unknown-routine`.
     */
    static builtIn(id: string, pace: PaceOptions, sound?: SoundOptions): Player;
    /**
     * All that is needed to go on later.
     */
    checkpoint(): Checkpoint;
    /**
     * The chime of one of the cues alone, by its index, as a sound file.
     */
    chime(cue: number, format: TrackFormat): Blob;
    /**
     * Asks something. Refused with `bad-time` where a time is no finite number.
     */
    command(command: Command): PlayerEvent[];
    /**
     * The cues of the track, in order.
     */
    cues(): CueViews;
    /**
     * What to record of this run, which began and ended at those milliseconds since 1970.
     */
    entry(started_at: number, now: number): Entry;
    /**
     * Tells what the transport did. Refused with `bad-time` where a time is no finite number.
     */
    fact(fact: Fact): PlayerEvent[];
    /**
     * A player of a routine document. Refused with `bad-document` and its `problems`.
     */
    static fromDocument(document: unknown, pace: PaceOptions, sound?: SoundOptions): Player;
    /**
     * Renders a little more of its track, ahead of time, and tells whether there is more to come: all at once takes a
     * phone a while. Refused with `bad-format`.
     */
    renderAhead(format: TrackFormat): boolean;
    /**
     * The player that was saved as `checkpoint`, paused; `document` where its routine is not a built-in one; `pace`
     * where it is to go on at another one. How it sounds is not saved but asked for anew. Refused with
     * `newer-checkpoint`, `bad-checkpoint`, `unknown-routine` or `bad-document`.
     */
    static restore(checkpoint: unknown, document?: unknown, pace?: PaceOptions, sound?: SoundOptions): Player;
    /**
     * The routine.
     */
    routine(): RoutineView;
    /**
     * Where it stands.
     */
    snapshot(): Snapshot;
    /**
     * Where each step lies on the track.
     */
    spans(): SpanViews;
    /**
     * The whole session as one sound file; what was rendered ahead needs no more time. Refused with `bad-format`.
     */
    track(format: TrackFormat): Blob;
}

/**
 * Calls back every so many milliseconds until it is freed.
 */
export class Ticker {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Starts to tick.
     */
    constructor(millis: number, tick: () => void);
}

/**
 * The built-in routines, in the catalogue's order, without their steps: those of all of them take a phone a while.
 */
export function catalog(): Omit<RoutineView, "steps">[];

/**
 * A built-in routine. Refused with `unknown-routine`.
 */
export function routine(id: string): RoutineView;

/**
 * What a kind of cue sounds like, alone: where it has a form for each side, one after the other; all kinds whose ids
 * begin so, as with `breathe`. Refused with `bad-format`.
 */
export function sample(kind: CueKind | "breathe", sound: SoundOptions, format: TrackFormat): Blob;

