/** The app is started while it is open, perhaps by a shortcut: some browsers then ask the page where to go. */

/** @param {() => boolean} mayLeave whether the page may go elsewhere */
export function followLaunches(mayLeave) {
  const { launchQueue } =
    /** @type {{ launchQueue?: { setConsumer(consume: (launch: { targetURL?: string }) => void): void } }} */ (
      globalThis
    );
  launchQueue?.setConsumer(({ targetURL = '' }) => {
    const { hash } = new URL(targetURL, location.href);
    if (hash && mayLeave()) location.hash = hash;
  });
}
