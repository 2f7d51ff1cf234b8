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
    this.whole = before[length] as number;
  }

  /** The hash that the text without this character has as a whole. */
  without(at: number): number {
    const shifted = Math.imul(this.before[at] as number, this.power[this.length - 1 - at] as number);
    return (shifted + (this.behind[at + 1] as number)) | 0;
  }

  /** The same, together with the place of the gap. */
  gap(at: number): number {
    return mixed(this.without(at) ^ Math.imul(at + 1, 0x9e3779b1));
  }

  private widen(length: number): void {
    this.before = new Int32Array(length * 2);
    this.behind = new Int32Array(length * 2);
    this.power = new Int32Array(length * 2);
  }
}

/** Tells which numbers were added once at most: surely when it says so, and nearly always otherwise. */
export class TwiceFilter {
  private readonly once: Uint32Array;
  private readonly twice: Uint32Array;
  private readonly mask: number;

  constructor(count: number) {
    const bits = 2 ** Math.min(30, Math.max(10, Math.ceil(Math.log2(count * 8 + 1))));
    this.mask = bits - 1;
    this.once = new Uint32Array(bits / 32);
    this.twice = new Uint32Array(bits / 32);
  }

  add(number: number): void {
    const at = (number & this.mask) >>> 5;
    const bit = 1 << (number & 31);
    const word = this.once[at] as number;
    if ((word & bit) !== 0) this.twice[at] = (this.twice[at] as number) | bit;
    else this.once[at] = word | bit;
  }

  wasTwice(number: number): boolean {
    return ((this.twice[(number & this.mask) >>> 5] as number) & (1 << (number & 31))) !== 0;
  }
}

/** Neighbouring hashes far apart, since only their lower bits are used. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
