/** Lets the browser do what else there is to do, paint, answer a tap: what takes long goes on in pieces. */
export const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Once what is there now is to be seen: whoever asks for sizes or animations then need not have it laid out for that. */
export const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** As long as nobody minds to wait for something to be seen. */
export const moment = () => new Promise((resolve) => setTimeout(resolve, 60));
