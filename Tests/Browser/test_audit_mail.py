"""The audit log's head leaves the house by mail: protected, logged in, and good for proving that nothing was taken out."""
import base64, email, os, re, secrets, socket, ssl, subprocess, time

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from conftest import BINARY, ROOT

SETTINGS = """
Bind: 127.0.0.1
Port: {port}
Data: {folder}/data
Library: {root}
Roster: {root}/ops/demo/roster.txt
Officer-Channel: simulator
Simulator: yes
Audit-Head-To: supervisora@beta.example

Channel: email
Kind: email
Server: localhost:{mail}
Security: {security}
Account: helpline
Sender: guardia@helpline.example
"""


class Box:
    """Whatever was mailed, and how it came."""

    def __init__(self):
        self.mails, self.logins = [], []

    def check(self, server, session, envelope, mechanism, data):
        self.logins.append((data.login.decode(), data.password.decode(), session.ssl is not None))
        return AuthResult(success=self.logins[-1][:2] == ('helpline', 'abre te sesamo'))

    async def handle_DATA(self, server, session, envelope):
        self.mails.append((envelope.rcpt_tos, email.message_from_bytes(envelope.content)))
        return '250 kept'


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


@pytest.fixture(scope='module')
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp('tls')
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',
                    '-addext', 'subjectAltName=DNS:localhost', '-keyout', folder / 'key.pem', '-out', folder / 'cert.pem'],
                   check=True, capture_output=True)
    return folder


class Wrapped(Controller):
    """TLS from the first byte (smtps), rather than by STARTTLS."""

    def factory(self):
        return SMTP(self.handler, authenticator=self.handler.check, auth_required=True, auth_require_tls=False)


def post_office(box, certificate, security):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / 'cert.pem', certificate / 'key.pem')
    port = free_port()
    if security == 'tls':
        made = Wrapped(box, hostname='127.0.0.1', port=port, ssl_context=context)
    else:
        made = Controller(box, hostname='127.0.0.1', port=port, tls_context=context, require_starttls=True,
                          authenticator=box.check, auth_required=True, auth_require_tls=True)
    made.start()
    return made, port


def serving(tmp_path, certificate, mail, security, trusts):
    port = free_port()
    settings = tmp_path / 'helpline.conf'
    settings.write_text(SETTINGS.format(port=port, folder=tmp_path, root=ROOT, mail=mail, security=security))
    environment = dict(os.environ, HELPLINE_KEY=base64.b64encode(secrets.token_bytes(32)).decode(), HELPLINE_EMAIL_PASSWORD='abre te sesamo')
    serve = [str(BINARY), 'serve', '--settings', str(settings)]
    if trusts:
        # The machine's own list of authorities, for this process alone, is the one that made the certificate.
        bundle = '/etc/ssl/certs/ca-certificates.crt'
        serve = ['unshare', '-rm', 'sh', '-c', f'mount --bind {certificate}/cert.pem {bundle} && exec "$@"', 'sh'] + serve
    with open(tmp_path / 'log', 'w') as log:
        return subprocess.Popen(serve, env=environment, stdout=log, stderr=log), environment, settings


@pytest.fixture(autouse=True)
def may_mount():
    if subprocess.run(['unshare', '-rm', 'true'], capture_output=True).returncode:
        pytest.skip('this machine lets nobody have a mount namespace')


def until(ready, seconds=30):
    deadline = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.parametrize('security', ['starttls', 'tls'])
def test_the_head_is_mailed_and_proves_that_nothing_was_taken_out(tmp_path, certificate, security):
    box = Box()
    office, mail = post_office(box, certificate, security)
    process, environment, settings = serving(tmp_path, certificate, mail, security, trusts=True)
    try:
        until(lambda: box.mails)
        to, message = box.mails[0]
        assert to == ['supervisora@beta.example']
        assert box.logins[0][:2] == ('helpline', 'abre te sesamo')
        head = re.search(r'--head (\S+)', message.get_payload(decode=True).decode()).group(1)
        verify = [BINARY, 'audit', 'verify', '--settings', settings, '--head', head]
        assert subprocess.run(verify, env=environment, capture_output=True).returncode == 0
        forged = head[:-1] + ('0' if head[-1] != '0' else '1')
        assert subprocess.run(verify[:-1] + [forged], env=environment, capture_output=True).returncode == 1
        assert 'sesamo' not in (tmp_path / 'log').read_text()
    finally:
        process.terminate()
        process.wait(20)
        office.stop()


@pytest.mark.parametrize('security', ['starttls', 'tls'])
def test_a_mail_server_nobody_vouches_for_gets_neither_password_nor_mail(tmp_path, certificate, security):
    box = Box()
    office, mail = post_office(box, certificate, security)
    process, *_ = serving(tmp_path, certificate, mail, security, trusts=False)
    try:
        until(lambda: 'not-authorized' in (tmp_path / 'log').read_text())
        assert box.mails == [] and box.logins == []
    finally:
        process.terminate()
        process.wait(20)
        office.stop()
