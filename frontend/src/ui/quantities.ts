/** Returns the typed whole number; undefined for anything else, so that the old quantity stays. */
export function typedQuantity(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0\u202f]/g, "");
  return /^[0-9]{1,6}$/.test(digits) && Number(digits) >= 1 ? Number(digits) : undefined;
}
