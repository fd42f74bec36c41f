"""Staff's own accounts: an invitation, a forgotten password, a second factor with a real app's codes, and what is told by choice."""

import re
import time

import pyotp
from playwright.async_api import Locator, expect

from generated.administering.models import SecuritySettings, SettingReplacement, SettingValues
from generated.administering.operations import GetSettingRequest, ReplaceSettingRequest
from generated.profiling.models import SessionDraft, StaffInvitationDraft
from generated.profiling.operations import CreateSessionRequest
from infra.local.launcher.system import System
from infra.local.players.accounts import Account
from infra.local.players.callers import until
from infra.local.players.inbox import Inbox
from infra.local.players.invitations import join
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.office import Office
from tests.browser.storefront import PASSWORD

NEW_PASSWORD = "sept chevaux dorment"
_STEP_SECONDS = 30


def new_email() -> str:
    return f"{new_id('s')}@exemple.fr"


class App:
    """An app for one-time codes. A code is good once, so that each one is of a later step than the last."""

    def __init__(self, secret: str) -> None:
        self._totp, self._shown = pyotp.TOTP(secret), 0

    def code(self) -> str:
        """Returns a code that was not shown yet: the clock's, or the next one, which a phone that is fast shows."""
        self._shown = max(int(time.time()) // _STEP_SECONDS, self._shown + 1)
        return self._totp.at(self._shown * _STEP_SECONDS)


async def new_member(staff: Staff, inbox: Inbox, role: str) -> Account:
    account = Account(role, new_email(), PASSWORD)
    draft = StaffInvitationDraft(email=account.email, first_name="Noa", last_name="Bernard", language="FR", role=role)  # type: ignore[arg-type]
    await join(staff.services, inbox, draft, account.password, key=new_id("key"))
    return account


async def set_up(office: Office) -> tuple[App, list[str]]:
    """Sets up a second factor on the page of the own account; returns the app and the recovery codes."""
    page = office.page
    office.visit.forgive("409")  # the wrong password
    factor = page.get_by_role("region", name="Second facteur")
    await factor.get_by_label("Mot de passe").fill("pas le bon du tout")
    await factor.get_by_role("button", name="Mettre en place").click()
    await expect(factor.get_by_text("Ce n’est pas votre mot de passe actuel.")).to_be_visible()
    await factor.get_by_label("Mot de passe").fill(PASSWORD)
    await factor.get_by_role("button", name="Mettre en place").click()
    picture = page.get_by_role("img", name="Code QR pour l’application")
    await expect(picture).to_have_js_property("complete", value=True)
    assert await picture.evaluate("picture => picture.naturalWidth") > 0
    await office.visit.check("office-second-factor")
    app = App((await page.locator("code.secret").inner_text()).replace(" ", ""))
    await page.get_by_role("textbox", name="Code").fill(app.code())
    await page.get_by_role("button", name="Vérifier le code").click()
    await expect(page.get_by_role("heading", name="Vos codes de secours")).to_be_focused()
    codes = await page.locator(".recovery-codes code").all_inner_texts()
    assert len(codes) == 10
    await office.visit.check("office-recovery-codes")
    await page.get_by_role("button", name="Je les ai gardés").click()
    await expect(page.get_by_text("Un code est demandé à chaque connexion.")).to_be_visible()
    return app, codes


async def sign_out(office: Office) -> None:
    await office.page.get_by_role("button", name="Se déconnecter").click()
    await expect(office.title).to_have_text("Bienvenue au comptoir")


async def give_code(office: Office, code: str) -> None:
    await expect(office.title).to_have_text("Encore un code")
    await office.page.get_by_role("textbox", name="Code").fill(code)
    await office.page.get_by_role("button", name="Se connecter").click()


def is_in(office: Office) -> Locator:
    return office.page.get_by_role("button", name="Se déconnecter")


async def test_an_invited_clerk_follows_the_mail_and_signs_in_with_a_second_factor(
    open_visit: OpenVisit, system: System, inbox: Inbox
) -> None:
    owner, email = Office(await open_visit("backoffice")), new_email()
    await owner.sign_in(system.owner)
    await owner.open("/staff", "Équipe")
    dialog = await owner.act("Inviter une personne")
    await owner.visit.check("office-invite")
    await dialog.get_by_label("Prénom").fill("Noé")
    await dialog.get_by_role("textbox", name="Nom", exact=True).fill("Petit")
    await dialog.get_by_label("E-mail").fill(email)
    await owner.choose(dialog, "Rôle", "Entrepôt")
    await owner.send(dialog, "Inviter une personne", "Invitation envoyée")
    row = owner.page.get_by_role("row").filter(has_text=email)
    await expect(row.get_by_text("Invité", exact=True)).to_be_visible()
    first = await inbox.mail(email, "INVITATION")
    await row.get_by_role("button", name="Renvoyer l’invitation").click()
    await owner.send(owner.page.get_by_role("dialog"), "Renvoyer l’invitation", "Invitation envoyée")
    second = await inbox.mail(email, "INVITATION", after=first.number)

    clerk = Office(await open_visit("backoffice"))
    clerk.visit.forgive("40[19]")
    await clerk.page.goto(first.link("/invitation"))
    await clerk.page.get_by_label("Nouveau mot de passe").fill(PASSWORD)
    await clerk.page.get_by_role("button", name="Accepter l’invitation").click()
    await expect(clerk.page.get_by_text("Ce lien ne sert plus")).to_be_visible()
    await clerk.visit.open("/login")
    await clerk.page.goto(second.link("/invitation"))
    await clerk.page.get_by_label("Nouveau mot de passe").fill("court")
    await clerk.page.get_by_role("button", name="Accepter l’invitation").click()
    await expect(clerk.page.get_by_text("Un mot de passe a au moins dix caractères.")).to_be_visible()
    await clerk.visit.check("office-invitation")
    assert "token" not in clerk.page.url
    await clerk.page.get_by_label("Nouveau mot de passe").fill(PASSWORD)
    await clerk.page.get_by_role("button", name="Accepter l’invitation").click()
    await expect(is_in(clerk)).to_be_visible()

    await clerk.open("/my-account", "Mon compte")
    app, codes = await set_up(clerk)
    await sign_out(clerk)
    account = Account("WAREHOUSE", email, PASSWORD)
    await clerk.try_to_sign_in(account)
    await give_code(clerk, "000000")
    await expect(clerk.page.get_by_text("Ce code n’est pas le bon")).to_be_visible()
    await clerk.visit.check("office-code")
    await give_code(clerk, app.code())
    await expect(is_in(clerk)).to_be_visible()
    await sign_out(clerk)
    await clerk.try_to_sign_in(account)
    await give_code(clerk, codes[0])
    await expect(is_in(clerk)).to_be_visible()
    await clerk.open("/my-account", "Mon compte")
    await expect(clerk.page.get_by_text("9 codes de secours restants")).to_be_visible()
    told = await inbox.mail(email, "RECOVERY_CODE_USED")
    assert "Il vous reste 9 codes de secours." in told.text
    await sign_out(clerk)
    await clerk.try_to_sign_in(account)
    await give_code(clerk, codes[0])
    await expect(clerk.page.get_by_text("Ce code n’est pas le bon")).to_be_visible()
    await owner.page.reload()
    await expect(row.get_by_text("Actif", exact=True)).to_be_visible()


async def test_an_owner_who_must_have_a_second_factor_is_led_to_it_first(
    open_visit: OpenVisit, staff: Staff, inbox: Inbox
) -> None:
    account = await new_member(staff, inbox, "OWNER")
    await need_second_factor(staff, needed=True)
    try:
        await until(lambda: is_bound(staff, account), bool, "PROFILING hearing of the setting")
        office = Office(await open_visit("backoffice", width=PHONE))
        await office.sign_in(account)
        await expect(office.title).to_have_text("Mon compte")
        await expect(office.page.get_by_text("Un propriétaire se connecte avec un second facteur.")).to_be_visible()
        await office.visit.open("/orders")
        await expect(office.title).to_have_text("Mon compte")
        await set_up(office)
        await office.open("/orders", "Commandes")
    finally:
        await need_second_factor(staff, needed=False)


async def is_bound(staff: Staff, account: Account) -> bool:
    """Whether who signs in now must set up a second factor first."""
    draft = SessionDraft(email=account.email, password=account.password)
    session = (await staff.services.profiling.create_session(CreateSessionRequest(body=draft))).body
    return session.second_factor_missing is True


async def need_second_factor(staff: Staff, *, needed: bool) -> None:
    administering = staff.services.administering
    now = (await administering.get_setting(GetSettingRequest(setting_group="SECURITY"))).body
    values = SettingValues(security=SecuritySettings(owners_need_second_factor=needed))
    request = ReplaceSettingRequest(setting_group="SECURITY", body=SettingReplacement(values=values, version=now.version))
    await administering.replace_setting(request)


async def test_a_forgotten_password_is_reset_from_the_mail(open_visit: OpenVisit, staff: Staff, inbox: Inbox) -> None:
    account = await new_member(staff, inbox, "SUPPORT")
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("40[19]")
    await office.visit.open("/")
    await office.page.get_by_role("link", name="Mot de passe oublié ?").click()
    await office.page.get_by_label("E-mail").fill(account.email)
    await office.visit.check("office-password-reset")
    await office.page.get_by_role("button", name="Envoyer le lien").click()
    await expect(office.page.get_by_text(f"Si un compte a l’adresse {account.email}")).to_be_visible()
    link = (await inbox.mail(account.email, "PASSWORD_RESET")).link("/password-reset")
    assert office.visit.address in link
    await office.visit.open("/login")
    await office.page.goto(link)
    await office.page.get_by_label("Nouveau mot de passe").fill(NEW_PASSWORD)
    await office.visit.check("office-new-password")
    await office.page.get_by_role("button", name="Changer le mot de passe").click()
    await expect(office.page.get_by_text("Votre mot de passe est changé")).to_be_visible()
    await office.visit.open("/login")
    await office.page.goto(link)
    await office.page.get_by_label("Nouveau mot de passe").fill(PASSWORD)
    await office.page.get_by_role("button", name="Changer le mot de passe").click()
    await expect(office.page.get_by_text("Ce lien ne sert plus")).to_be_visible()
    await office.sign_in(Account("SUPPORT", account.email, NEW_PASSWORD))


async def test_a_member_changes_the_password_ends_a_session_and_chooses_what_to_be_told(
    open_visit: OpenVisit, staff: Staff, inbox: Inbox
) -> None:
    account = await new_member(staff, inbox, "SUPPORT")
    other = Office(await open_visit("backoffice"))
    other.visit.forgive("401")
    await other.sign_in(account)
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("40[19]")
    await office.sign_in(account)
    await office.open("/my-account", "Mon compte")
    await office.visit.check("office-my-account")
    sessions = office.page.get_by_role("region", name="Où vous êtes connecté").get_by_role("listitem")
    ends = sessions.get_by_role("button", name="Mettre fin")
    for _ in range(await ends.count()):
        before = await ends.count()
        await ends.first.click()
        await expect(ends).to_have_count(before - 1)
    await other.page.reload()
    await expect(other.title).to_have_text("Bienvenue au comptoir")
    await office.page.get_by_label("Stock bas ou épuisé").check()
    await office.page.get_by_role("button", name="Enregistrer les avis").click()
    await office.told("Avis enregistrés")
    await office.choose(office.page.get_by_role("main"), "Langue", "Anglais")
    await office.page.get_by_role("button", name="Enregistrer la langue").click()
    await office.told("Langue enregistrée")
    await office.page.get_by_label("Mot de passe actuel").fill("une autre phrase")
    await office.page.get_by_label("Nouveau mot de passe").fill(NEW_PASSWORD)
    await office.page.get_by_role("button", name="Changer le mot de passe").click()
    await expect(office.page.get_by_text("Ce n’est pas votre mot de passe actuel.")).to_be_visible()
    await office.page.get_by_label("Mot de passe actuel").fill(PASSWORD)
    await office.page.get_by_role("button", name="Changer le mot de passe").click()
    await office.told("Mot de passe changé. Vos autres sessions ont pris fin.")
    await office.page.reload()
    await expect(office.page.get_by_label("Stock bas ou épuisé")).to_be_checked()
    told = await inbox.mail(account.email, "PASSWORD_CHANGED")
    assert re.search("password", told.subject, re.IGNORECASE)  # in the language that was chosen
