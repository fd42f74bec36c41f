/** What was typed and not saved yet: who leaves is asked before it is lost. */
import { useEffect, useId } from "react";

const forms = new Set<string>();

export const isUnsaved = () => forms.size > 0;

/** True when nothing would be lost, or whoever is here says that it may be. */
export const mayLeave = (question: string) => !isUnsaved() || window.confirm(question);

/** Counts the form around it as unsaved for as long as `dirty` says so, and it is there. */
export function useUnsaved(dirty: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!dirty) return undefined;
    forms.add(id);
    return () => {
      forms.delete(id);
    };
  }, [dirty, id]);
}

/**
 * Asks before the browser's back button, a reload or a closed window. It listens before the router does: when somebody
 * stays, the browser goes back to where it was, and the router never hears of it.
 */
export function guardWindow(question: () => string): void {
  let here = placeNow();
  let isReturning = false;
  const leaves = (event: PopStateEvent) => {
    const there = placeNow();
    if (isReturning) {
      isReturning = false;
      event.stopImmediatePropagation();
    } else if (there.path !== here.path && !mayLeave(question())) {
      isReturning = true;
      event.stopImmediatePropagation();
      window.history.go(here.index - there.index);
      return;
    }
    here = there;
  };
  window.addEventListener("popstate", leaves, { capture: true });
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved()) event.preventDefault();
  });
  noteMove = () => {
    here = placeNow();
  };
}

/** Called after each move inside the site. */
export let noteMove = () => {};

/** The router numbers the places of a session in the history's state. */
function placeNow(): { path: string; index: number } {
  const { idx } = (window.history.state ?? {}) as { idx?: number };
  return { path: window.location.pathname, index: idx ?? 0 };
}
