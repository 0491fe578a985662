"""A real Kannel (Debian's package) between a pretended operator and the gateway: a text in, the reply out."""

import shutil
import subprocess
import time

import pytest

from conftest import PATH_SECRET, free_port

FAKE_OPERATOR = "/usr/lib/kannel/test/fakesmsc"
needs_kannel = pytest.mark.skipif(
    not shutil.which("bearerbox") or not shutil.which(FAKE_OPERATOR),
    reason="apt-get install kannel kannel-extras",
)


def settings(folder, gateway, operator_port):
    box = free_port()
    file = folder / "kannel.conf"
    file.write_text(
        f"""
group = core
admin-port = {free_port()}
admin-password = x
smsbox-port = {box}
log-file = {folder}/bearerbox.log

group = smsc
smsc = fake
smsc-id = FAKE
port = {operator_port}
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {free_port()}
log-file = {folder}/smsbox.log
http-request-retry = 3

group = sms-service
keyword = default
catch-all = true
get-url = "{gateway.url}/webhooks/kannel/{PATH_SECRET}?id=%I&sender=%q&to=%Q&message=%b&charset=%C&coding=%c&udh=%u"
omit-empty = true
max-messages = 4
concatenation = true
"""
    )
    return str(file)


def until(seconds, condition):
    for _ in range(seconds * 10):
        if condition():
            return True
        time.sleep(0.1)
    return False


@needs_kannel
def test_a_text_goes_in_and_its_reply_comes_out(gateway, tmp_path):
    operator_port = free_port()
    file = settings(tmp_path, gateway, operator_port)
    heard = tmp_path / "operator.log"
    started = []
    try:
        for program in ("bearerbox", "smsbox"):
            started.append(subprocess.Popen([program, file], stderr=subprocess.DEVNULL))
            time.sleep(2)
        operator = [
            FAKE_OPERATOR, "-H", "127.0.0.1", "-r", str(operator_port), "-i", "0.3", "-m", "1",
            "+15555550155 12345 text menú",
        ]
        started.append(subprocess.Popen(operator, stderr=open(heard, "w")))
        assert until(20, lambda: "Got message" in heard.read_text()), heard.read_text()
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(20)
    reply = next(line for line in heard.read_text().splitlines() if "Got message" in line)
    # The menu takes two parts, so it comes with a header: `udh … data …`.
    assert "<12345 +15555550155 " in reply
    assert "1+derechos" in reply, reply
