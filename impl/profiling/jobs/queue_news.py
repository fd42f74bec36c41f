"""Queues news to those who want them, some people at a time. Each step is one transaction: nobody is passed over, or told twice."""

from impl.profiling.job_types import QueueNews
from impl.profiling.repositories.customers import customers
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction

AT_ONCE = 100


def queue_news(tx: Transaction, job: QueueNews) -> None:
    reached = customers.list_who_want_news(tx, after=job.after, limit=AT_ONCE)
    for customer_id in reached:
        queue_message(tx, "NEWS", user_id=customer_id, about={"news_id": job.news_id})
    if len(reached) == AT_ONCE:
        tx.schedule(QueueNews(news_id=job.news_id, after=reached[-1]))
