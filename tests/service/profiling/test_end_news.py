"""Get no more news."""

import pytest

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling.security.news_tokens import NewsTokens
from infra.runtime.ids import new_id
from tests.service.profiling.support import new_customer
from tests.service.profiling.test_replace_my_preferences import replace
from tests.support.service import Serving


async def token_of(profiling: Serving, customer_id: str) -> str:
    """The token as the news have it."""
    tokens = NewsTokens()
    await profiling.store.command(tokens.load)
    return tokens.end_of(customer_id)


async def new_reader(profiling: Serving) -> tuple[models.Customer, ProfilingClient]:
    """A customer who wants news."""
    customer, client = await new_customer(profiling)
    await replace(client, customer.version, news=True)
    return customer, client


async def wants_news(client: ProfilingClient) -> object:
    return (await client.get_my_preferences(operations.GetMyPreferencesRequest())).body.news


async def test_the_link_ends_them_as_often_as_it_is_followed(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_reader(profiling)
    token = await token_of(profiling, customer.customer_id)
    for _ in range(2):
        await anybody.end_news(operations.EndNewsRequest(token=token))
        assert await wants_news(client) is False


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/x-www-form-urlencoded", b"List-Unsubscribe=One-Click"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--',
        ),
    ],
)
async def test_a_mail_program_ends_them_with_one_click(profiling: Serving, content_type: str, body: bytes) -> None:
    """RFC 8058: a POST to the address of List-Unsubscribe, with a form and without any credential."""
    customer, client = await new_reader(profiling)
    address = f"{profiling.url}/news-endings?token={await token_of(profiling, customer.customer_id)}"
    async with profiling.session.post(address, data=body, headers={"Content-Type": content_type}) as answer:
        assert answer.status == 204
    assert await wants_news(client) is False


async def test_nobody_ends_the_news_of_others(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_reader(profiling)
    token = await token_of(profiling, customer.customer_id)
    other = await token_of(profiling, new_id("cus"))
    guesses = [f"{customer.customer_id}.{'A' * 43}", f"{customer.customer_id}.{other.partition('.')[2]}", other]
    for guess in (*guesses, token[:-1] + ("A" if token[-1] != "A" else "B")):
        with pytest.raises(problems.NotFound):
            await anybody.end_news(operations.EndNewsRequest(token=guess))
    assert await wants_news(client) is True
