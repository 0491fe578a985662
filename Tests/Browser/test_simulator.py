"""What a person sees on the simulator's page."""
import os, re

from playwright.sync_api import expect


def phone(page, name):
    return page.locator('section.phone', has=page.get_by_role('heading', name=name))


def text(page, name, words):
    box = phone(page, name)
    box.get_by_role('textbox').fill(words)
    box.get_by_role('button', name='Send').click()


def shot(page, name):
    if folder := os.environ.get('SCREENSHOTS'):
        page.screenshot(path=f'{folder}/{name}.png', full_page=True)


def test_a_cry_for_help_reaches_an_officer_and_the_person_is_told(house, page):
    page.goto(house + '/simulator')
    expect(page.get_by_role('status')).to_have_text('connected')
    text(page, 'María', 'NOS DEJARON ENCERRADOS EN EL TRAILER NO HAY AIRE')
    reply = phone(page, 'María').locator('li.out').first
    expect(reply).to_contain_text('911')
    code = re.search(r'caso ([A-Z][2-9][A-Z2-9]+)', reply.inner_text()).group(1)

    ringing = page.locator('section.phone.ringing')
    expect(ringing).to_have_count(1)
    expect(ringing.locator('li.out').first).to_contain_text(code)
    shot(page, 'simulator-ringing')

    officer = ringing.get_by_role('heading').inner_text().split()[0]
    text(page, officer, f't {code.lower()}')
    expect(page.locator('section.phone.ringing')).to_have_count(0)
    expect(phone(page, officer).locator('li.out')).to_have_count(2)
    expect(phone(page, 'María').locator('li.out')).to_have_count(2)
    expect(phone(page, 'María').locator('li.out').last).to_contain_text(code)

    text(page, officer, f'{code} ya voy, golpee la puerta')
    expect(phone(page, 'María').locator('li.out').last).to_contain_text('golpee la puerta')
    shot(page, 'simulator-taken')


def test_a_question_is_answered_and_rings_nobody(house, page):
    page.goto(house + '/simulator')
    text(page, 'María', 'cuanto puedo traer sin pagar impuestos')
    expect(phone(page, 'María').locator('li.out').first).to_contain_text('500')
    expect(page.locator('section.phone.ringing')).to_have_count(0)


def test_texts_are_shown_as_they_are_typed_not_as_html(house, page):
    page.goto(house + '/simulator')
    text(page, 'María', '<img src=x onerror=alert(1)>')
    expect(phone(page, 'María').locator('li.in').first).to_contain_text('<img src=x')
    assert page.locator('img').count() == 0


def test_it_fits_a_phone(house, page):
    page.set_viewport_size({'width': 360, 'height': 740})
    page.goto(house + '/simulator')
    text(page, 'María', 'ayuda me estan siguiendo')
    expect(phone(page, 'María').locator('li.out').first).to_be_visible()
    assert page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')
    shot(page, 'simulator-phone')


def test_a_page_opened_later_shows_what_was_said(house, page):
    page.goto(house + '/simulator')
    text(page, 'María', 'hola')
    expect(phone(page, 'María').locator('li.out')).to_have_count(1)
    page.reload()
    expect(phone(page, 'María').locator('li.in')).to_have_count(1)
    expect(phone(page, 'María').locator('li.out')).to_have_count(1)
