import { account } from "./fr/account";
import { catalog } from "./fr/catalog";
import { delivery } from "./fr/delivery";
import { fields } from "./fr/fields";
import { files } from "./fr/files";
import { letters } from "./fr/letters";
import { pages } from "./fr/pages";
import { parcels } from "./fr/parcels";
import { relays } from "./fr/relays";
import { settings } from "./fr/settings";
import { states } from "./fr/states";

export const fr = {
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
