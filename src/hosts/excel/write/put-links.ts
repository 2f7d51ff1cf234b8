/// <reference types="office-js" />
import type { Hyperlink } from "../../../core/index";
import { rangeAt } from "../read/extent";
import type { Task } from "../trips";

export function* putLinks(sheet: Excel.Worksheet, links: readonly Hyperlink[]): Task<void> {
  for (const { range, target } of links) {
    yield 800 + target.length * 3;
    const hash = target.indexOf("#");
    const address = hash < 0 ? target : target.slice(0, hash);
    const place = hash < 0 ? "" : target.slice(hash + 1);
    rangeAt(sheet, range).hyperlink = {
      ...(address !== "" && { address }),
      ...(place !== "" && { documentReference: place }),
    };
  }
}
