"""The real gateway and a real Chromium: each story gets an empty house and a fresh browser page."""
import json, os, pathlib, re, socket, subprocess, time, urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get('HELPLINE', ROOT / '.build/release/helpline'))


class House(str):
    """Where the gateway answers; its process, and the demo's password."""
    process = None
    log = None

    @property
    def password(self):
        deadline = time.monotonic() + 30
        while not (found := re.search(r'password (\S+)', self.log.read_text())):
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.05)
        return found.group(1)

    def hears(self, words, phone='+15555550150', number=[0]):
        """A text from a phone, as the simulator's webhook takes it."""
        number[0] += 1
        body = json.dumps({'id': f'browser-{time.time_ns()}-{number[0]}', 'from': phone, 'text': words})
        request = urllib.request.Request(self + '/webhooks/simulator', body.encode(), {'content-type': 'application/json'})
        assert urllib.request.urlopen(request, timeout=20).status == 204


@pytest.fixture
def house(tmp_path, request):
    """A marker `settings` adds scalars from the environment: @pytest.mark.settings(SECOND_FACTOR='yes')."""
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        port = probe.getsockname()[1]
    # Only scalars from the environment and no settings file: the demo, on a port and in a folder of its own.
    environment = dict(os.environ, HELPLINE_PORT=str(port), HELPLINE_DATA=str(tmp_path / 'data'))
    if marker := request.node.get_closest_marker('settings'):
        environment |= {'HELPLINE_' + name: value for name, value in marker.kwargs.items()}
    with open(tmp_path / 'log', 'w') as log:
        process = subprocess.Popen([BINARY, 'serve'], cwd=ROOT, env=environment, stdout=log, stderr=log)
    address = House(f'http://127.0.0.1:{port}')
    address.process, address.log = process, tmp_path / 'log'
    deadline = time.monotonic() + 60
    while True:
        try:
            urllib.request.urlopen(address + '/readyz', timeout=2)
            break
        except OSError:
            assert process.poll() is None and time.monotonic() < deadline, (tmp_path / 'log').read_text()
            time.sleep(0.05)
    yield address
    process.terminate()
    assert process.wait(timeout=20) == 0


@pytest.fixture(scope='session')
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path='/usr/bin/chromium', args=['--no-sandbox'])
        yield browser
        browser.close()


def pytest_configure(config):
    config.addinivalue_line('markers', 'settings(**scalars): settings of the house for one story')


def watched(page, faults):
    page.on('pageerror', lambda error: faults.append(str(error)))
    page.on('console', lambda message: faults.append(message.text) if message.type == 'error' else None)
    return page


@pytest.fixture
def page(chromium):
    faults = []
    page = watched(chromium.new_page(viewport={'width': 1100, 'height': 800}), faults)
    yield page
    page.close()
    assert faults == []


@pytest.fixture
def desk(chromium, house):
    """Officers at the desk, each in a browser of their own."""
    opened, faults = [], []

    def enter(name, **options):
        options = {'viewport': {'width': 1200, 'height': 900}, **options}
        context = chromium.new_context(**options)
        opened.append(context)
        page = watched(context.new_page(), faults)
        page.goto(house + '/desk')
        page.fill('#name', name)
        page.fill('#password', house.password)
        page.click('main button')
        page.wait_for_url(re.compile(r'/desk(?!/login)'))
        return page

    enter.faults = faults
    yield enter
    for context in opened:
        context.close()
    assert faults == []
