/** Every sentence people read, in one place and in one language; a message system takes its place later. */

const minutes = (/** @type {number} */ seconds) => Math.max(1, Math.round(seconds / 60));
const plural = (/** @type {number} */ count, /** @type {string} */ one) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const app = {
  name: 'Kneadful',
  library: 'Routines',
  settings: 'Settings',
  back: 'Back',
  loading: 'Loading…',
  retry: 'Try again',
  toLibrary: 'All routines',
  noCore: 'The player did not load. Check the connection, then try again. Nothing you saved is lost.',
  unknownPage: 'There is no such page here.',
  unknownRoutine: (/** @type {string} */ id) =>
    `There is no routine called “${id}”. It may have been renamed, or the link is incomplete.`,
  notSaved: {
    blocked: 'Progress is not being saved here: the browser blocks storage for this page.',
    full: 'Progress is not being saved here: the browser’s storage is full.',
  },
};

export const library = {
  lead: (/** @type {number} */ count) => `${plural(count, 'routine')} for a tense back`,
  minutes: (/** @type {number} */ seconds) => `${minutes(seconds)} min`,
  noTools: 'no tools',
  resume: (/** @type {number} */ step, /** @type {number} */ count) => `Resume at step ${step} of ${count}`,
  finished: (/** @type {string} */ title, /** @type {string} */ day) => `You finished ${title} ${day}.`,
  stopped: (
    /** @type {string} */ title,
    /** @type {number} */ done,
    /** @type {number} */ count,
    /** @type {string} */ day,
  ) => `You stopped ${title} ${day}, ${done} of ${plural(count, 'step')} done.`,
  sessions: 'Your sessions',
};

export const routine = {
  start: 'Start',
  saveSound: 'Save as a sound file',
  savingFailed: 'The sound file could not be made. Try again.',
  time: 'Time',
  tools: 'Tools',
  optional: (/** @type {string} */ tools) => `nice to have: ${tools}`,
  place: 'Position',
  pressure: 'Pressure',
  upTo: (/** @type {number} */ most) => `up to ${most} of 10`,
  setting: 'For',
  goodFor: 'Browsed under',
  notWith: 'Not with',
  steps: (/** @type {number} */ count) => plural(count, 'step'),
  optionalStep: 'can be left out',
  seconds: (/** @type {number} */ seconds) => (seconds < 120 ? `${seconds} s` : `${minutes(seconds)} min`),
};

export const settings = {
  leadIn: 'Time before the first step',
  leadInSeconds: (/** @type {number} */ seconds) => (seconds === 0 ? 'none' : `${seconds} s`),
  manualAdvance: 'Wait for a tap after each step',
  manualAdvanceMore: 'The sound stops at the end of a step until you tap “Go on”.',
  shortcuts: 'Keyboard shortcuts in the player',
  keys: [
    ['Space', 'play or pause'],
    ['→', 'next step'],
    ['←', 'start of the step, then the step before'],
    ['Shift + → or ←', '5 seconds on or back'],
    ['R', 'replay the step'],
    ['+', '15 seconds more'],
  ],
  health: 'Ask first',
  healthChecked: (/** @type {string} */ day) => `You confirmed the four conditions ${day}.`,
  healthNotChecked: 'You will be asked about four conditions before the first routine.',
  healthAgain: 'Read them again',
};

export const health = {
  title: 'Before the first routine',
  lead: 'Check with your doctor before any massage if you have one of these:',
  conditions: [
    [
      'Metastatic cancer',
      'or cancer treatment now. Many people are given gentle work, but your cancer team has to adapt it.',
    ],
    [
      'A blood clotting or bleeding disorder',
      'or low platelets, or blood thinners. Ask first; if you are cleared, keep it light and skip tools.',
    ],
    [
      'Advanced osteoporosis',
      'Bones can break with little force: no rolling, no friction, no strong pressure, no deep forward bends.',
    ],
    [
      'Recent surgery or a serious spinal problem',
      'Wait for your surgeon or physiotherapist to say yes, and to which area.',
    ],
  ],
  wellness: 'General wellness only, not medical care. Stop if it hurts, tingles or spreads.',
  accept: 'None of these, or I have asked',
  decline: 'Not today',
};

export const stop = {
  title: 'When to stop',
  lead: 'Stop at once with any of these:',
  signs: [
    'sharp or shooting pain',
    'numbness or tingling',
    'pain down an arm or leg',
    'dizziness, faintness, nausea or a sudden headache',
    'trouble seeing or speaking',
    'a cold sweat, pressure in the chest, or breathlessness',
    'blistering or strong burning of the skin',
    'any new weakness',
  ],
  action: 'Sit or lie down, and take heat or oil off.',
  emergency:
    'If it does not settle within minutes, or it is in the chest, the breathing, the speech, the sight or both legs, call your local emergency number.',
};

export const play = {
  elsewhere: 'A session is running in another tab.',
  takeOver: 'Go on here instead',
  takenOver: 'This session went on in another tab.',
  takeBack: 'Go on here again',
  otherSession: (/** @type {string} */ title, /** @type {number} */ step, /** @type {number} */ count) =>
    `${title} waits at step ${step} of ${count}. Starting this one puts it among your sessions as stopped.`,
};

export const player = {
  label: (/** @type {string} */ title) => `${title}, player`,
  loading: 'Getting the routine ready…',
  of: (/** @type {number} */ step, /** @type {number} */ count) => `${step} of ${count}`,
  left: (/** @type {string} */ time) => `${time} left`,
  timeLeft: 'Time left in this part',
  seek: 'Position in the routine',
  seekText: (/** @type {number} */ step, /** @type {number} */ count, /** @type {string} */ left) =>
    `Step ${step} of ${count}, ${left} left`,
  getReady: (/** @type {string} */ position) => `Get ready: ${position}`,
  otherSide: 'Other side',
  with: (/** @type {string} */ tool) => `with ${tool}`,
  pressure: 'Pressure',
  pressureValue: (/** @type {number} */ least, /** @type {number} */ most) =>
    least === most ? `${most} of 10` : `${least} to ${most} of 10`,
  next: 'Next',
  lastStep: 'The last step',
  close: 'Coming to rest',
  eased: 'It has eased',
  eases: 'Hold until it eases, at most',
  stop: 'Stop',
  play: 'Play',
  pause: 'Pause',
  previousStep: 'Previous step',
  nextStep: 'Next step',
  replay: 'Replay this step',
  more: '+15 s',
  moreLabel: '15 seconds more',
  silent: 'Without sound: this browser cannot play the track. Keep this page open and watch the screen.',
  silentMore: 'Cues are shown, not heard.',
  blocked: 'The browser held the sound back. Tap Play once more.',
  refused: { 'last-step': 'This is the last step.', 'too-long': 'A step lasts at most 15 minutes, a session 2 hours.' },
  status: {
    step: (
      /** @type {number} */ step,
      /** @type {number} */ count,
      /** @type {string} */ what,
      /** @type {string} */ length,
    ) => `Step ${step} of ${count}: ${what}, ${length}`,
    paused: (/** @type {number} */ step, /** @type {number} */ count) => `Paused at step ${step} of ${count}`,
    playing: 'Playing',
    waiting: 'Step done. Go on when you are ready.',
    ended: 'Finished',
    stopped: 'Stopped',
  },
  halt: {
    resume: (/** @type {number} */ step, /** @type {number} */ count) => `Resume at step ${step} of ${count}`,
    resumeTitle: 'Where you left off',
    again: 'Start again',
    stopTitle: 'Paused. Stop here?',
    goOn: 'Go on',
    endHere: 'Stop the session',
    waitingTitle: 'Step done',
    waitingText: 'Go on when you are ready.',
    interruptedTitle: (/** @type {string} */ time) => `You were away ${time}`,
    interruptedText: (/** @type {number} */ step, /** @type {number} */ count) =>
      `The device slept, so the routine waited here, at step ${step} of ${count}.`,
    carryOn: 'Carry on',
    endedTitle: 'Finished',
    endedText: 'Rest a moment before you get up. A little soreness within the next day and a half is normal.',
    stoppedTitle: (/** @type {number} */ step, /** @type {number} */ count) => `Stopped at step ${step} of ${count}`,
  },
  failure: {
    'no-core': 'The player did not load. Check the connection, then try again.',
    network: 'The routine could not be fetched. Check the connection, then try again.',
    'unknown-routine': 'There is no routine by that name here.',
    'bad-document': 'This routine has mistakes in it and cannot be played.',
    'bad-checkpoint': 'The saved place could not be read; it is kept. Start the routine again.',
    'newer-checkpoint': 'The saved place is from a newer version of Kneadful; it is kept. Reload to get that version.',
    broken: 'Something broke in the player, more than once. Reload the page to go on where you were.',
  },
  retry: 'Try again',
};
