"""Replace a group of settings."""

import msgspec
import pytest

from generated.administering import models, operations, problems
from generated.administering.client import AdministeringClient
from generated.events.administering import SettingChanged
from infra.runtime.problem import Problem
from tests.support.service import Serving


async def test_a_replaced_setting_reaches_the_services_by_event(administering: Serving, staff: AdministeringClient) -> None:
    group = (await staff.get_setting(operations.GetSettingRequest(setting_group="STOCK"))).body
    values = models.SettingValues(
        stock=models.StockSettings(reservation_minutes=30, default_reorder_point=8, availability_cap=9)
    )
    request = operations.ReplaceSettingRequest(
        setting_group="STOCK", body=models.SettingReplacement(values=values, version=group.version)
    )
    replaced = (await staff.replace_setting(request)).body
    assert replaced.version == group.version + 1
    told = (await administering.emitted_of(SettingChanged))[-1]
    assert told.setting.values.stock.availability_cap == 9
    assert told.setting.version == replaced.version
    with pytest.raises(problems.VersionConflict):
        await staff.replace_setting(request)


async def test_a_setting_that_contradicts_itself_is_refused(staff: AdministeringClient) -> None:
    group = (await staff.get_setting(operations.GetSettingRequest(setting_group="SELLER"))).body
    assert isinstance(group.values.seller, models.SellerSettings)
    seller = msgspec.structs.replace(group.values.seller, siret="11111111100011")
    body = models.SettingReplacement(values=models.SettingValues(seller=seller), version=group.version)
    with pytest.raises(problems.SettingInvalid) as refused:
        await staff.replace_setting(operations.ReplaceSettingRequest(setting_group="SELLER", body=body))
    assert [error.pointer for error in refused.value.members["errors"]] == ["/values/seller/siret"]


@pytest.mark.parametrize(
    ("changes", "refusal", "pointer"),
    [
        ({"legal_name": "株式会社"}, problems.TextNotPrintable, "/values/seller/legal_name"),
        ({"rcs_city": "\u200b\u3164"}, problems.TextInvisible, "/values/seller/rcs_city"),
        ({"email": "用户@例子.广告"}, problems.TextNotPrintable, "/values/seller/email"),
        ({"email": "bonjour..@example.org"}, problems.EmailInvalid, "/values/seller/email"),
    ],
)
async def test_what_stands_on_invoices_can_be_printed(
    staff: AdministeringClient, changes: dict[str, str], refusal: type[Problem], pointer: str
) -> None:
    group = (await staff.get_setting(operations.GetSettingRequest(setting_group="SELLER"))).body
    assert isinstance(group.values.seller, models.SellerSettings)
    seller = msgspec.structs.replace(group.values.seller, **changes)
    body = models.SettingReplacement(values=models.SettingValues(seller=seller), version=group.version)
    with pytest.raises(refusal) as refused:
        await staff.replace_setting(operations.ReplaceSettingRequest(setting_group="SELLER", body=body))
    assert [error["pointer"] for error in refused.value.members["errors"]] == [pointer]


async def test_words_that_mean_the_same_reach_the_search_by_event(administering: Serving, staff: AdministeringClient) -> None:
    group = (await staff.get_setting(operations.GetSettingRequest(setting_group="SEARCH"))).body
    synonyms = [models.SynonymList(language="EN", words=["jug", "pitcher"])]
    values = models.SettingValues(search=models.SearchSettings(synonyms=synonyms))
    body = models.SettingReplacement(values=values, version=group.version)
    replaced = (await staff.replace_setting(operations.ReplaceSettingRequest(setting_group="SEARCH", body=body))).body
    assert replaced.values == values
    told = (await administering.emitted_of(SettingChanged))[-1].setting
    assert (told.setting_group, told.version) == ("SEARCH", group.version + 1)
    assert [(each.language, each.words) for each in told.values.search.synonyms] == [("EN", ["jug", "pitcher"])]


async def test_as_many_words_as_the_contract_allows_are_taken(staff: AdministeringClient) -> None:
    group = (await staff.get_setting(operations.GetSettingRequest(setting_group="SEARCH"))).body
    synonyms = [
        models.SynonymList(language="FR", words=[f"{'é' * 24}{number:03}{place:03}" for place in range(10)])
        for number in range(200)
    ]
    values = models.SettingValues(search=models.SearchSettings(synonyms=synonyms))
    body = models.SettingReplacement(values=values, version=group.version)
    replaced = (await staff.replace_setting(operations.ReplaceSettingRequest(setting_group="SEARCH", body=body))).body
    assert replaced.values == values
