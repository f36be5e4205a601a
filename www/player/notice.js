/** The notice before the first play: whether somebody here has read it. It counts for all pages of a site. */

const KEY = 'kneadful-notice';

let accepted = false;

export function isAccepted() {
  accepted ||= remembered();
  return accepted;
}

export function accept() {
  accepted = true;
  try {
    localStorage.setItem(KEY, 'read');
  } catch {
    // Where nothing can be stored it is to be read again with the next page.
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
