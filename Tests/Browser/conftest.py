"""The real gateway and a real Chromium: each story gets an empty house and a fresh browser page."""
import os, pathlib, socket, subprocess, time, urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get('HELPLINE', ROOT / '.build/release/helpline'))


@pytest.fixture
def house(tmp_path):
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        port = probe.getsockname()[1]
    # Only scalars from the environment and no settings file: the demo, on a port and in a folder of its own.
    environment = dict(os.environ, HELPLINE_PORT=str(port), HELPLINE_DATA=str(tmp_path / 'data'))
    with open(tmp_path / 'log', 'w') as log:
        process = subprocess.Popen([BINARY, 'serve'], cwd=ROOT, env=environment, stdout=log, stderr=log)
    address = f'http://127.0.0.1:{port}'
    deadline = time.monotonic() + 20
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


@pytest.fixture
def page(chromium):
    page = chromium.new_page(viewport={'width': 1100, 'height': 800})
    faults = []
    page.on('pageerror', lambda error: faults.append(str(error)))
    page.on('console', lambda message: faults.append(message.text) if message.type == 'error' else None)
    yield page
    page.close()
    assert faults == []
