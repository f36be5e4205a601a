/** Routine documents for tests, in the public format. */

const head = {
  format: 'kneadful-routine/1',
  language: 'en',
  setting: 'self',
  position: 'standing-at-wall',
  level: 'gentle',
  maxPressure: 6,
};

/**
 * Three short steps, laid out by hand at the usual pace:
 *
 * | step | get ready    | work     | cues                                                   |
 * |------|--------------|----------|--------------------------------------------------------|
 * | 0    | 0–5 lead-in  | 5–9 s    | prepare 0.5, ticks 2 3 4, step 5, ticks 6 7 8          |
 * | 1    | 9–12 switch  | 12–15 s  | switch 9, ticks 13 14 (none within a second of a start)|
 * | 2    |              | 15–20 s  | step 15, ticks 17 18 19, close 20                      |
 *
 * and four seconds for the close: 24 s. Nothing sounds in the first half second: without a lead-in the first step begins
 * at 0, its chime is at 0.5, and its first tick, half a second later, is left out.
 */
export const trio = {
  ...head,
  id: 'trio',
  title: 'Trio',
  tools: ['ball'],
  steps: [
    { technique: 'ball-roll', region: 'interscapular', side: 'left', tool: 'ball', seconds: 4, cue: 'Small circles' },
    { technique: 'ball-roll', region: 'interscapular', side: 'right', tool: 'ball', seconds: 3, cue: 'The same here' },
    { technique: 'stretch', exercise: 'chest-opener', seconds: 5, cue: 'Open the arms' },
  ],
};

/** The cues of {@link trio}, from its table. */
export const trioCues = [
  [0.5, 'prepare', 0],
  [2, 'tick', 0],
  [3, 'tick', 0],
  [4, 'tick', 0],
  [5, 'step', 0],
  [6, 'tick', 0],
  [7, 'tick', 0],
  [8, 'tick', 0],
  [9, 'switch', 1],
  [13, 'tick', 1],
  [14, 'tick', 1],
  [15, 'step', 2],
  [17, 'tick', 2],
  [18, 'tick', 2],
  [19, 'tick', 2],
  [20, 'close', 2],
];

/** The same in steps of three seconds: soon over. */
export const swift = {
  ...trio,
  id: 'swift',
  title: 'Swift',
  steps: trio.steps.map((step) => ({ ...step, seconds: 3 })),
};

/**
 * The cues of {@link swift} without a lead-in, and as what each lights up, laid out by hand: left 0–3, a switch of three
 * seconds, right 6–9, and a stretch 9–12. Its first tick would come half a second after the first chime, and is left out.
 * @type {[at: number, kind: string, ...signals: string[]][]}
 */
export const swiftCues = [
  [0.5, 'step', 'left'],
  [2, 'tick', 'tick'],
  [3, 'switch', 'switch-right', 'switch-right'],
  [7, 'tick', 'tick'],
  [8, 'tick', 'tick'],
  [9, 'step', 'step'],
  [10, 'tick', 'tick'],
  [11, 'tick', 'tick'],
  [12, 'close', 'close'],
];

/** Twenty mistakes, each in a place of its own. */
export const twentyMistakes = {
  format: 'kneadful-routine/1',
  id: 'Not An Id',
  title: '',
  language: 'en_US!',
  setting: 'crowd',
  position: 'levitating',
  level: 'brutal',
  maxPressure: 9,
  tools: ['chainsaw'],
  goals: 'all of them',
  colour: 'red',
  steps: [
    { technique: 'tickling', seconds: 30 },
    { technique: 'kneading', seconds: 0 },
    { technique: 'kneading', seconds: 2.5 },
    { technique: 'kneading', seconds: 'long' },
    { technique: 'kneading', seconds: 30, pressure: 11 },
    { technique: 'kneading', seconds: 30, side: 'left' },
    { technique: 'kneading', seconds: 30, exercise: 'cat-camel' },
    { seconds: 30 },
    { technique: 'kneading', seconds: 30, untilEased: 'yes' },
    'rest a while',
  ],
};

/** Where they are, in the order of the document. */
export const twentyPlaces = [
  'id',
  'title',
  'language',
  'setting',
  'position',
  'level',
  'maxPressure',
  'tools[0]',
  'goals',
  'steps[0].technique',
  'steps[1].seconds',
  'steps[2].seconds',
  'steps[3].seconds',
  'steps[4].pressure',
  'steps[5].side',
  'steps[6].exercise',
  'steps[7]',
  'steps[8].untilEased',
  'steps[9]',
  'colour',
];

/** A minute with every cue but the long steps', and quiet places between them. */
export const rehearsal = {
  ...head,
  id: 'rehearsal',
  title: 'Rehearsal',
  steps: ['left', 'right', 'right', 'left'].map((side) => ({
    technique: 'kneading',
    region: 'upper-trapezius',
    side,
    seconds: 10,
    cue: 'Squeeze',
  })),
};

/** Steps of three and four seconds with nothing between them: a change is never far. */
export const brisk = {
  ...head,
  id: 'brisk',
  title: 'Brisk',
  steps: Array.from({ length: 5 }, (_, index) => ({
    technique: 'kneading',
    region: 'upper-trapezius',
    seconds: 3 + (index % 2),
    cue: `Squeeze number ${index + 1}`,
  })),
};
