import { account } from "./en/account";
import { catalog } from "./en/catalog";
import { delivery } from "./en/delivery";
import { fields } from "./en/fields";
import { files } from "./en/files";
import { letters } from "./en/letters";
import { pages } from "./en/pages";
import { parcels } from "./en/parcels";
import { relays } from "./en/relays";
import { settings } from "./en/settings";
import { states } from "./en/states";

export const en = {
  ...fields,
  ...states,
  ...settings,
  ...pages,
  ...delivery,
  ...parcels,
  ...relays,
  ...catalog,
  ...files,
  ...account,
  ...letters,
};
