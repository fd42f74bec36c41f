import { useSyncExternalStore } from "react";

const FIRST = "first-contentful-paint";

let painted = false;
let observer: PerformanceObserver | undefined;
const waiting = new Set<() => void>();

function look(list: PerformanceObserverEntryList): void {
  if (list.getEntriesByName(FIRST).length === 0) return;
  painted = true;
  observer?.disconnect();
  for (const tell of waiting) tell();
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  if (!observer) {
    observer = new PerformanceObserver(look);
    observer.observe({ type: "paint", buffered: true });
  }
  return () => waiting.delete(tell);
}

/** Whether the page was painted once. Data that the first view does not need are read after it, to leave it the bandwidth. */
export const usePainted = (): boolean => useSyncExternalStore(subscribe, () => painted);
