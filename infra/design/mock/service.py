"""The mocks of all services, built again where the contracts have changed."""

from collections.abc import Mapping, Sequence
from typing import Any

from codegen.reading import Contracts
from infra.design.mock.credentials import Credentials
from infra.design.mock.endpoint import MockEndpoint, Service
from infra.design.mock.examples import handed_out, known_things
from infra.design.mock.preferences import APPLIED, PREFER
from infra.design.mock.refusals import Catalogue
from infra.design.mock.requests import parameters_of
from infra.design.mock.values import Values
from infra.runtime.http.app import served
from infra.runtime.http.edge import App
from infra.runtime.http.schemas import Schemas


def application(contracts: Contracts, name: str, *, origins: Sequence[str]) -> App:
    """Returns the mock of one service: its own routing, CORS, refusals and /docs around examples."""
    bundle = contracts.bundles[name]
    schemas = Schemas(bundle.document)
    service = Service(
        name=name,
        bundle=bundle,
        schemas=schemas,
        values=Values(schemas),
        catalogue=Catalogue(contracts),
        credentials=Credentials(bundle.document, contracts.suite.roles),
        parameters=parameters_of(contracts, name),
        known=known_things(bundle),
        callers={token: example for each in contracts.services().values() for token, example in handed_out(each)},
    )

    def make_endpoint(operation_id: str, operation: dict[str, Any]) -> MockEndpoint:
        return MockEndpoint(service, operation_id, operation)

    return served(bundle.document, make_endpoint, origins=origins, asked=[PREFER], told=[APPLIED])


class Mocks:
    """The application of each service; one whose contract stays the same is kept."""

    def __init__(self, origins: Sequence[str]) -> None:
        self._origins = origins
        self._built: dict[str, tuple[Any, App]] = {}

    def build(self, contracts: Contracts) -> tuple[Mapping[str, App], list[str]]:
        """Returns the applications of the services that are new or have changed, and a line for each that cannot be built."""
        changed: dict[str, App] = {}
        faults: list[str] = []
        for name in contracts.services():
            basis = self._basis(contracts, name)
            if name in self._built and self._built[name][0] == basis:
                continue
            try:
                changed[name] = application(contracts, name, origins=self._origins)
            except Exception as error:  # noqa: BLE001 - one contract that cannot be served leaves the others alone
                faults.append(f"contracts/{name}/openapi.yaml: cannot be mocked ({type(error).__name__}: {error}).")
            else:
                self._built[name] = basis, changed[name]
        return changed, faults

    @staticmethod
    def _basis(contracts: Contracts, name: str) -> Any:
        """Returns all that the mock of a service is made of."""
        callers = [list(handed_out(each)) for each in contracts.services().values()]
        return (
            contracts.bundles[name].document,
            parameters_of(contracts, name),
            dict(contracts.problems),
            contracts.suite.roles,
            callers,
        )
