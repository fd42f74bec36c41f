"""Tell everything that is held on an address."""

from generated.stocking import models
from generated.stocking.operations import GetSubscriberRecordsOk, GetSubscriberRecordsRequest
from impl.common.personal_data import record
from impl.stocking.repositories import stock_subscriptions
from infra.runtime.store.transaction import Transaction


def get_subscriber_records(tx: Transaction, request: GetSubscriberRecordsRequest) -> GetSubscriberRecordsOk:
    rows = stock_subscriptions.list_of_address(tx, request.body.email)
    items = [record("STOCK_SUBSCRIPTIONS", row) for row in rows]
    return GetSubscriberRecordsOk(body=models.SubscriberRecordList(items=items))
