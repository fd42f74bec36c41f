/** What became of each product of a change of many: those that were refused first, with the reason. */
import Button from "@mui/material/Button";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { ContentText } from "../../ui/ContentText";
import { StatusBadge } from "../../ui/StatusBadge";
import { Table } from "../../ui/Table";
import type { Outcome } from "./bulk";

interface BulkReportProps {
  outcomes: readonly Outcome[];
  close: () => void;
}

export function BulkReport({ outcomes, close }: BulkReportProps) {
  const { t, find } = useLanguage();
  const sum = useRef<HTMLParagraphElement>(null);
  // The dialog that was sent is gone, and the focus with it.
  useEffect(() => sum.current?.focus(), []);
  const count = (outcome: string) => outcomes.filter(({ result }) => result.outcome === outcome).length;
  const why = (code: string | undefined) => (code ? (find(`bulkProblem.${code}`) ?? find(`problem.${code}`) ?? code) : "");
  const counts = { changed: count("CHANGED"), unchanged: count("UNCHANGED"), refused: count("REFUSED") };
  return (
    <Card
      title={t("bulk.report")}
      className="report"
      actions={
        <Button size="small" variant="outlined" onClick={close}>
          {t("action.close")}
        </Button>
      }
    >
      <p ref={sum} tabIndex={-1} className="note">
        {t("bulk.counts", counts)}
      </p>
      <Table<Outcome>
        caption={t("bulk.report")}
        records={outcomes}
        id={({ product }) => product.product_id}
        columns={[
          {
            label: "field.product",
            cell: ({ product }) => (
              <Link to={`/products/${product.product_id}/show`}>
                <ContentText language={product.language}>{product.name}</ContentText>
              </Link>
            ),
          },
          { label: "bulk.outcome", cell: ({ result }) => <StatusBadge word={`changeOutcome.${result.outcome}`} /> },
          { label: "field.reason", cell: ({ result }) => why(result.problem) },
        ]}
      />
    </Card>
  );
}
