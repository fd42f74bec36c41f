"""Send news to the customers who want them."""

from generated.profiling import models
from generated.profiling.operations import SendNewsAccepted, SendNewsRequest
from impl.profiling.domain.customer import Language
from impl.profiling.domain.news import News, NewsText
from impl.profiling.job_types import QueueNews
from impl.profiling.repositories import news as repository
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def send_news(tx: Transaction, request: SendNewsRequest) -> SendNewsAccepted:
    texts: dict[Language, NewsText] = {"FR": _text(request.body.fr), "EN": _text(request.body.en)}
    news = News(news_id=new_id("nws"), texts=texts, created_at=tx.now)
    repository.add(tx, news)
    tx.schedule(QueueNews(news_id=news.news_id))
    return SendNewsAccepted(body=models.NewsSending(news_id=news.news_id, created_at=news.created_at))


def _text(text: models.NewsText) -> NewsText:
    return NewsText(subject=text.subject, text=text.text)
