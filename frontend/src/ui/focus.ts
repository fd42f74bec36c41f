import { useEffect, useRef } from "react";

/** After the errors are shown, the first field that has one takes the focus. */
export function focusFirstInvalid(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}

/** Moves the focus to the title of the current section when the focused element was removed. */
export function focusTitle(): void {
  requestAnimationFrame(takeFocus);
}

/** The same, only where the focus went with what was removed. */
export function focusTitleIfLost(): void {
  requestAnimationFrame(() => isNowhere(document.activeElement) && takeFocus());
}

/**
 * Watches the number of lines in a list: when a focused line is removed, the title takes the focus. It checks after
 * rendering, because removing the last line also replaces the page's title, and the old title must not get the focus.
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
