/** The whole number that was typed; undefined for none, nothing, or anything else: then what was there stays. */
export function typedQuantity(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0\u202f]/g, "");
  return /^[0-9]{1,6}$/.test(digits) && Number(digits) >= 1 ? Number(digits) : undefined;
}
