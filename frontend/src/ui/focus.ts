/** After the errors are shown, the first field that has one takes the focus. */
export function focusFirstInvalid(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}

/** What had the focus is gone: the title of where the reader is takes it. */
export function focusTitle(): void {
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLElement>("dialog[open] h2") ?? document.querySelector<HTMLElement>("main h1");
    title?.focus();
  });
}
