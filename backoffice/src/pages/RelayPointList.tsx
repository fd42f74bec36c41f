import { isPostalCode } from "@comptoir/shared/postalCodes";
import type { Shipping } from "@comptoir/shared/types";
import { SearchInput, TextInput } from "react-admin";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { CountryInput } from "../features/relays/CountryInput";
import { ImportLink } from "../features/relays/ImportLink";
import { ChangeRelayPoint, SetRelayPointStatus } from "../features/relays/RelayPointActions";
import { WeekHours } from "../features/relays/WeekHours";
import { CarrierInput } from "../features/terms/CarrierInput";
import { useCarriers } from "../features/terms/reads";
import { ContentText } from "../ui/ContentText";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";
import type { Column } from "../ui/Table";

type Point = Shipping["RelayPoint"];

const ACTIONS: Column<Point> = { label: "field.actions", pressed: true, cell: (point) => <Actions point={point} /> };

export default function RelayPointList() {
  const { t } = useLanguage();
  const may = useMay()("shipping:write");
  const carriers = useCarriers().data?.items ?? [];
  const carrierOf = ({ carrier_code }: Point) =>
    carriers.find((carrier) => carrier.carrier_code === carrier_code)?.name ?? carrier_code;
  return (
    <ResourceList<Point>
      resource="relay-points"
      title={t("menu.relay-points")}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t("relays.search")} />,
        <Choice key="status" source="status" of="relayStatus" alwaysOn />,
        <CarrierInput key="carrier_code" source="carrier_code" alwaysOn />,
        <CountryInput key="country" source="country" />,
        <NearInput key="postal_code" source="postal_code" label={t("relays.near")} />,
      ]}
      actions={may && <ImportLink />}
      under={t("relays.intro")}
      empty={t("relays.none")}
      columns={[
        { label: "field.relay_point", cell: (point) => <Named point={point} carrier={carrierOf(point)} /> },
        { label: "field.address", cell: (point) => <Where point={point} /> },
        { label: "field.hours", cell: ({ hours }) => <WeekHours hours={hours} /> },
        { label: "field.status", cell: ({ status }) => <Standing status={status} /> },
        ...(may ? [ACTIONS] : []),
      ]}
    />
  );
}

function Named({ point: { name, reference }, carrier }: { point: Point; carrier: string }) {
  return (
    <span>
      <strong>
        <ContentText>{name}</ContentText>
      </strong>
      <small>
        {carrier} · <span className="code">{reference}</span>
      </small>
    </span>
  );
}

function Where({ point: { line1, line2, postal_code, city, country: code, distance } }: { point: Point }) {
  const { t, country, number } = useLanguage();
  return (
    <span>
      {[line1, line2].filter(Boolean).join(", ")}
      <small>{`${postal_code} ${city}, ${country(code)}`}</small>
      {distance !== undefined && <small>{t("relays.distance", { km: number(Math.round(distance / 100) / 10) })}</small>}
    </span>
  );
}

function Standing({ status }: Pick<Point, "status">) {
  return <StatusBadge word={`relayStatus.${status}`} {...(status === "OPEN" ? { tone: "good" } : {})} />;
}

function Actions({ point }: { point: Point }) {
  return (
    <span className="actions one-line">
      <ChangeRelayPoint point={point} />
      <SetRelayPointStatus point={point} />
    </span>
  );
}

/** The list is not asked for a code that cannot be one yet: it is still being typed. */
function NearInput(props: { source: string; label: string }) {
  const { t } = useLanguage();
  const validate = (code: string | undefined, { country = "FR" }: { country?: string }) =>
    code && !isPostalCode(country, code.toUpperCase()) ? t("relays.near_unread") : undefined;
  return <TextInput {...props} className="near" helperText={t("relays.near_hint")} validate={validate} />;
}
