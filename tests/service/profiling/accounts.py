"""What the tests of passwords, e-mail addresses and sessions share: the messages that were queued, and the links in them."""

from collections.abc import Callable, Sequence
from typing import Any

import aiohttp
from sqlalchemy import Row, select

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from impl.profiling.domain.message import Template
from impl.profiling.job_types import Jobs
from impl.profiling.use_cases.links import Links
from infra.local.players.callers import until
from infra.runtime.store.job import Job
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.support.overlap import each_statement
from tests.support.service import Serving

OTHER_PASSWORD = "seven horses sleep here"


async def queued(profiling: Serving, user_id: str, template: Template) -> Sequence[Row[Any]]:
    """The messages of one template to a person, the first one first."""
    rows = select(tables.messages).where(tables.messages.c.user_id == user_id, tables.messages.c.template == template)
    return await profiling.store.query(lambda tx: tx.all(rows.order_by(tables.messages.c.message_id)))


async def next_link(profiling: Serving, user_id: str, template: Template, *, number: int = 1) -> str:
    """The token of the link in a message, once that many of the template were queued."""

    async def is_queued() -> bool:
        return len(await queued(profiling, user_id, template)) >= number

    await until(is_queued)
    message = (await queued(profiling, user_id, template))[number - 1]
    return await token_of(profiling, message.about["link_id"])


async def token_of(profiling: Serving, link_id: str) -> str:
    """The token as the message has it."""
    links = Links()
    await profiling.store.command(links.load)
    return links.token(link_id)


async def open_links(profiling: Serving, user_id: str) -> list[str]:
    """The purposes of a person's links that were not used."""
    rows = select(tables.one_time_links.c.purpose).where(tables.one_time_links.c.user_id == user_id)
    return sorted(row.purpose for row in await profiling.store.query(lambda tx: tx.all(rows)))


async def until_done(profiling: Serving, job: Job) -> None:
    """Waits until the service has done a job."""
    mine = select(jobs.c.key).where(jobs.c.kind == job.kind(), jobs.c.key == job.key)

    async def is_done() -> bool:
        return await profiling.store.query(lambda tx: tx.one(mine)) is None

    await until(is_done)


def table_of_jobs(profiling: Serving) -> Jobs:
    assert isinstance(profiling.implementation.jobs, Jobs)
    return profiling.implementation.jobs


async def me(client: ProfilingClient) -> models.Me:
    return (await client.get_me(operations.GetMeRequest())).body


async def ask_reset(client: ProfilingClient, email: str) -> None:
    await client.request_password_reset(operations.RequestPasswordResetRequest(body=models.PasswordResetRequest(email=email)))


async def reset(client: ProfilingClient, token: str, password: str = OTHER_PASSWORD) -> None:
    await client.reset_password(operations.ResetPasswordRequest(body=models.PasswordReset(token=token, password=password)))


async def change_password(client: ProfilingClient, current: str, password: str = OTHER_PASSWORD) -> None:
    body = models.PasswordChange(current_password=current, password=password)
    await client.change_password(operations.ChangePasswordRequest(body=body))


async def confirm(client: ProfilingClient, token: str) -> None:
    await client.confirm_email(operations.ConfirmEmailRequest(body=models.EmailConfirmation(token=token)))


async def ask_confirmation(client: ProfilingClient) -> None:
    await client.request_email_confirmation(operations.RequestEmailConfirmationRequest())


async def ask_email_change(client: ProfilingClient, email: str, password: str) -> None:
    body = models.EmailChangeRequest(email=email, password=password)
    await client.request_email_change(operations.RequestEmailChangeRequest(body=body))


async def confirm_change(client: ProfilingClient, token: str) -> None:
    body = models.EmailChangeConfirmation(token=token)
    await client.confirm_email_change(operations.ConfirmEmailChangeRequest(body=body))


async def suspend(owner: ProfilingClient, customer_id: str, version: int) -> models.Customer:
    body = models.Suspension(reason="Ordered with stolen cards", version=version)
    request = operations.SuspendCustomerRequest(customer_id=customer_id, body=body)
    return (await owner.suspend_customer(request)).body


async def reinstate(owner: ProfilingClient, customer_id: str) -> models.Customer:
    return (await owner.reinstate_customer(operations.ReinstateCustomerRequest(customer_id=customer_id))).body


async def answer_of(profiling: Serving, path: str, body: object, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """What goes over the wire: status, headers and bytes, without what differs each time."""
    async with profiling.session.post(f"{profiling.url}{path}", json=body, headers=headers) as answer:
        return answer.status, _lasting(answer), await answer.read()


def _lasting(answer: aiohttp.ClientResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in answer.headers.items() if name.lower() not in {"date", "x-correlation-id"}}


async def statements_of(profiling: Serving, body: Callable[[Transaction], object]) -> int:
    """How many statements a transaction has: what takes the same ones takes the same time."""
    number = 0

    def count(*_: object) -> None:
        nonlocal number
        number += 1

    def counted(tx: Transaction) -> None:
        if tx.dialect == "postgresql":
            with each_statement(tx, count):
                body(tx)
            return
        driver: Any = tx.connection.connection.driver_connection
        driver.set_trace_callback(count)
        try:
            body(tx)
        finally:
            driver.set_trace_callback(None)

    await profiling.store.command(counted)
    return number
