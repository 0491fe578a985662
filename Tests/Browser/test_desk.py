"""What officers see and do at the desk, alone and at the same time."""
import os, re, signal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

TRAILER = 'NOS DEJARON ENCERRADOS EN EL TRAILER NO HAY AIRE'
PAGES = ['/desk', '/desk/board', '/desk/search', '/desk/people', '/desk/stations', '/desk/help',
         '/desk/cases/{code}', '/desk/cases/{code}/close', '/desk/account']


def shot(page, name):
    if folder := os.environ.get('SCREENSHOTS'):
        page.screenshot(path=f'{folder}/desk-{name}.png', full_page=True)


def trailer(house, page):
    """A red case; its code as the open queue shows it."""
    house.hears(TRAILER)
    page.goto(house + '/desk')
    # A touch, for browsers keep a page silent until it has one.
    page.locator('h1').click()
    return page.locator('.queue li').first.get_attribute('data-code')


AXE = {'runOnly': ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}


def axe_finds_nothing(page, what):
    found = Axe().run(page, options=AXE)
    assert found.violations_count == 0, f'{what}: {found.generate_report()}'


def fits(page):
    return page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')


def test_the_desk_is_behind_a_login(house, page):
    for path in ('/desk', '/desk/cases/E94', '/desk/events'):
        page.goto(house + path)
        expect(page.locator('#password')).to_be_visible()


def test_a_new_case_appears_and_is_taken_away_without_a_reload(house, desk):
    ana, beto = desk('ana'), desk('beto')
    expect(ana.get_by_text('No hay casos abiertos.')).to_be_visible()
    for page in (ana, beto):
        page.evaluate('window.neverReloaded = true')
    house.hears(TRAILER)
    row = beto.locator('.queue li.open-red')
    expect(row).to_have_count(1)
    expect(row).to_contain_text(TRAILER)
    expect(ana.locator('#news')).to_contain_text('Caso nuevo ROJO')
    shot(beto, 'queue')
    ana.locator('.queue .act button').click()
    expect(ana.locator('.notice[role=status]')).to_contain_text('es suyo hasta')
    expect(beto.locator('.queue li.held')).to_contain_text('Ana Quiroz')
    expect(beto.locator('.queue .act')).to_have_count(0)
    assert beto.evaluate('window.neverReloaded')


def test_two_officers_press_take_and_the_second_is_told_who_has_it(house, desk):
    ana = desk('ana')
    # A page without a script still shows the button after somebody else was quicker.
    beto = desk('beto', java_script_enabled=False)
    code = trailer(house, ana)
    beto.goto(house + '/desk')
    ana.locator('.queue .act button').click()
    expect(ana.locator('.notice[role=status]')).to_contain_text(f'{code} es suyo hasta')
    beto.locator('.queue .act button').click()
    expect(beto.locator('.notice[role=status]')).to_have_text(re.compile(rf'{code} lo tomó Ana Quiroz a las \d\d:\d\d\. No es suyo\.'))
    shot(beto, 'conflict')


COUNT_CLICKS = """
addEventListener('click', event => {
  if (event.isTrusted) sessionStorage.setItem('clicks', 1 + Number(sessionStorage.getItem('clicks')));
}, true)"""


def test_from_page_to_person_told_in_two_clicks(house, desk):
    ana = desk('ana')
    ana.add_init_script(COUNT_CLICKS)
    trailer(house, ana)
    ana.evaluate("sessionStorage.removeItem('clicks')")
    ana.locator('.queue .act button').click()
    ana.locator('.phrases button').first.click()
    expect(ana.locator('.notice[role=status]')).to_contain_text('Enviado a la persona')
    assert ana.evaluate("sessionStorage.getItem('clicks')") == '2'
    expect(ana.locator('.talk li.officer')).to_contain_text('Oficial: ¿Donde esta exactamente?')
    expect(ana.locator('.talk li.us').filter(has_text='un oficial leyo')).to_have_count(1)
    expect(ana.locator('.talk mark').first).to_be_visible()
    shot(ana, 'case')


def test_what_the_person_writes_appears_while_the_officer_writes(house, desk):
    ana = desk('ana')
    trailer(house, ana)
    ana.locator('.queue .act button').click()
    ana.fill('#text', 'Soy oficial. ¿Qué ven?')
    expect(ana.locator('#counter')).to_contain_text('1 SMS')
    expect(ana.locator('#counter')).to_contain_text('Oficial: Soy oficial. ¿Qué ven?')
    house.hears('somos 12 y hay un niño desmayado')
    expect(ana.locator('.talk li.person')).to_have_count(2)
    expect(ana.locator('#text')).to_have_value('Soy oficial. ¿Qué ven?')
    ana.fill('#text', 'á' * 500)
    expect(ana.locator('#counter .over')).to_be_visible()
    shot(ana, 'writing')


def test_a_queue_that_is_cut_off_says_so_in_red_and_recovers(house, desk):
    ana = desk('ana')
    trailer(house, ana)
    expect(ana.locator('#stale')).to_be_hidden()
    os.kill(house.process.pid, signal.SIGSTOP)
    try:
        expect(ana.locator('#stale')).to_be_visible(timeout=20_000)
        expect(ana.locator('#stale')).to_contain_text('Sin avisos en vivo')
        shot(ana, 'stale')
    finally:
        os.kill(house.process.pid, signal.SIGCONT)
    expect(ana.locator('#stale')).to_be_hidden(timeout=20_000)
    desk.faults.clear()


def test_the_bell_can_be_silenced_and_rings_again_for_the_next_case(house, desk):
    ana = desk('ana')
    expect(ana.locator('#hush')).to_be_hidden()
    trailer(house, ana)
    expect(ana.locator('#hush')).to_be_visible()
    ana.locator('#hush').click()
    expect(ana.locator('#hush')).to_be_hidden()
    house.hears('me pico una vibora', '+15555550151')
    expect(ana.locator('#hush')).to_be_visible()


def test_a_new_red_case_is_heard_on_every_page_and_silenced_when_somebody_takes_it(house, desk):
    ana, beto = desk('ana'), desk('beto')
    first = trailer(house, ana)
    ana.locator('.queue .act button').click()
    expect(ana.locator('#hush')).to_be_hidden()
    house.hears('me pico una vibora', '+15555550151')
    expect(ana.locator('#news')).to_contain_text('Caso nuevo ROJO')
    expect(ana.locator('#hush')).to_be_visible()
    shot(ana, 'news')
    other = ana.locator('#news a').inner_text()
    assert other != first
    beto.goto(house + f'/desk/cases/{other}')
    expect(beto.locator('#hush')).to_be_hidden()
    beto.locator('#take').click()
    expect(ana.locator('#news')).to_be_hidden()
    expect(ana.locator('#hush')).to_be_hidden()


def test_a_page_that_the_browser_keeps_silent_says_so(house, desk):
    ana = desk('ana')
    ana.evaluate('air.suspend()')
    expect(ana.locator('#unmute')).to_be_visible()
    shot(ana, 'mute')
    ana.locator('#unmute').click()
    expect(ana.locator('#unmute')).to_be_hidden()
    assert ana.evaluate('air.state') == 'running'


def test_cases_are_linked_joined_and_all_of_it_undone(house, desk):
    ana = desk('ana')
    first = trailer(house, ana)
    house.hears('estamos encerrados en la caja de un trailer y no hay aire', '+15555550151')
    ana.goto(house + '/desk')
    other = next(row for row in [li.get_attribute('data-code') for li in ana.locator('.queue li').all()] if row != first)
    ana.goto(house + f'/desk/cases/{first}')
    ana.locator('#take').click()

    def join(how):
        ana.get_by_text('Ligar o unir').click()
        ana.fill('#other', other.lower())
        ana.get_by_label(how).check()
        ana.get_by_role('button', name='Guardar', exact=True).click()

    join('Tienen que ver')
    expect(ana.get_by_text('quedaron ligados')).to_be_visible()
    expect(ana.locator('.timeline').first).to_contain_text(f'Lo ligó con el caso {other}')
    ana.get_by_role('button', name=f'Desligar {other}').click()
    expect(ana.get_by_text('Ya no están ligados')).to_be_visible()
    expect(ana.get_by_role('button', name=f'Desligar {other}')).to_have_count(0)

    join('El mismo rescate')
    expect(ana.locator('.notice[role=status]')).to_contain_text(f'El otro caso ahora es parte de {first}')
    expect(ana.locator('.talk li.person')).to_have_count(2)
    # Of two phones each text says which.
    expect(ana.locator('.talk li.person').last).to_contain_text('la persona ··· 0151')
    shot(ana, 'joined')
    ana.goto(house + f'/desk/cases/{other}')
    expect(ana.locator('.state')).to_contain_text('Repetido')
    ana.goto(house + f'/desk/cases/{first}')
    ana.get_by_role('button', name='Separar').click()
    expect(ana.get_by_text('Es otra vez un caso aparte')).to_be_visible()
    expect(ana.locator('.talk li.person')).to_have_count(1)
    ana.goto(house + '/desk')
    expect(ana.locator('.queue li')).to_have_count(2)


def test_a_promised_time_stands_on_the_case_and_in_the_queue(house, desk):
    ana = desk('ana')
    trailer(house, ana)
    ana.locator('.queue .act button').click()
    ana.get_by_text('Prometer hora').click()
    ana.get_by_role('button', name='en 20 min').click()
    expect(ana.get_by_text('Se le dijo a la persona a qué hora le escribe')).to_be_visible()
    expect(ana.locator('.title')).to_contain_text('Prometido a las')
    ana.goto(house + '/desk')
    expect(ana.locator('.queue li')).to_contain_text('Prometido a las')


def test_where_the_person_is_stands_with_distance_direction_and_how_sure_it_is(house, desk):
    ana = desk('ana')
    house.hears('AYUDA nos dejaron en el desierto sin agua, estamos en 31.4500,-111.5400', '+15555550152')
    ana.goto(house + '/desk')
    ana.locator('.queue a.code').first.click()
    expect(ana.locator('.spot')).to_contain_text('Lugar claro')
    expect(ana.locator('.near li').first).to_contain_text(re.compile(r'\d+ km al (norte|sur|este|oeste|nor|sur)\w* de '))
    expect(ana.locator('.near li')).to_have_count(3)
    assert ana.locator('.spot a[href^="geo:31.4500,-111.5400"]').count() == 1
    assert 'mlat=31.4500&mlon=-111.5400' in ana.locator('.spot a[target=_blank]').get_attribute('href')
    shot(ana, 'spot')


def test_everything_works_without_javascript(house, desk):
    ana = desk('ana', java_script_enabled=False)
    code = trailer(house, ana)
    assert ana.locator('noscript meta[http-equiv=refresh]').count() == 1 or 'http-equiv="refresh"' in ana.content()
    ana.locator('.queue .act button').click()
    ana.fill('#text', 'Soy oficial. ¿Qué ven?')
    ana.get_by_role('button', name='Ver cuánto ocupa').click()
    expect(ana.locator('#counter')).to_contain_text('1 SMS')
    expect(ana.locator('#text')).to_have_value('Soy oficial. ¿Qué ven?')
    ana.get_by_role('button', name='Enviar').click()
    expect(ana.locator('.talk li.officer')).to_have_count(1)
    ana.get_by_text('Nota que la persona no ve').click()
    ana.fill('#note', 'voy con dos compañeros')
    ana.get_by_role('button', name='Guardar nota').click()
    expect(ana.locator('.timeline')).to_contain_text('voy con dos compañeros')
    ana.get_by_role('link', name='Cerrar…').click()
    ana.get_by_label('Atendido').check()
    ana.get_by_role('button', name='Cerrar el caso').click()
    expect(ana.locator('.notice[role=status]')).to_contain_text(f'{code} cerrado')
    ana.goto(house + '/desk/search')
    expect(ana.get_by_role('row', name=re.compile(code))).to_contain_text('Atendido')


def test_a_whole_number_is_shown_for_a_reason_and_the_reason_is_kept(house, desk):
    ana = desk('ana')
    code = trailer(house, ana)
    ana.goto(house + f'/desk/cases/{code}')
    assert '+15555550150' not in ana.content()
    ana.get_by_text('Ver el número completo').click()
    ana.fill('#reason', 'dárselo al 911 de Nogales')
    ana.get_by_role('button', name='Mostrar una vez').click()
    expect(ana.get_by_text('+15555550150')).to_be_visible()
    ana.goto(house + f'/desk/cases/{code}')
    expect(ana.locator('.timeline')).to_contain_text('dárselo al 911 de Nogales')


def test_a_case_is_worked_with_the_keyboard_alone_and_no_key_closes_it(house, desk):
    ana = desk('ana')
    code = trailer(house, ana)
    ana.keyboard.press('j')
    expect(ana.locator('.queue li.chosen')).to_have_attribute('data-code', code)
    ana.keyboard.press('a')
    expect(ana.locator('.notice[role=status]')).to_contain_text('es suyo')
    ana.keyboard.press('r')
    expect(ana.locator('#text')).to_be_focused()
    ana.keyboard.type('japrn/? llegan en 10 min')
    expect(ana.locator('#text')).to_have_value('japrn/? llegan en 10 min')
    ana.keyboard.press('Tab')
    ana.keyboard.press('Enter')
    expect(ana.locator('.talk li.officer')).to_contain_text('llegan en 10 min')
    ana.keyboard.press('n')
    expect(ana.locator('#note')).to_be_focused()
    ana.locator('h1').click()
    ana.keyboard.press('p')
    expect(ana.locator('#pass')).to_be_focused()
    for key in 'cCxq':
        ana.keyboard.press(key)
    expect(ana.locator('.title.mine')).to_be_visible()
    ana.keyboard.press('/')
    expect(ana.locator('#q')).to_be_visible()
    ana.locator('h1').click()
    ana.keyboard.press('?')
    expect(ana.locator('#keys-on')).to_be_checked()
    ana.locator('#keys-on').uncheck()
    ana.goto(house + '/desk')
    ana.keyboard.press('j')
    expect(ana.locator('.queue li.chosen')).to_have_count(0)


def test_what_people_write_is_never_markup(house, desk):
    ana = desk('ana')
    house.hears(TRAILER + ' <img src=x onerror=alert(1)> </textarea><script>alert(1)</script>')
    ana.goto(house + '/desk')
    ana.locator('.queue a.code').click()
    expect(ana.locator('.talk li.person')).to_contain_text('<img src=x')
    assert ana.locator('main img, main script').count() == 0


@pytest.mark.parametrize('name,language', [('ana', 'es'), ('diego', 'en')])
def test_every_page_fits_a_phone(house, desk, name, language):
    officer = desk(name, viewport={'width': 360, 'height': 740})
    code = trailer(house, officer)
    for path in PAGES:
        officer.goto(house + path.format(code=code))
        assert officer.locator('html').get_attribute('lang') == language
        assert fits(officer), path
        for small in officer.locator('main button:visible, main .button:visible').all():
            assert small.bounding_box()['height'] >= 43.5, (path, small.inner_text())
        shot(officer, f'phone-{language}{path.replace("/", "-").format(code="case")}')


@pytest.mark.parametrize('scheme', ['light', 'dark'])
@pytest.mark.parametrize('name,language', [('ana', 'es'), ('diego', 'en')])
def test_axe_finds_nothing_on_any_page(house, desk, name, language, scheme):
    officer = desk(name, color_scheme=scheme)
    code = trailer(house, officer)
    house.hears('me pico una vibora', '+15555550151')
    officer.goto(house + f'/desk/cases/{code}')
    officer.locator('#take').click()
    for path in PAGES:
        officer.goto(house + path.format(code=code))
        for box in officer.locator('details').all():
            box.evaluate('box => { box.open = true; }')
        axe_finds_nothing(officer, path)
        shot(officer, f'{scheme}-{language}{path.replace("/", "-").format(code="case")}')


@pytest.mark.parametrize('name,paths', [
    ('admin', ['/desk/accounts', '/desk/glass', '/desk/account']), ('auditor', ['/desk/audit', '/desk/glass'])])
def test_the_back_office_fits_a_phone_and_axe_finds_nothing(house, desk, name, paths):
    page = desk(name, viewport={'width': 360, 'height': 740})
    for path in paths:
        assert page.goto(house + path).status == 200
        assert fits(page), path
        axe_finds_nothing(page, path)
        shot(page, path.replace('/', '-'))
