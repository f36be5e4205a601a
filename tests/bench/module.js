/** Reads a Wasm module: how large its sections are, and its functions, by name. */

const CODE = 10;
/** In the section of names, those of the functions. */
const OF_FUNCTIONS = 1;

/** Reads bytes, one after the other. */
class Reader {
  #bytes;
  at = 0;

  /** @param {Buffer} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  get isOver() {
    return this.at >= this.#bytes.length;
  }

  byte() {
    return this.#bytes[this.at++];
  }

  /** A number in LEB128. */
  number() {
    let [value, factor, byte] = [0, 1, 0];
    do {
      byte = this.byte();
      value += (byte & 0x7f) * factor;
      factor *= 0x80;
    } while (byte & 0x80);
    return value;
  }

  /** So many bytes as it says itself. */
  block() {
    const length = this.number();
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}

/** @param {Buffer} module @returns {{ id: number, content: Buffer }[]} */
export function sectionsOf(module) {
  const reader = new Reader(module);
  // The magic word, and a version.
  reader.at = 8;
  const sections = [];
  while (!reader.isOver) sections.push({ id: reader.byte(), content: reader.block() });
  return sections;
}

/** @param {Buffer} module with names @returns {{ name: string, size: number }[]} its functions */
export function functionsOf(module) {
  const compiled = new WebAssembly.Module(new Uint8Array(module));
  const imported = WebAssembly.Module.imports(compiled).filter(({ kind }) => kind === 'function').length;
  const names = namesIn(Buffer.from(WebAssembly.Module.customSections(compiled, 'name')[0]));
  const code = sectionsOf(module).find(({ id }) => id === CODE);
  const reader = new Reader(code?.content ?? Buffer.of(0));
  return Array.from({ length: reader.number() }, (_, index) => ({
    name: names.get(imported + index) ?? '',
    size: reader.block().length,
  }));
}

/** @param {Buffer} section @returns {Map<number, string>} names by index */
function namesIn(section) {
  const reader = new Reader(section);
  const names = new Map();
  while (!reader.isOver) {
    const kind = reader.byte();
    const list = new Reader(reader.block());
    if (kind === OF_FUNCTIONS)
      for (let left = list.number(); left > 0; left -= 1) names.set(list.number(), list.block().toString());
  }
  return names;
}
