import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';

/** The width of the element that has this ref, and when it changes. 0 before that. */
export function useWidth<Element extends HTMLElement>(): readonly [RefCallback<Element>, number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: Element) => {
    // At once, so that the first picture is not empty.
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
