/** Lets the browser do what else there is to do, paint, answer a tap: what takes long goes on in pieces. */
export const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Once what is there now is to be seen: whoever asks for sizes or animations then need not have it laid out for that. */
export const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** As long as nobody minds to wait for something to be seen. */
export const moment = () => new Promise((resolve) => setTimeout(resolve, 60));

/** @type {(() => void)[]} */
const waiting = [];
let working = false;

/** Does it after what was asked for before, a few at a time: each is painted as it comes. @param {() => void} work */
export function inTurn(work) {
  waiting.push(work);
  if (!working) workOff();
}

/** To draw takes a browser three times as long as to make what is drawn: so much of it is enough at once for a phone. */
const FEW = 4;

/** What has taken longer is enough without a break. In milliseconds. */
const LONG = 2;

async function workOff() {
  working = true;
  for (await pause(); waiting.length > 0; await painted()) {
    let began = performance.now();
    for (const work of waiting.splice(0, FEW)) {
      attempt(work);
      if (performance.now() - began < LONG) continue;
      await pause();
      began = performance.now();
    }
  }
  working = false;
}

/** What comes after it is done in any case. @param {() => void} work */
function attempt(work) {
  try {
    work();
  } catch (error) {
    reportError(error);
  }
}
