import { useParams } from "react-router";
import { FollowLink } from "../features/account/FollowLink";
import { useEndStockAlert } from "../features/catalogue/backInStock";

/** Where the link in a message about a sold-out article leads. */
export default function StockAlertEndPage() {
  const { token = "" } = useParams();
  return <FollowLink of="stockAlertEnd" follow={useEndStockAlert(token)} spent={["not-found", "invalid-request"]} />;
}
