import { type RefObject, useLayoutEffect, useState } from "react";
import type { Viewport } from "./window";

const NOTHING: Viewport = { left: 0, top: 0, width: 0, height: 0 };

/** What shows of the paper inside a scrolling element, heads taken off. Once a frame, however often it scrolls. */
export function useViewport(
  scroller: RefObject<HTMLElement | null>,
  heads: { width: number; height: number },
): Viewport {
  const [viewport, setViewport] = useState(NOTHING);
  const { width, height } = heads;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      setViewport((before) => {
        const after = {
          left: element.scrollLeft,
          top: element.scrollTop,
          width: element.clientWidth - width,
          height: element.clientHeight - height,
        };
        return same(before, after) ? before : after;
      });
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    const sizes = new ResizeObserver(later);
    sizes.observe(element);
    element.addEventListener("scroll", later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener("scroll", later);
    };
  }, [scroller, width, height]);
  return viewport;
}

function same(a: Viewport, b: Viewport): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
