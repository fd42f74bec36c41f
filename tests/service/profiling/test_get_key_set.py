"""Read the public keys."""

import jwt
import msgspec

from generated.profiling import operations
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import new_email, register, sign_in


async def test_signing_in_gives_tokens_that_the_published_key_proves(anybody: ProfilingClient) -> None:
    email = new_email()
    customer = await register(anybody, email)
    session = await sign_in(anybody, email)
    [key] = (await anybody.get_key_set(operations.GetKeySetRequest())).body.keys
    assert jwt.get_unverified_header(session.access_token)["kid"] == key.kid
    claims = jwt.decode(session.access_token, jwt.PyJWK(msgspec.to_builtins(key)).key, algorithms=["EdDSA"], issuer="comptoir")
    assert (claims["sub"], claims["role"], claims["scope"]) == (customer.customer_id, "CUSTOMER", "shop")
    assert claims["exp"] - claims["iat"] == session.expires_in == 900
