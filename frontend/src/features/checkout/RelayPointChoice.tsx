import type { Address } from "@comptoir/shared/types";
import { type SubmitEvent, useState } from "react";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { focusFirstInvalid } from "../../ui/focus";
import { Notice } from "../../ui/Notice";
import { RelayPointList } from "./RelayPointList";
import { postalCodeOf, type RelayChoice } from "./relayPoints";

interface Props {
  carrierCode: string;
  address: Address;
  choice: RelayChoice;
  onChange: (part: Partial<RelayChoice>) => void;
  /** The form that the choice is sent with: the search is a form of its own. */
  form: string;
  /** Whether the shopper went on without a point. */
  missing: boolean;
  /** The name of the point that the cart had, when it closed. */
  closed: string | undefined;
}

/** Where the parcel waits: near a postal code, at first the one of the address. */
export function RelayPointChoice({ carrierCode, address, choice, onChange, form, missing, closed }: Props) {
  const { t, country } = useLanguage();
  const [wrong, setWrong] = useState(false);
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const near = postalCodeOf(choice.typed, address.country);
    setWrong(near === undefined);
    if (near === undefined) return focusFirstInvalid(event.currentTarget);
    onChange({ near, typed: near });
  };
  return (
    <section className="relay" aria-labelledby="relay">
      <h2 id="relay">{t("relay.title")}</h2>
      {closed && !choice.point && <Notice kind="warn">{t("warning.RELAY_POINT_CLOSED", { name: closed })}</Notice>}
      <form className="relay-search" onSubmit={search} noValidate>
        <Field
          label={t("relay.near")}
          hint={t("relay.territory", { country: country(address.country) })}
          error={wrong ? t("form.postalCodeWrong") : undefined}
          maxLength={10}
          autoComplete="off"
          value={choice.typed}
          onChange={(event) => onChange({ typed: event.target.value })}
        />
        <Button type="submit" look="quiet">
          {t("relay.search")}
        </Button>
      </form>
      <RelayPointList
        search={{ carrierCode, country: address.country, near: choice.near }}
        chosen={choice.point}
        onChoose={(point) => onChange({ point })}
        form={form}
        missing={missing}
      />
    </section>
  );
}
