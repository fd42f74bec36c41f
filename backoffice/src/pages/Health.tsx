/** All nine services: whether they respond, their version, and their lag. */
import { SERVICES } from "@generated/suite";
import { useLanguage } from "../base/language";
import { ServiceHealth } from "../features/operations/ServiceHealth";
import { PageHead } from "../ui/PageHead";

export default function Health() {
  const { t } = useLanguage();
  return (
    <>
      <PageHead title={t("menu.health")} under={t("health.intro")} />
      <div className="services">
        {SERVICES.map((service) => (
          <ServiceHealth key={service} service={service} />
        ))}
      </div>
    </>
  );
}
