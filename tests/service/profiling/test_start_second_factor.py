"""Begin to set up a second factor."""

from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree as ET

import pytest

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import me
from tests.service.profiling.second_factors import App, confirm, set_up, start
from tests.service.profiling.support import new_customer, sign_in
from tests.support.service import Serving


async def test_the_secret_is_told_as_a_text_an_address_and_a_picture(profiling: Serving) -> None:
    customer, client = await new_customer(profiling)
    told = await start(client)
    address = urlsplit(told.otpauth_uri)
    assert (address.scheme, address.netloc) == ("otpauth", "totp")
    assert unquote(address.path) == f"/Comptoir:{customer.email}"
    assert parse_qs(address.query) == {"secret": [told.secret], "issuer": ["Comptoir"]}
    picture = ET.fromstring(told.qr_svg)
    assert picture.tag == "{http://www.w3.org/2000/svg}svg"
    assert "script" not in told.qr_svg


async def test_it_counts_only_once_it_is_confirmed_and_the_last_secret_does(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    customer, client = await new_customer(profiling)
    first, second = [App(profiling=profiling, secret=(await start(client)).secret) for _ in range(2)]
    assert (await me(client)).has_second_factor is False
    await sign_in(anybody, customer.email)
    with pytest.raises(problems.CodeWrong):
        await confirm(client, first.code())
    await confirm(client, second.code())
    assert (await me(client)).has_second_factor is True


async def test_an_open_session_alone_is_not_enough(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    with pytest.raises(problems.PasswordWrong):
        await start(client, "not the password")
    with pytest.raises(problems.SecondFactorMissing):
        await confirm(client, "492039")


async def test_who_guesses_the_password_must_wait(crowded: Serving) -> None:
    _, client = await new_customer(crowded)
    for _ in range(5):
        with pytest.raises(problems.PasswordWrong):
            await start(client, "not the password")
    with pytest.raises(problems.TooManyAttempts):
        await start(client)


async def test_there_is_one_at_a_time(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    await set_up(profiling, client)
    with pytest.raises(problems.SecondFactorPresent):
        await start(client)
