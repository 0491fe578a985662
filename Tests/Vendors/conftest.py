"""The gateway itself, with a channel for each vendor whose SDK signs here."""

import base64
import os
import pathlib
import socket
import subprocess
import time

import nacl.signing
import pytest
import requests

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("HELPLINE_PROGRAM", str(ROOT / ".build/release/helpline"))
PUBLIC = "https://sms.example.org"
PATH_SECRET = "0123456789abcdef01234567"
TELNYX = nacl.signing.SigningKey(bytes(range(32)))
WEBHOOK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
SECRETS = {
    "HELPLINE_TWILIO_AUTH_TOKEN": "twilio-token",
    "HELPLINE_PLIVO_AUTH_TOKEN": "plivo-token",
    "HELPLINE_MESSAGEBIRD_ACCESS_KEY": "key",
    "HELPLINE_MESSAGEBIRD_SIGNING_KEY": "messagebird-key",
    "HELPLINE_VONAGE_API_SECRET": "secret",
    "HELPLINE_VONAGE_SIGNATURE_SECRET": "vonage-secret",
    "HELPLINE_TELNYX_API_KEY": "key",
    "HELPLINE_SINCH_API_TOKEN": "token",
    "HELPLINE_SINCH_WEBHOOK_SECRET": "sinch-secret",
    "HELPLINE_BIRD_ACCESS_KEY": "key",
    "HELPLINE_BIRD_SIGNING_KEY": "bird-key",
    "HELPLINE_KANNEL_PASSWORD": "foobar",
    "HELPLINE_KANNEL_PATH_SECRET": PATH_SECRET,
}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


CARRIERS = (
    "Channel: twilio\nAccount: AC1\nSender: +15555550100\nReply: inline\n\n"
    "Channel: plivo\nAccount: MA1\nSender: +15555550100\n\n"
    "Channel: messagebird\nSender: 15555550100\n\n"
    "Channel: bird\nAccount: w\nSender: c\n\n"
    "Channel: vonage\nAccount: abcd1234\nSender: +15555550100\nSignature: sha256\n\n"
    "Channel: sinch\nAccount: plan\nSender: 15555550100\n\n"
    "Channel: telnyx\nSender: +15555550100\n"
    f"Public-Key: {base64.b64encode(bytes(TELNYX.verify_key)).decode()}\n\n"
    "Channel: kannel\nAPI-URL: http://127.0.0.1:1/cgi-bin/sendsms\nAccount: tester\n"
    "Sender: 12345\nReply: inline\nAddresses: 127.0.0.1\n"
)


class Gateway:
    def __init__(self, folder, channels=CARRIERS, roster=ROOT / "ops/demo/roster.txt", secrets={}):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        settings = folder / "helpline.conf"
        settings.write_text(
            f"Port: {self.port}\nPublic-URL: {PUBLIC}\nData: {folder}/data\nLibrary: {ROOT}\n"
            f"Roster: {roster}\nOfficer-Channel: simulator\nSimulator: yes\n\n" + channels
        )
        key = base64.b64encode(os.urandom(32)).decode()
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--settings", str(settings)],
            env={"PATH": os.environ["PATH"], "HELPLINE_KEY": key, **SECRETS, **secrets},
            stderr=open(folder / "log", "w"),
        )
        self.log = folder / "log"

    def wait(self):
        for _ in range(300):
            assert self.process.poll() is None, self.log.read_text()
            try:
                if requests.get(self.url + "/healthz", timeout=1).status_code == 200:
                    return self
            except requests.ConnectionError:
                pass
            time.sleep(0.1)
        raise AssertionError("the gateway does not answer")

    def end(self):
        self.process.terminate()
        self.process.wait(30)

    def post(self, path, body=b"", headers=None):
        headers = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        return requests.post(self.url + path, data=body, headers=headers, timeout=20)


@pytest.fixture(scope="session")
def gateway(tmp_path_factory):
    running = Gateway(tmp_path_factory.mktemp("gateway"))
    yield running.wait()
    running.end()
