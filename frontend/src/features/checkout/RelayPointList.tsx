import { useId } from "react";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { TodaysTimes, WeeksTimes } from "./OpeningTimes";
import { RelayPointOption } from "./RelayPointOption";
import { type ChosenPoint, copyOf, distanceText, type Search, useRelayPoints } from "./relayPoints";

interface Props {
  search: Search;
  chosen: ChosenPoint | undefined;
  onChoose: (point: ChosenPoint) => void;
  /** The form that the choice is sent with. */
  form: string;
  missing: boolean;
}

/** The points of a carrier near a postal code; one that was chosen and is not among them stays the first. */
export function RelayPointList({ search, chosen, onChoose, form, missing }: Props) {
  const { t, locale } = useLanguage();
  const id = useId();
  const list = useRelayPoints(search);
  const points = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isChosen = ({ relay_point_id }: ChosenPoint) => relay_point_id === chosen?.relay_point_id;
  const found = points.length > 0 ? t("relay.found", { count: points.length, near: search.near }) : t("relay.none");
  return (
    <fieldset className="relay-list" aria-describedby={missing ? id : undefined}>
      <legend>{t("relay.choose")}</legend>
      {missing && (
        <p id={id} className="field-error" role="alert">
          {t("relay.missing")}
        </p>
      )}
      {chosen && !points.some(isChosen) && (
        <ul className="relay-points">
          <RelayPointOption point={chosen} form={form} checked onChoose={() => onChoose(chosen)} note={t("relay.yours")} />
        </ul>
      )}
      {list.isPending && <Loading />}
      {list.isError && <LoadFailure error={list.error} retry={list.refetch} />}
      <p role="status">{list.data && found}</p>
      {points.length > 0 && (
        <ul className="relay-points">
          {points.map((point) => (
            <RelayPointOption
              key={point.relay_point_id}
              point={point}
              form={form}
              checked={isChosen(point)}
              onChoose={() => onChoose(copyOf(point))}
              distance={
                point.distance === undefined ? undefined : t("relay.away", { distance: distanceText(locale, point.distance) })
              }
              note={<TodaysTimes point={point} />}
            >
              <WeeksTimes point={point} />
            </RelayPointOption>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button look="quiet" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {t("relay.more")}
        </Button>
      )}
    </fieldset>
  );
}
