/** Typed text that is not saved yet: the user is asked before it is lost. */
import { useEffect, useId } from "react";

const forms = new Set<string>();

export const isUnsaved = () => forms.size > 0;

/** Returns true when nothing would be lost, or when the user agrees to lose it. */
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
 * Asks before the browser's back button, a reload or a closed window. It listens before the router does: when the user
 * stays, the browser returns to the same page, and the router gets no event.
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
