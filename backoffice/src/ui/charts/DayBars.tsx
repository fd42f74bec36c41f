/** One bar a day. The figures stand in a table too, for those who do not see the drawing. */
import { useLanguage } from "../../base/language";
import { usePhone } from "../usePhone";

export interface DayValue {
  day: string;
  value: number;
}

interface DayBarsProps {
  title: string;
  days: readonly DayValue[];
  shown: (value: number) => string;
}

/** In units of the drawing: on a phone fewer, so that its letters are not drawn smaller. */
const WIDTH = { desktop: 460, phone: 300 };
/** Days from one name of a day to the next. */
const NAMED = { desktop: 7, phone: 14 };
const HEIGHT = 180;
const FLOOR = HEIGHT - 24;
const TOP = 22;

/** A round number at or above the highest value: 1, 1.5, 2, 2.5, 3, 4 … 10, 15 … */
export function roundTop(highest: number): number {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= highest) ?? 10) * power;
}

/** The names at both ends stay within the drawing. */
const anchor = (place: number, days: number) => (place === days - 1 ? "end" : place < 2 ? "start" : "middle");

export function DayBars({ title, days, shown }: DayBarsProps) {
  const { t, day: dayName } = useLanguage();
  const highest = Math.max(0, ...days.map(({ value }) => value));
  const top = roundTop(highest);
  const window = usePhone() ? "phone" : "desktop";
  const width = WIDTH[window];
  const slot = width / Math.max(1, days.length);
  const height = (value: number) => ((FLOOR - TOP) * value) / top;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {[0, 0.5, 1].map((part) => (
          <line key={part} className="grid" x1={0} x2={width} y1={FLOOR - height(top * part)} y2={FLOOR - height(top * part)} />
        ))}
        {highest > 0 && (
          <text className="axis" x={0} y={TOP - 7}>
            {shown(top)}
          </text>
        )}
        {days.map(({ day, value }, place) => (
          <g key={day}>
            <rect className="slot" x={place * slot} y={TOP} width={slot} height={FLOOR - TOP}>
              <title>{`${dayName(day)} · ${shown(value)}`}</title>
            </rect>
            <rect
              className="day-bar"
              x={place * slot + slot * 0.18}
              width={slot * 0.64}
              rx={3}
              y={FLOOR - height(value)}
              height={height(value)}
            />
            {(days.length - 1 - place) % NAMED[window] === 0 && (
              <text className="axis" x={place * slot + slot / 2} y={HEIGHT - 6} textAnchor={anchor(place, days.length)}>
                {dayName(day, "short")}
              </text>
            )}
          </g>
        ))}
      </svg>
      {/* A table takes the height of its rows whatever it is told: the box around it is what is not seen. */}
      <div className="sr-only">
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("chart.day")}</th>
              <th scope="col">{t("chart.value")}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">{dayName(day)}</th>
                <td>{shown(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
