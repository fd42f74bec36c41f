/** Codes of carriers, methods and zones: capitals, digits and underscores, for machines and labels. */

export const CODE = /^[A-Z][A-Z0-9_]{1,29}$/;

/** The code that a name gives: `Relais du Cap` is RELAIS_DU_CAP. Nothing when the name has no letter that it could begin with. */
export function codeOf(name: string): string | undefined {
  const plain = name
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^[^A-Z]+/, "");
  const code = plain.slice(0, 30).replace(/_+$/, "");
  return CODE.test(code) ? code : undefined;
}
