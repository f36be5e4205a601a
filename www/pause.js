/** Lets the browser do what else there is to do, paint, answer a tap: what takes long goes on in pieces. */
export const pause = () => new Promise((resolve) => setTimeout(resolve));
