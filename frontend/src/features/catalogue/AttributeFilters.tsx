import type { Cataloging } from "@comptoir/shared/types";
import { Check } from "../../ui/Field";
import { useFilterAddress } from "./address";
import { withAttribute } from "./filters";

type Facet = Cataloging["AttributeFacet"];
const SHOWN = 5;

/** Only attributes that distinguish products; more would hide the others. */
export function AttributeFilters({ facets }: { facets: Facet[] }) {
  const { search } = useFilterAddress();
  const chosen = search.getAll("attribute");
  const telling = facets.filter(({ name, values }) => {
    return values.some((value) => value.count > 1) || chosen.some((each) => each.startsWith(`${name}:`));
  });
  return telling.slice(0, SHOWN).map((facet) => <AttributeFilter key={facet.name} facet={facet} chosen={chosen} />);
}

function AttributeFilter({ facet, chosen }: { facet: Facet; chosen: string[] }) {
  const { change } = useFilterAddress();
  const isChosen = (value: string) => chosen.includes(`${facet.name}:${value}`);
  return (
    <details className="filter attribute" open={facet.values.some(({ value }) => isChosen(value))}>
      <summary>{facet.name}</summary>
      <fieldset>
        <legend className="sr-only">{facet.name}</legend>
        {facet.values.map(({ value, count }) => (
          <Check
            key={value}
            checked={isChosen(value)}
            onChange={() => change((now) => withAttribute(now, `${facet.name}:${value}`))}
            label={
              <>
                {value} <span className="count">{count}</span>
              </>
            }
          />
        ))}
      </fieldset>
    </details>
  );
}
