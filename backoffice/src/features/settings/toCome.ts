/** Features in the contract that are not implemented yet: a switch for them would promise what the shop cannot do. */
export const TO_COME: ReadonlySet<string> = new Set(["back_in_stock", "discount_codes", "returns"]);
