"""See how many customers news would reach."""

from generated.profiling import models
from generated.profiling.operations import GetNewsAudienceOk, GetNewsAudienceRequest
from impl.profiling.repositories.customers import customers
from infra.runtime.store.transaction import Transaction


def get_news_audience(tx: Transaction, request: GetNewsAudienceRequest) -> GetNewsAudienceOk:
    return GetNewsAudienceOk(body=models.NewsAudience(customers=customers.count_who_want_news(tx)))
