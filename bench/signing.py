"""Signature Version 4, made ahead of time, so that the load generator need not compute while the clock runs.

Sources: AWS, "Create a signed AWS API request"."""
import datetime
import hashlib
import hmac


class Signer:
    """Signs for one day, region and service. A signature holds for 15 minutes where it is verified."""

    def __init__(self, service, access_key="AKIABENCHMARK", secret="benchmark", region="us-east-1"):
        now = datetime.datetime.now(datetime.timezone.utc)
        self.time, day = now.strftime("%Y%m%dT%H%M%SZ"), now.strftime("%Y%m%d")
        self.access_key, self.scope = access_key, f"{day}/{region}/{service}/aws4_request"
        self.key = ("AWS4" + secret).encode()
        for part in (day, region, service, "aws4_request"):
            self.key = hmac.digest(self.key, part.encode(), "sha256")

    def headers(self, method, target, body, headers):
        """`headers` and what makes them signed: all of them are, and Host: localhost."""
        headers = {**headers, "X-Amz-Date": self.time}
        lines = {"host": "localhost"} | {name.lower(): value for name, value in headers.items()}
        names = ";".join(sorted(lines))
        canonical = "\n".join([method, target, "", *(f"{name}:{lines[name]}" for name in sorted(lines)), "", names,
                               hashlib.sha256(body).hexdigest()])
        text = "\n".join(["AWS4-HMAC-SHA256", self.time, self.scope, hashlib.sha256(canonical.encode()).hexdigest()])
        signature = hmac.digest(self.key, text.encode(), "sha256").hex()
        credential = f"Credential={self.access_key}/{self.scope}"
        return {**headers, "Authorization": f"AWS4-HMAC-SHA256 {credential}, SignedHeaders={names}, Signature={signature}"}
