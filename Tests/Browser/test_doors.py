"""Coming in: the login, the second factor, what is said to those who may not."""
import base64, hashlib, hmac, re, struct, time

import pytest
from playwright.sync_api import expect

from test_desk import TRAILER, axe_finds_nothing, fits, shot, trailer

PHONE = {'width': 360, 'height': 740}


def totp(secret):
    """RFC 6238, so that the page's own key is what an app would have."""
    key = base64.b32decode(secret + '=' * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack('>Q', int(time.time()) // 30), hashlib.sha1).digest()
    place = digest[-1] & 15
    return f'{(struct.unpack(">I", digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}'


def looked_at(page, name):
    axe_finds_nothing(page, name)
    assert fits(page), name
    for small in page.locator('button:visible, .button:visible').all():
        assert small.bounding_box()['height'] >= 43.5, (name, small.inner_text())
    shot(page, name)


@pytest.mark.parametrize('language', ['es', 'en'])
def test_the_login_fits_a_phone_and_axe_finds_nothing_right_or_wrong(house, chromium, language):
    context = chromium.new_context(viewport=PHONE, locale=language)
    page = context.new_page()
    page.goto(house + '/desk/login')
    assert page.locator('html').get_attribute('lang') == language
    looked_at(page, f'login-{language}')
    for _ in range(6):
        page.fill('#name', 'ana')
        page.fill('#password', 'no es esta')
        page.keyboard.press('Enter')
        expect(page.locator('.alarm')).to_be_visible()
    expect(page.locator('.alarm')).to_contain_text({'es': 'Espere', 'en': 'Wait'}[language])
    looked_at(page, f'login-wait-{language}')
    context.close()


@pytest.mark.settings(SECOND_FACTOR='yes')
@pytest.mark.parametrize('name,language', [('ana', 'es'), ('diego', 'en')])
@pytest.mark.parametrize('script', [True, False])
def test_the_second_factor_from_the_first_login_to_a_lost_phone(house, desk, chromium, name, language, script):
    page = desk(name, viewport=PHONE, locale=language, java_script_enabled=script)
    expect(page).to_have_url(re.compile('/desk/account$'))
    check = looked_at if script else lambda page, name: None
    check(page, f'account-{language}')
    page.locator('form[action="/desk/enrol"] button').click()
    expect(page.locator('svg.qr')).to_be_visible()
    check(page, f'enrol-{language}')
    secret = page.locator('code.secret').inner_text().replace(' ', '')
    page.fill('#code', '000000')
    page.locator('form[action="/desk/enrol/confirm"] button').click()
    expect(page.locator('.alarm')).to_be_visible()
    desk.faults.clear()
    page.fill('#code', totp(secret))
    page.locator('form[action="/desk/enrol/confirm"] button').click()
    expect(page.locator('ul.recovery li')).to_have_count(10)
    check(page, f'recovery-{language}')
    spare = page.locator('ul.recovery li').first.inner_text()
    page.locator('main a.button').click()
    expect(page).to_have_url(house + '/desk')

    # Another browser, the phone lost: a code from the paper, and only once.
    for works in (True, False):
        context = chromium.new_context(locale=language)
        other = context.new_page()
        other.goto(house + '/desk/login')
        other.fill('#name', name)
        other.fill('#password', house.password)
        other.fill('#code', spare)
        other.click('main button')
        expect(other).to_have_url(house + ('/desk' if works else '/desk/login'))
        expect(other.locator('#password')).to_have_count(0 if works else 1)
        context.close()


def test_who_may_not_is_told_so_and_what_to_do(house, desk):
    for name in ('auditor', 'admin'):
        page = desk(name, viewport=PHONE)
        page.goto(house + '/desk')
        expect(page.get_by_role('heading')).to_contain_text('Su función no ve esta página')
        looked_at(page, f'refused-{name}')
        desk.faults.clear()


def test_a_broken_glass_is_seen_on_every_page_and_the_texts_with_it(house, desk):
    ana = desk('ana')
    code = trailer(house, ana)
    auditor = desk('auditor', viewport=PHONE)
    auditor.goto(house + '/desk/glass')
    auditor.fill('#reason', 'nadie contesta en la mesa')
    auditor.locator('main button').click()
    expect(auditor.locator('.alarm', has_text='Cristal roto')).to_be_visible()
    auditor.goto(house + f'/desk/cases/{code}')
    expect(auditor.locator('.talk')).to_contain_text(TRAILER)
    looked_at(auditor, 'glass')
    auditor.goto(house + '/desk/audit')
    expect(auditor.locator('table')).to_contain_text('glass-broken')


@pytest.mark.parametrize('name', ['ana', 'diego'])
def test_what_is_not_there_and_what_is_shown_once_are_pages_like_the_others(house, desk, name):
    page = desk(name, viewport=PHONE)
    code = trailer(house, page)
    page.goto(house + '/desk/cases/Z9Z')
    looked_at(page, f'missing-{name}')
    desk.faults.clear()
    page.goto(house + '/desk/search')
    page.fill('#q', '+15555550150')
    page.locator('form.search button').click()
    expect(page.locator('main a.code')).to_have_text(code)
    assert '5555550150' not in page.url
    looked_at(page, f'found-{name}')
    page.goto(house + f'/desk/cases/{code}')
    page.locator('summary', has_text=re.compile('número completo|whole number')).click()
    page.fill('#reason', 'dárselo al 911 de Nogales')
    page.locator(f'form[action="/desk/cases/{code}/reveal"] button').click()
    expect(page.get_by_text('+15555550150')).to_be_visible()
    assert '5555550150' not in page.url and '5555550150' not in page.title()
    looked_at(page, f'revealed-{name}')
    # What was written, searched for and shown stays out of the log.
    for secret in ('5555550150', 'TRAILER', '911 de Nogales'):
        assert secret not in house.log.read_text()


def test_the_desk_is_used_from_login_to_logout_without_a_mouse(house, chromium):
    context = chromium.new_context(locale='es')
    page = context.new_page()
    page.goto(house + '/desk')
    for words in ('ana', house.password):
        while page.evaluate('document.activeElement.tagName') != 'INPUT' or page.evaluate('document.activeElement.value'):
            page.keyboard.press('Tab')
        page.keyboard.type(words)
    page.keyboard.press('Enter')
    expect(page).to_have_url(house + '/desk')
    page.keyboard.press('Tab')
    expect(page.locator('.skip')).to_be_focused()
    page.keyboard.press('Enter')
    expect(page.locator('#main')).to_be_focused()
    page.locator('.menu summary').focus()
    page.keyboard.press('Enter')
    expect(page.locator('.menu .sheet')).to_be_visible()
    page.keyboard.press('Escape')
    expect(page.locator('.menu .sheet')).to_be_hidden()
    page.keyboard.press('Enter')
    while page.evaluate('document.activeElement.tagName') != 'BUTTON':
        page.keyboard.press('Tab')
    page.keyboard.press('Enter')
    expect(page).to_have_url(house + '/desk/login')
    page.goto(house + '/desk')
    expect(page.locator('#password')).to_be_visible()
    context.close()
