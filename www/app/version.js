/** The script that other pages embed: the newest, and the one of this version with the checksums of all it consists of. */
import { version } from '../../package.json';

/** Under this name there is always the newest. */
export const SCRIPT = 'kneadful-player.js';

/** @returns {Promise<{ script: string, checksums: Record<string, string> }>} by file; rejects where they cannot be had */
export async function pinned() {
  const name = `kneadful-player-${version}`;
  const response = await fetch(`./${name}.json`);
  if (!response.ok) throw new Error(`${name}.json: status ${response.status}`);
  return { script: `${name}.js`, checksums: await response.json() };
}
