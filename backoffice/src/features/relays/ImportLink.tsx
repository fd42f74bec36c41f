/** At the head of the list: to the import, for the carrier whose points are listed. */
import { useListFilterContext } from "ra-core";
import { CreateLink } from "../../ui/CreateLink";
import { importOf } from "./importOf";

export function ImportLink() {
  const { filterValues } = useListFilterContext();
  return <CreateLink to={importOf(filterValues.carrier_code)} label="relays.import_head" />;
}
