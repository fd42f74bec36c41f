/** The saga as a drawing: time runs down, each service has its lane, each step its event. */
import type { Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { usePhone } from "../../ui/usePhone";
import { layOut, type Placed } from "./lanes";
import { StepText } from "./StepText";

const ROW = 62;
const LANE = 30;
/** On a phone the lanes are closer together: the text beside them needs the space. */
const PHONE_LANE = 17;
const RADIUS = 8;

type Point = [x: number, y: number];

export function ProcessDrawing({ process }: { process: Ordering["OrderProcess"] }) {
  const { t } = useLanguage();
  const between = usePhone() ? PHONE_LANE : LANE;
  const { services, placed } = layOut(process.steps);
  const x = (lane: number) => lane * between + between / 2;
  const width = services.length * between + 8;
  const point = ({ lane, row }: Placed): Point => [x(lane), y(row)];
  const height = placed.length * ROW;
  return (
    <div className="process">
      <p className="lanes-key">
        {services.map((service, lane) => (
          <span key={service} className={`lane-${lane}`}>
            {service.toUpperCase()}
          </span>
        ))}
      </p>
      <div className="process-body">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {services.map((service, lane) => (
            <line key={service} className="lane" x1={x(lane)} x2={x(lane)} y1={0} y2={height} />
          ))}
          {placed.slice(1).map((to, place) => (
            <path
              key={to.step.name}
              className={to.after === undefined ? "way expected" : "way"}
              d={way(point(placed[place] as Placed), point(to))}
            />
          ))}
          {placed.map(({ step, row, lane }) => (
            <g key={step.name} className={`step ${step.state.toLowerCase()} lane-${lane}`}>
              <circle cx={x(lane)} cy={y(row)} r={RADIUS} />
              <path d={mark(step.state, x(lane), y(row))} />
            </g>
          ))}
        </svg>
        <ol aria-label={t("process.steps")}>
          {placed.map((place) => (
            <StepText key={place.step.name} place={place} />
          ))}
        </ol>
      </div>
    </div>
  );
}

const y = (row: number) => row * ROW + ROW / 2;

/** From one step to the next: down its lane, then over to the other. */
function way([x1, y1]: Point, [x2, y2]: Point): string {
  const half = (y1 + y2) / 2;
  return `M${x1} ${y1} C${x1} ${half} ${x2} ${half} ${x2} ${y2}`;
}

function mark(state: Ordering["ProcessStepState"], cx: number, cy: number): string {
  if (state === "DONE") return `M${cx - 3.5} ${cy} l2.5 2.8 l4.5 -5.4`;
  if (state === "FAILED") return `M${cx - 3} ${cy - 3} l6 6 M${cx + 3} ${cy - 3} l-6 6`;
  if (state === "COMPENSATED") return `M${cx + 3.5} ${cy} h-7 m2.8 -2.8 l-2.8 2.8 l2.8 2.8`;
  return "";
}
