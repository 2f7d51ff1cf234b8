const BASE = 0x01000193;

/** Hashes of a text with any one of its characters left out, each in one step. */
export class GapHashes {
  whole = 0;
  private length = 0;
  /** Of what stands before a place, of what stands behind it, and the powers that shift one over the other. */
  private before = new Int32Array(64);
  private behind = new Int32Array(64);
  private power = new Int32Array(64);

  read(text: string): void {
    const { length } = text;
    if (length + 2 > this.before.length) this.widen(length + 2);
    const { before, behind, power } = this;
    this.length = length;
    before[0] = 0;
    behind[length] = 0;
    power[0] = 1;
    for (let at = 0; at < length; at++) {
      before[at + 1] = (Math.imul(before[at] as number, BASE) + text.charCodeAt(at) + 1) | 0;
      power[at + 1] = Math.imul(power[at] as number, BASE);
    }
    for (let at = length - 1; at >= 0; at--) {
      const own = Math.imul(text.charCodeAt(at) + 1, power[length - 1 - at] as number);
      behind[at] = (own + (behind[at + 1] as number)) | 0;
    }
    this.whole = mixed(before[length] as number);
  }

  /** The hash that the text without this character has as a whole. */
  without(at: number): number {
    return mixed(this.rest(at));
  }

  /** The same, together with the place of the gap. */
  gap(at: number): number {
    return mixed(this.rest(at) ^ Math.imul(at + 1, 0x9e3779b1));
  }

  private rest(at: number): number {
    const shifted = Math.imul(this.before[at] as number, this.power[this.length - 1 - at] as number);
    return (shifted + (this.behind[at + 1] as number)) | 0;
  }

  private widen(length: number): void {
    this.before = new Int32Array(length * 2);
    this.behind = new Int32Array(length * 2);
    this.power = new Int32Array(length * 2);
  }
}

/** Tells which numbers were not added: surely when it says so, and nearly always otherwise. */
export class HashFilter {
  private readonly words: Int32Array;
  private readonly mask: number;

  /** With 8 bits a number every eighth answer is wrong, with 64 hardly any; but many bits are slow to reach. */
  constructor(count: number, bitsEach: 8 | 64) {
    const bits = 2 ** Math.min(30, Math.max(10, Math.ceil(Math.log2(count * bitsEach + 1))));
    this.mask = bits - 1;
    this.words = new Int32Array(bits / 32);
  }

  has(number: number): boolean {
    return ((this.words[(number & this.mask) >>> 5] as number) & (1 << (number & 31))) !== 0;
  }

  /** False where it was there already. */
  add(number: number): boolean {
    const at = (number & this.mask) >>> 5;
    const word = this.words[at] as number;
    const now = word | (1 << (number & 31));
    this.words[at] = now;
    return now !== word;
  }
}

/** Neighbouring hashes far apart, since only their lower bits are used. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
