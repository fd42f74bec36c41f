"""The territory of an address, on which fee and VAT depend. Country and postal code together name it.

The country's code alone says too little. Réunion, the Canaries or Büsingen have the code of their country and its form of
postal codes, but other carriers, other customs and another VAT (or none) apply to them. A territory has its code of ISO 3166-2,
or of ISO 3166-1 where a state uses its neighbour's postal codes (MC, SM, VA). Places that ISO does not name have a code of ours
(DE-BUS, DE-HEL, IT-CAM, IT-LIV, AT-JUN, AT-MIT). The country's own code means its mainland.

Sources. Outside the EU's VAT territory: Directive 2006/112/EC, article 6, with Directive (EU) 2019/475 (Campione d'Italia);
from France, a delivery to its overseas departments is an export: CGI art. 294. Treated as a member state: article 7 (Monaco as
France). Inside with rates of their own: article 105 (Azores, Madeira), CGI art. 297 (Corsica), UStG 1994 § 10 Abs. 4 (Jungholz,
Mittelberg). Postal codes: La Poste, Correos, CTT, Deutsche Post, Poste Italiane, Österreichische Post.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from impl.kernel.postal_codes import continued

_Rows = tuple[tuple[tuple[str, ...], str], ...]
_SPECIAL: Mapping[str, _Rows] = {
    "FR": (
        (("20",), "FR-20R"),
        (("980",), "MC"),
        (("97133", "977"), "FR-BL"),
        (("97150", "978"), "FR-MF"),
        (("971",), "FR-971"),
        (("972",), "FR-972"),
        (("973",), "FR-973"),
        (("974",), "FR-974"),
        (("975",), "FR-PM"),
        (("976",), "FR-976"),
        (("984",), "FR-TF"),
        (("986",), "FR-WF"),
        (("98799",), "FR-CP"),
        (("987",), "FR-PF"),
        (("988",), "FR-NC"),
        (("00", "96", "97", "98", "99"), "FR-ZZ"),
    ),
    "ES": (
        (("35", "38"), "ES-CN"),
        (("51",), "ES-CE"),
        (("52",), "ES-ML"),
        (("00", "53", "54", "55", "56", "57", "58", "59", "6", "7", "8", "9"), "ES-ZZ"),
    ),
    "BE": ((("0",), "BE-ZZ"),),
    "LU": ((("0",), "LU-ZZ"),),
    "PT": ((("0",), "PT-ZZ"), (("90", "91", "92", "93", "94"), "PT-30"), (("95", "96", "97", "98", "99"), "PT-20")),
    "DE": (
        (("78266",), "DE-BUS"),
        (("27498",), "DE-HEL"),
        (("87491",), "AT-JUN"),
        (("87567", "87568", "87569"), "AT-MIT"),
        (("00",), "DE-ZZ"),
    ),
    "IT": ((("0000",), "IT-ZZ"), (("23041",), "IT-LIV"), (("22061",), "IT-CAM"), (("4789",), "SM"), (("00120",), "VA")),
    "AT": ((("6691",), "AT-JUN"), (("6991", "6992", "6993"), "AT-MIT"), (("0",), "AT-ZZ")),
}
"""By country: the beginnings of postal codes and their territory. The first match counts; other codes are mainland."""
_TAXED = frozenset({"MC", "FR-20R", "PT-20", "PT-30", "AT-JUN", "AT-MIT"})
_UNKNOWN = "-ZZ"
"""Inside the VAT territory though not mainland. A place without delivery needs no entry for VAT either."""


@dataclass(frozen=True, kw_only=True)
class Territory:
    code: str
    country: str

    @property
    def is_mainland(self) -> bool:
        return self.code == self.country

    @property
    def is_known(self) -> bool:
        """Whether there is a place: some codes are of none that we know."""
        return not self.code.endswith(_UNKNOWN)

    @property
    def is_taxed(self) -> bool:
        """Whether it is inside the EU's VAT territory. A delivery outside it is an export, at 0 %."""
        return self.is_mainland or self.code in _TAXED or not self.is_known


def mainland(country: str) -> Territory:
    return Territory(code=country, country=country)


def territory(country: str, postal_code: str) -> Territory:
    """Returns the territory of an address. Spaces in its postal code do not matter.

    Jungholz and the Kleinwalsertal belong to Austria, with either of their two postal codes. States that use a neighbour's
    codes keep their own territory.
    """
    digits = postal_code.replace(" ", "")
    found = (name for starts, name in _SPECIAL.get(country, ()) if digits.startswith(starts))
    code = next(found, country)
    return Territory(code=code, country=code[:2] if "-" in code else country)


@cache
def territories_by_beginning(country: str) -> Mapping[str, Territory]:
    """Returns how the codes in a country's addresses begin, in order; all that begin so are of one territory."""
    longest = [start for starts, _ in _SPECIAL.get(country, ()) for start in starts]

    def parts(beginning: str) -> Iterator[tuple[str, Territory]]:
        if any(start.startswith(beginning) and start != beginning for start in longest):
            for longer in continued(country, beginning):
                yield from parts(longer)
        else:
            yield beginning, territory(country, beginning)

    return dict(parts(""))
