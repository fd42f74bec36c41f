/** What the shop changes about a relay point itself; the rest comes with its carrier's file. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { TextInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Text } from "../../ui/Inputs";
import { DAYS, type Day, dayName, readDay, writeDay } from "./hours";

type Point = Shipping["RelayPoint"];
type Change = Omit<Shipping["RelayPointChange"], "version">;
type Written = Partial<Record<Day, string>>;

function useChange({ relay_point_id, version }: Point) {
  const { shipping } = useApi();
  return (change: Change) => {
    const params = { path: { relay_point_id } };
    return ok("shipping", shipping.PATCH("/relay-points/{relay_point_id}", { params, body: { ...change, version } }));
  };
}

export function ChangeRelayPoint({ point }: { point: Point }) {
  const { t, locale } = useLanguage();
  const change = useChange(point);
  const days = Object.fromEntries(DAYS.map((day) => [day, writeDay(point.hours, day)]));
  return (
    <ActionDialog<{ name: string; days?: Written }>
      label="action.change"
      title={point.name}
      intro={t("relays.change_intro")}
      done="relays.changed"
      initial={{ name: point.name, days }}
      send={({ name, days: written = {} }) =>
        change({ name, hours: DAYS.flatMap((day) => readDay(day, written[day] ?? "") ?? []) })
      }
    >
      <Text source="name" must />
      <fieldset className="group">
        <legend>{t("field.hours")}</legend>
        <p className="note">{t("relays.hours_hint")}</p>
        <div className="fields days">
          {DAYS.map((day) => (
            <TextInput
              key={day}
              source={`days.${day}`}
              label={dayName(locale, day, "long")}
              helperText={false}
              validate={(written: string | null | undefined) =>
                readDay(day, written ?? "") ? undefined : t("relays.hours_unread")
              }
            />
          ))}
        </div>
      </fieldset>
    </ActionDialog>
  );
}

export function SetRelayPointStatus({ point }: { point: Point }) {
  const { t } = useLanguage();
  const change = useChange(point);
  const isOpen = point.status === "OPEN";
  return (
    <ActionDialog
      label={isOpen ? "relays.close" : "relays.reopen"}
      title={t(isOpen ? "relays.close_title" : "relays.reopen_title", { point: point.name })}
      intro={t(isOpen ? "relays.close_intro" : "relays.reopen_intro")}
      done={isOpen ? "relays.was_closed" : "relays.reopened"}
      tone={isOpen ? "danger" : "plain"}
      send={() => change({ status: isOpen ? "CLOSED" : "OPEN" })}
    />
  );
}
