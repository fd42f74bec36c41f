"""What ADMINISTERING writes before the first request: every group of settings, with its event.

The seller is invented: SIREN, telephone and names belong to no real person or company.
"""

from collections.abc import Mapping

from generated.administering import models
from generated.common.models import Language
from impl.administering.answers import Setting
from impl.administering.repositories.shop_settings import shop_settings
from impl.administering.tables import vendors
from impl.common import search
from impl.common.money import euros, price
from infra.runtime.store.transaction import Transaction

_SELLER_ADDRESS = models.Address(
    recipient="Comptoir Démonstration SAS",
    line1="1 rue de l'Exemple",
    postal_code="75019",
    city="Paris",
    country="FR",
    phone="+33 1 99 00 12 34",  # 01 99 00: numbers that the French regulator reserves for fiction
)


def _same(language: Language, *words: str) -> models.SynonymList:
    return models.SynonymList(language=language, words=list(words))


FIRST_SETTINGS: Mapping[models.SettingGroup, models.SettingValues] = {
    "STORE": models.SettingValues(
        store=models.StoreSettings(
            shop_name="Comptoir",
            contact_email="bonjour@comptoir.example",
            contact_phone="+33 1 99 00 12 34",
            locales=["fr", "en"],
            default_locale="fr",
            currency="EUR",
            countries=["FR", "BE", "LU", "DE", "ES", "IT", "NL", "PT", "AT", "IE"],
        )
    ),
    "SELLER": models.SettingValues(
        seller=models.SellerSettings(
            legal_name="Comptoir Démonstration",
            legal_form="SAS",
            share_capital=euros(10_000_00),
            siren="999999998",
            siret="99999999800019",
            rcs_city="Paris",
            vat_number="FR11999999998",
            address=_SELLER_ADDRESS,
            phone="+33 1 99 00 12 34",
            email="facturation@comptoir.example",
            iban="FR7630006000011234567890189",  # the example in the banks' own leaflets
        )
    ),
    "CHECKOUT": models.SettingValues(
        checkout=models.CheckoutSettings(
            payment_minutes=15,
            guest_checkout=True,
            payment_methods=["CARD", "TRANSFER", "WALLET"],
            cart_days=30,
            return_days=14,
            terms_url="/terms",
            privacy_url="/privacy",
        )
    ),
    "STOCK": models.SettingValues(
        stock=models.StockSettings(reservation_minutes=15, default_reorder_point=5, availability_cap=20)
    ),
    "SHIPPING": models.SettingValues(
        shipping=models.ShippingSettings(
            sender=_SELLER_ADDRESS,
            handling_days=1,
            cut_off_hour=14,
            free_from=price(60_00),
            tier_free_from=[
                models.TierFreeShipping(tier="PREMIUM", free_from=price(30_00)),
                models.TierFreeShipping(tier="VIP", free_from=price(0)),
            ],
        )
    ),
    "FEATURES": models.SettingValues(
        features=models.FeatureSettings(back_in_stock=False, discount_codes=False, returns=False, demo_notice=True)
    ),
    "SEARCH": models.SettingValues(
        search=models.SearchSettings(
            synonyms=[
                _same("FR", "mug", "tasse"),
                _same("FR", "plaid", "couverture"),
                _same("FR", "carnet", "cahier"),
                _same("FR", "tisane", "infusion"),
                _same("FR", "affiche", "poster"),
                _same("FR", "lampe", "luminaire"),
                _same("FR", "sablé", "biscuit"),
                _same("EN", "mug", "cup"),
                _same("EN", "throw", "blanket", "plaid"),
                _same("EN", "notebook", "notepad"),
                _same("EN", "poster", "print"),
                _same("EN", "lamp", "light"),
                _same("EN", "shortbread", "biscuit", "cookie"),
                _same("EN", "jam", "preserve"),
            ]
        )
    ),
    "SECURITY": models.SettingValues(security=models.SecuritySettings(owners_need_second_factor=False)),
}


def first_start(tx: Transaction) -> None:
    """Runs at every start, and writes only what is missing."""
    search.renew(tx, vendors.c.search_key)
    there = shop_settings.list_all(tx)
    for group, values in FIRST_SETTINGS.items():
        if group not in there:
            setting = Setting(group=group, values=values, created_at=tx.now, updated_at=tx.now)
            setting.introduce()
            shop_settings.add(tx, setting)
