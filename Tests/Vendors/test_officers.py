"""A red text pages an officer by mail, over TLS and with a login, and by a webhook that its standard's library takes."""

import http.server
import json
import ssl
import threading
import time
import uuid

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from standardwebhooks import Webhook

from conftest import ROOT, WEBHOOK_SECRET, Gateway, free_port

RED = "nos dejaron encerrados en el trailer no hay aire"


class Box:
    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):
        self.mails.append((session.ssl is not None, session.authenticated, envelope))
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    right = LoginPassword(b"helpline", b"mail-secret")
    return AuthResult(success=isinstance(data, LoginPassword) and data == right)


@pytest.fixture
def authority(tmp_path):
    made = trustme.CA()
    made.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    return made


@pytest.fixture(params=["starttls", "tls"])
def post_box(request, authority):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    box = Box()
    more = {"tls_context": context, "require_starttls": True} if request.param == "starttls" else {}
    controller = Controller(
        box, hostname="localhost", port=free_port(), authenticator=authenticate,
        auth_required=True, auth_require_tls=request.param == "starttls",
        ssl_context=context if request.param == "tls" else None, **more)
    controller.start()
    yield request.param, controller.port, box
    controller.stop()


def page(tmp_path, channels, way, secrets):
    """Every officer is also reached that way; somebody is always on call."""
    roster = tmp_path / "roster.txt"
    cards = (ROOT / "ops/demo/roster.txt").read_text().split("\nRole: officer\n")
    roster.write_text("".join(
        card + f"\n{way.format(number)}\nRole: officer\n" for number, card in enumerate(cards[:-1])) + cards[-1])
    gateway = Gateway(tmp_path, channels, roster, secrets)
    gateway.wait()
    body = json.dumps({"id": uuid.uuid4().hex, "from": "+15555550150", "text": RED}).encode()
    assert gateway.post("/webhooks/simulator", body).status_code == 204
    return gateway


def until(seconds, condition):
    for _ in range(seconds * 10):
        if condition():
            return True
        time.sleep(0.1)
    return False


def mail_card(security, port, more=""):
    return (f"Channel: email\nServer: localhost:{port}\nSecurity: {security}\n"
            f"Account: helpline\nSender: guardia@helpline.example\n{more}")


def test_a_page_goes_by_mail_over_tls_with_a_login(tmp_path, post_box):
    security, port, box = post_box
    card = mail_card(security, port, f"Certificates: {tmp_path}/ca.pem\n")
    gateway = page(tmp_path, card, "Email: officer{}@beta.example", {"HELPLINE_EMAIL_PASSWORD": "mail-secret"})
    try:
        assert until(20, lambda: box.mails), gateway.log.read_text()
    finally:
        gateway.end()
    is_protected, is_known, envelope = box.mails[0]
    assert (is_protected or security == "tls") and is_known
    assert envelope.rcpt_tos[0].endswith("@beta.example")
    assert b"ROJO" in envelope.content or b"=?" in envelope.content


@pytest.mark.parametrize("fault", ["a stranger's certificate", "another password"])
def test_a_server_that_cannot_be_trusted_or_does_not_know_us_gets_nothing(tmp_path, post_box, fault):
    security, port, box = post_box
    stranger = trustme.CA()
    stranger.cert_pem.write_to_path(str(tmp_path / "other.pem"))
    file = "other.pem" if fault == "a stranger's certificate" else "ca.pem"
    card = mail_card(security, port, f"Certificates: {tmp_path}/{file}\n")
    password = "guess" if fault == "another password" else "mail-secret"
    gateway = page(tmp_path, card, "Email: officer{}@beta.example", {"HELPLINE_EMAIL_PASSWORD": password})
    time.sleep(3)
    gateway.end()
    assert not box.mails


def test_a_page_is_a_webhook_that_the_standards_own_library_takes(tmp_path):
    taken = []

    class Receiver(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            taken.append((Webhook(WEBHOOK_SECRET).verify(body, dict(self.headers)), body))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *words):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    card = f"Channel: webhook\nAPI-URL: http://127.0.0.1:{server.server_port}/pages\n"
    gateway = page(tmp_path, card, "Webhook: nogales-{}", {"HELPLINE_WEBHOOK_SIGNING_SECRET": WEBHOOK_SECRET})
    try:
        assert until(20, lambda: taken), gateway.log.read_text()
    finally:
        gateway.end()
        server.shutdown()
    event = taken[0][0]
    assert event["type"] == "helpline.page"
    assert event["data"]["to"].startswith("nogales-") and "ROJO" in event["data"]["text"]
