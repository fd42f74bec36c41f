import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { MethodTable } from "../features/methods/MethodTable";
import { useMethods } from "../features/terms/reads";
import { CreateLink } from "../ui/CreateLink";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";

export default function MethodList() {
  const { t } = useLanguage();
  const may = useMay()("shipping:write");
  return (
    <>
      <PageHead
        title={t("menu.shipping-methods")}
        under={t("methods.intro")}
        actions={may && <CreateLink to="/shipping-methods/create" label="methods.create" />}
      />
      <Loaded query={useMethods()}>{({ items }) => <MethodTable methods={items} />}</Loaded>
    </>
  );
}
