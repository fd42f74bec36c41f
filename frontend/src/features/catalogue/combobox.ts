/** The place after a step through `count` suggestions; −1 is the text field itself, and the ends are joined through it. */
export function nextPlace(at: number, step: number, count: number): number {
  const places = count + 1;
  return ((at + 1 + step + places) % places) - 1;
}
