/** Sets the result of simulated payments, to show every other path of an order. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Paying } from "@comptoir/shared/types";
import { useLanguage } from "../base/language";
import { useApiQuery } from "../data/useApiQuery";
import { ActionDialog } from "../ui/ActionDialog";
import { Card } from "../ui/Card";
import { Facts } from "../ui/Facts";
import { Choice, Whole } from "../ui/Inputs";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";

type Simulation = Paying["Simulation"];

export default function SimulationPage() {
  const { t, number, dateTime } = useLanguage();
  const simulation = useApiQuery(["simulation"], ({ paying }) => ok("paying", paying.GET("/simulation")));
  return (
    <>
      <PageHead title={t("menu.simulation")} under={t("simulation.intro")} />
      <Loaded query={simulation}>
        {(known) => (
          <Card title={t("simulation.now")} actions={<SetSimulation simulation={known} />}>
            <Facts
              facts={[
                ["field.mode", <StatusBadge key="m" word={`simulation.${known.mode}`} />],
                ["field.delay_ms", known.mode === "DELAY" && `${number(known.delay_ms)} ms`],
                ["field.meaning", t(`simulationMeaning.${known.mode}`)],
                ["field.updated_at", dateTime(known.updated_at)],
              ]}
            />
          </Card>
        )}
      </Loaded>
    </>
  );
}

function SetSimulation({ simulation: { mode, delay_ms, version } }: { simulation: Simulation }) {
  const { paying } = useApi();
  return (
    <ActionDialog<Omit<Paying["SimulationChange"], "version">>
      label="action.change"
      done="simulation.set"
      initial={{ mode, delay_ms }}
      send={(change) => ok("paying", paying.PUT("/simulation", { body: { ...change, version } }))}
    >
      <Choice source="mode" of="simulation" must />
      <Whole source="delay_ms" min={0} must hint="hint.delay" />
    </ActionDialog>
  );
}
