/**
 * The postal codes of each territory that is not a country's mainland, by the country in its addresses: so that staff add
 * Corsica to a zone without knowing its codes. They are those of impl/kernel/territories.py; a test compares the two.
 */

export type Range = readonly [from: string, to: string];

const all = (start: string): Range => [start, start];

export const TERRITORIES: Record<string, Record<string, readonly Range[]>> = {
  FR: {
    "FR-20R": [all("20")],
    MC: [all("980")],
    "FR-BL": [all("97133"), all("977")],
    "FR-MF": [all("97150"), all("978")],
    "FR-971": [
      ["97100", "97132"],
      ["97134", "97149"],
      ["97151", "97199"],
    ],
    "FR-972": [all("972")],
    "FR-973": [all("973")],
    "FR-974": [all("974")],
    "FR-PM": [all("975")],
    "FR-976": [all("976")],
    "FR-TF": [all("984")],
    "FR-WF": [all("986")],
    "FR-CP": [all("98799")],
    "FR-PF": [["98700", "98798"]],
    "FR-NC": [all("988")],
  },
  ES: { "ES-CN": [all("35"), all("38")], "ES-CE": [all("51")], "ES-ML": [all("52")] },
  PT: { "PT-30": [["90", "94"]], "PT-20": [["95", "99"]] },
  DE: {
    "DE-BUS": [all("78266")],
    "DE-HEL": [all("27498")],
    "AT-JUN": [all("87491")],
    "AT-MIT": [["87567", "87569"]],
  },
  IT: { "IT-LIV": [all("23041")], "IT-CAM": [all("22061")], SM: [all("4789")], VA: [all("00120")] },
  AT: { "AT-JUN": [all("6691")], "AT-MIT": [["6991", "6993"]] },
};

/** Whether a code is in a range: `20` to `20` holds all that begins with 20. */
export const holds = ([from, to]: Range, code: string) => from <= code && code <= `${to}~`;
