import { delivery } from "./fr/delivery";
import { fields } from "./fr/fields";
import { pages } from "./fr/pages";
import { settings } from "./fr/settings";
import { states } from "./fr/states";

export const fr = { ...fields, ...states, ...settings, ...pages, ...delivery };
