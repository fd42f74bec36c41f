"""List the ways to pay."""

from generated.paying import operations
from generated.paying.client import PayingClient
from tests.support.service import Serving


async def test_anybody_sees_each_way_to_pay_once_by_its_name(paying: Serving) -> None:
    public = paying.client(PayingClient)
    methods = (await public.list_payment_methods(operations.ListPaymentMethodsRequest())).body.items
    codes = [method.code for method in methods]
    assert codes
    assert len(set(codes)) == len(codes)
    assert all(method.name and method.simulated for method in methods)
