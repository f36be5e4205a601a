/** A picture of a step for the lock screen: its drawing, as a PNG that needs nothing from the page. */

/** The smallest that systems show large. */
const SIZE = 512;
/** Paper. */
const GROUND = '#dedace';

/**
 * @param {import('../../core.js').StepView} step
 * @param {string} setting
 * @returns {Promise<string>} a `data:` address
 */
export async function artworkOf(step, setting) {
  const { drawWhere, style } = await import('../../figure/index.js');
  const svg = drawWhere(step, { setting });
  const box = { xmlns: 'http://www.w3.org/2000/svg', width: SIZE, height: SIZE };
  for (const [name, value] of Object.entries(box)) svg.setAttribute(name, String(value));
  const sheet = document.createElementNS(box.xmlns, 'style');
  sheet.textContent = style;
  svg.prepend(sheet);
  const image = new Image(SIZE, SIZE);
  // Not `decode()`: in a hidden page that may wait for a frame.
  const loaded = new Promise((resolve, reject) => Object.assign(image, { onload: resolve, onerror: reject }));
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await loaded;
  return painted(image);
}

/** @param {HTMLImageElement} image */
function painted(image) {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIZE, height: SIZE });
  const brush = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  brush.fillStyle = GROUND;
  brush.fillRect(0, 0, SIZE, SIZE);
  brush.drawImage(image, 0, 0, SIZE, SIZE);
  return canvas.toDataURL('image/png');
}
