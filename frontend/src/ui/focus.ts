import { useEffect, useRef } from "react";

/** After the errors are shown, the first field that has one takes the focus. */
export function focusFirstInvalid(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}

/** What had the focus is gone: the title of where the reader is takes it. */
export function focusTitle(): void {
  requestAnimationFrame(takeFocus);
}

/**
 * Follows how many lines a list has: when one went with the focus on it, the title takes the focus. It looks after the
 * drawing, for the last line takes the page's title with it, and who looks earlier finds the one that is about to go.
 */
export function useTitleAfterRemoval(lines: number): void {
  const before = useRef(lines);
  useEffect(() => {
    if (lines < before.current && isNowhere(document.activeElement)) takeFocus();
    before.current = lines;
  }, [lines]);
}

const isNowhere = (element: Element | null) => element === null || element === document.body;

function takeFocus(): void {
  const title = document.querySelector<HTMLElement>("dialog[open] h2") ?? document.querySelector<HTMLElement>("main h1");
  title?.focus();
}
