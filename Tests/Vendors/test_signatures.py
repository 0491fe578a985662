"""Vendors' own SDKs sign, and the gateway agrees: it takes the text, and refuses it when anything is changed."""

import base64
import hashlib
import hmac
import json
import time
import uuid
from urllib.parse import urlencode

import jwt
from plivo.utils import signature_v3
from twilio.request_validator import RequestValidator
from vonage_http_client import Auth

from conftest import PATH_SECRET, PUBLIC, TELNYX


def agrees(gateway, path, fields, headers_for, expected=200):
    body = urlencode(fields).encode()
    good = gateway.post(path, body, headers_for(fields, body))
    assert good.status_code == expected, good.text
    changed = gateway.post(path, body + b"&x=1", headers_for(fields, body))
    assert changed.status_code == 403
    assert gateway.post(path, body).status_code == 403
    return good


def test_twilio(gateway):
    validator = RequestValidator("twilio-token")
    fields = {
        "MessageSid": uuid.uuid4().hex, "From": "+15555550150", "To": "+15555550100",
        "Body": "¿qué derechos tengo? 🙏", "NumMedia": "0",
    }

    def sign(fields, body):
        url = PUBLIC + "/webhooks/twilio"
        return {"X-Twilio-Signature": validator.compute_signature(url, fields)}

    answer = agrees(gateway, "/webhooks/twilio", fields, sign)
    assert answer.text.startswith("<?xml") and "<Message>" in answer.text


def test_plivo(gateway):
    fields = {
        "MessageUUID": uuid.uuid4().hex, "From": "15555550151", "To": "15555550100",
        "Text": "¿qué derechos tengo?", "Type": "sms",
    }

    def sign(fields, body):
        nonce = uuid.uuid4().hex
        base = signature_v3.construct_post_url(PUBLIC + "/webhooks/plivo", fields).decode()
        made = signature_v3.get_signature_v3(b"plivo-token", base, nonce.encode())
        return {"X-Plivo-Signature-V3": made.decode(), "X-Plivo-Signature-V3-Nonce": nonce}

    agrees(gateway, "/webhooks/plivo", fields, sign)


def test_messagebird(gateway):
    """Its SDK only validates: the token is made with PyJWT and checked by the SDK before it is used."""
    from messagebird.request_validator import RequestValidator as MessageBirdValidator

    fields = {
        "id": uuid.uuid4().hex, "originator": "15555550152", "recipient": "15555550100",
        "body": "menú",
    }
    url = PUBLIC + "/webhooks/messagebird"

    def sign(fields, body):
        now = int(time.time())
        token = jwt.encode(
            {
                "iss": "MessageBird", "nbf": now - 1, "exp": now + 60, "jti": uuid.uuid4().hex,
                "url_hash": hashlib.sha256(url.encode()).hexdigest(),
                "payload_hash": hashlib.sha256(body).hexdigest(),
            },
            "messagebird-key", algorithm="HS256",
        )
        MessageBirdValidator("messagebird-key").validate_signature(token, url, body)
        return {"MessageBird-Signature-JWT": token}

    assert agrees(gateway, "/webhooks/messagebird", fields, sign).text == "OK"


def test_vonage(gateway):
    auth = Auth(
        api_key="abcd1234", signature_secret="vonage-secret", signature_method="sha256")
    fields = {
        "messageId": uuid.uuid4().hex, "msisdn": "15555550153", "to": "15555550100",
        "text": "a&b=c ¿dónde?", "type": "unicode", "timestamp": str(int(time.time())),
    }
    signed = {**fields, "sig": auth.sign_params(dict(fields))}
    assert gateway.post("/webhooks/vonage", urlencode(signed).encode()).status_code == 204
    changed = {**signed, "text": "otra"}
    assert gateway.post("/webhooks/vonage", urlencode(changed).encode()).status_code == 403
    old = {**fields, "timestamp": str(int(time.time()) - 10 * 86_400)}
    old["sig"] = auth.sign_params(dict(old))
    assert gateway.post("/webhooks/vonage", urlencode(old).encode()).status_code == 403


def test_telnyx(gateway):
    from telnyx.lib.webhook_verification import verify_webhook_signature

    body = json.dumps({
        "data": {"event_type": "message.received", "payload": {
            "id": uuid.uuid4().hex, "from": {"phone_number": "+15555550155"},
            "to": [{"phone_number": "+15555550100"}], "text": "¿dónde?", "media": [],
        }},
    })
    now = str(int(time.time()))
    headers = {
        "telnyx-timestamp": now,
        "telnyx-signature-ed25519": base64.b64encode(
            TELNYX.sign(f"{now}|{body}".encode()).signature).decode(),
    }
    public = base64.b64encode(bytes(TELNYX.verify_key)).decode()
    verify_webhook_signature(body.encode(), headers, public)
    assert gateway.post("/webhooks/telnyx", body.encode(), headers).status_code == 200
    assert gateway.post("/webhooks/telnyx", body.encode() + b" ", headers).status_code == 403
    assert gateway.post("/webhooks/telnyx", body.encode()).status_code == 403


def test_sinch(gateway):
    from sinch.domains.sms.sinch_events.v1.sms_sinch_event import SmsSinchEvent

    body = json.dumps({
        "id": uuid.uuid4().hex, "from": "15555550156", "to": "15555550100", "body": "¿dónde?",
        "type": "mo_text", "received_at": "2026-11-28T19:33:06.643Z",
    })
    now = str(int(time.time()))
    made = hmac.new(b"sinch-secret", f"{body}.nonce.{now}".encode(), hashlib.sha256).digest()
    headers = {
        "x-sinch-webhook-signature": base64.b64encode(made).decode(),
        "x-sinch-webhook-signature-algorithm": "HmacSHA256",
        "x-sinch-webhook-signature-nonce": "nonce",
        "x-sinch-webhook-signature-timestamp": now,
    }
    assert SmsSinchEvent("sinch-secret").validate_authentication_header(headers, body)
    assert gateway.post("/webhooks/sinch", body.encode(), headers).status_code == 200
    assert gateway.post("/webhooks/sinch", body.encode() + b" ", headers).status_code == 403
    headers["x-sinch-webhook-signature-nonce"] = "other"
    assert gateway.post("/webhooks/sinch", body.encode(), headers).status_code == 403


def test_bird(gateway):
    """It has no SDK for this: the steps are those of its document, in Python."""
    body = json.dumps({
        "service": "channels", "event": "sms.inbound", "payload": {
            "id": uuid.uuid4().hex, "channelId": "c",
            "sender": {"contact": {"identifierValue": "+15555550157"}},
            "body": {"type": "text", "text": {"text": "menu"}},
        },
    }).encode()
    now = str(int(time.time()))
    joined = f"{now}\n{PUBLIC}/webhooks/bird\n".encode() + hashlib.sha256(body).digest()
    headers = {
        "messagebird-request-timestamp": now,
        "messagebird-signature": base64.b64encode(
            hmac.new(b"bird-key", joined, hashlib.sha256).digest()).decode(),
    }
    assert gateway.post("/webhooks/bird", body, headers).status_code == 200
    assert gateway.post("/webhooks/bird", body + b" ", headers).status_code == 403


def test_kannel_by_its_secret_path(gateway):
    query = urlencode({
        "id": uuid.uuid4().hex, "sender": "+15555550154", "to": "12345", "message": "menu",
        "charset": "UTF-8", "coding": "0", "udh": "",
    })
    import requests

    good = requests.get(f"{gateway.url}/webhooks/kannel/{PATH_SECRET}?{query}", timeout=20)
    assert good.status_code == 200 and good.text
    bad = requests.get(f"{gateway.url}/webhooks/kannel/{'x' * 24}?{query}", timeout=20)
    assert bad.status_code == 403
