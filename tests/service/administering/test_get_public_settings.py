"""What both sites need."""

import msgspec

from generated.administering import operations
from generated.administering.client import AdministeringClient
from tests.support.service import Serving


async def test_the_public_settings_hold_what_the_law_asks_and_no_bank_account(administering: Serving) -> None:
    public = (await administering.client(AdministeringClient).get_public_settings(operations.GetPublicSettingsRequest())).body
    assert public.seller.siren == "999999998"
    assert public.return_days == 14
    assert b"iban" not in msgspec.json.encode(public)
