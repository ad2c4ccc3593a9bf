"""The guard of an open server against a real browser: a page of another origin, on this machine or
elsewhere, must have no effect on brume and read nothing of it.

chromium is driven through chromedriver's own HTTP interface (W3C WebDriver)."""

import http.server
import json
import re
import shutil
import subprocess
import threading
import time
import urllib.request

import pytest

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="chromium and chromium-driver are not installed"
)
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # What DNS rebinding does: a foreign name that leads to this machine.
    "--host-resolver-rules=MAP evil.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
SCRIPT_SECONDS = 60


class Browser:
    def __init__(self, profile):
        self.driver = subprocess.Popen([DRIVER, "--port=0"], stdout=subprocess.PIPE, text=True)
        for line in self.driver.stdout:
            if started := re.search(r"successfully on port (\d+)", line):
                break
        self.base = f"http://127.0.0.1:{started[1]}"
        chrome = {"binary": CHROMIUM, "args": [*ARGUMENTS, f"--user-data-dir={profile}"]}
        wanted = {"browserName": "chrome", "goog:chromeOptions": chrome}
        session = self.command("/session", {"capabilities": {"alwaysMatch": wanted}})
        self.base += f"/session/{session['sessionId']}"
        self.command("/timeouts", {"script": SCRIPT_SECONDS * 1000})

    def command(self, path, body):
        request = urllib.request.Request(self.base + path, json.dumps(body).encode())
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)["value"]

    def open(self, url):
        self.command("/url", {"url": url})

    def run(self, script, *arguments):
        """The value of an async function's body, run in the page that is open."""
        wrapped = (
            "const done = arguments[arguments.length - 1];"
            "const given = Array.from(arguments).slice(0, -1);"
            f"(async (...args) => {{ {script} }})(...given).then(done, (e) => done('rejected: ' + e));"
        )
        return self.command("/execute/async", {"script": wrapped, "args": list(arguments)})

    def text(self):
        return self.run("return document.body ? document.body.innerText : ''")

    def close(self):
        try:
            urllib.request.urlopen(urllib.request.Request(self.base, method="DELETE")).close()
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.driver.stdout.close()


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    one = Browser(tmp_path_factory.mktemp("profile"))
    yield one
    one.close()


class Page(http.server.BaseHTTPRequestHandler):
    """A foreign site: an empty page, and a redirect that keeps method and body."""

    def do_GET(self):
        if self.path.startswith("/to?"):
            self.send_response(307)
            self.send_header("Location", self.path.partition("?")[2])
            self.end_headers()
            return
        body = b"<!doctype html><title>a page</title><body>a foreign page</body>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()


def calls(brume):
    """All but the icon that a browser asks every site for, which to brume is a bucket's name."""
    events = brume.http("GET", "/_brume/events?limit=1000").json
    return [e["requestId"] for e in events if e["operation"] not in ("ListObjects", "ListObjectsV2")]


def refusals(brume):
    text = brume.http("GET", "/_brume/metrics").text
    return int(re.search(r"^brume_guard_refusals_total (\d+)$", text, re.M)[1])


def wait_for_refusal(brume, before):
    """The browser did try: nothing would be easier to pass than a test whose page sends nothing."""
    for _ in range(500):
        if refusals(brume) > before:
            return
        time.sleep(0.02)
    raise AssertionError("no request came")


# Each tries to reach args[0], brume's address, and answers what it could see.
LOOK = "return [answer.type, answer.status, await answer.text()];"
FORM = """
    const form = document.createElement('form');
    form.method = args[1]; form.action = args[0] + '/'; form.target = args[2];
    for (const [name, value] of Object.entries({Action: 'GetCallerIdentity', Version: '2011-06-15'})) {
        const input = document.createElement('input');
        input.name = name; input.value = value; form.append(input);
    }
    const frame = document.createElement('iframe');
    frame.name = 'frame';
    if (args[3]) frame.sandbox = args[3];
    document.body.append(frame, form);
"""
ATTACKS = {
    "fetch": "const answer = await fetch(args[0] + '/?Action=GetCallerIdentity&Version=2011-06-15');" + LOOK,
    "fetch without CORS": """
        const options = {mode: 'no-cors'};
        const answer = await fetch(args[0] + '/?Action=GetCallerIdentity&Version=2011-06-15', options);
        """ + LOOK,
    "POST of a form": """
        const body = new URLSearchParams({Action: 'GetCallerIdentity', Version: '2011-06-15'});
        const answer = await fetch(args[0] + '/', {method: 'POST', mode: 'no-cors', body});
        """ + LOOK,
    "POST of DynamoDB's JSON as text": """
        const headers = {'Content-Type': 'text/plain'};
        const answer = await fetch(args[0] + '/', {method: 'POST', mode: 'no-cors', headers,
            body: JSON.stringify({TableName: 'evil'})});
        """ + LOOK,
    "POST with a target, which needs a preflight": """
        const headers = {'X-Amz-Target': 'DynamoDB_20120810.ListTables'};
        const answer = await fetch(args[0] + '/', {method: 'POST', headers, body: '{}'});
        """ + LOOK,
    "POST with a signature, which needs a preflight": """
        const scope = 'a/20260101/us-east-1/sts/aws4_request';
        const headers = {'X-Amz-Date': '20260101T000000Z', Authorization:
            `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=00`};
        const answer = await fetch(args[0] + '/?Action=GetCallerIdentity&Version=2011-06-15', {headers});
        """ + LOOK,
    "PUT of a bucket": """
        const answer = await fetch(args[0] + '/evil-bucket', {method: 'PUT'});
        """ + LOOK,
    "POST of an object's form": """
        const body = new FormData(); body.append('key', 'evil'); body.append('file', 'evil');
        const answer = await fetch(args[0] + '/evil-bucket', {method: 'POST', mode: 'no-cors', body});
        """ + LOOK,
    "a model's time": """
        const answer = await fetch(args[0] + '/model/brume.demo-v1/converse', {method: 'POST',
            mode: 'no-cors', body: '{"messages": [{"role": "user", "content": [{"text": "Hi"}]}]}'});
        """ + LOOK,
    "reset of everything": """
        const answer = await fetch(args[0] + '/_brume/reset', {method: 'POST', mode: 'no-cors'});
        """ + LOOK,
    "health": "const answer = await fetch(args[0] + '/_brume/health');" + LOOK,
    "POST through a redirect": """
        const body = new URLSearchParams({Action: 'GetCallerIdentity', Version: '2011-06-15'});
        const answer = await fetch('/to?' + args[0] + '/', {method: 'POST', mode: 'no-cors', body});
        """ + LOOK,
    "a beacon": """
        const body = new URLSearchParams({Action: 'GetCallerIdentity', Version: '2011-06-15'});
        navigator.sendBeacon(args[0] + '/', body);
        await new Promise((done) => setTimeout(done, 300));
        return 'sent';
        """,
    "an image": """
        const image = new Image();
        const ended = new Promise((done) => { image.onload = () => done('loaded'); image.onerror = () => done('error'); });
        image.src = args[0] + '/?Action=GetCallerIdentity&Version=2011-06-15';
        return await ended;
        """,
    "a script": """
        const script = document.createElement('script');
        const ended = new Promise((done) => { script.onload = () => done('loaded'); script.onerror = () => done('error'); });
        script.src = args[0] + '/_brume/events';
        document.head.append(script);
        return await ended;
        """,
    "a web socket": """
        const socket = new WebSocket(args[0].replace('http:', 'ws:') + '/_brume/health');
        return await new Promise((done) => { socket.onopen = () => done('open'); socket.onerror = () => done('error'); });
        """,
    "a form into a frame": FORM + """
        form.submit();
        for (let i = 0; i < 1000; i++) {
            await new Promise((done) => setTimeout(done, 20));
            try {
                const text = frame.contentDocument.body.innerText;
                if (text) return text; // about:blank has none
            } catch (e) { return 'unreadable'; }
        }
        return 'it never came';
        """,
    "a form of a sandboxed frame": FORM + """
        frame.srcdoc = form.outerHTML.replace('target=', 'id=') + '<script>document.forms[0].submit()<\\/script>';
        await new Promise((done) => setTimeout(done, 500));
        return 'sent';
        """,
}  # fmt: skip
MORE = {"a form into a frame": ["post", "frame", ""],
        "a form of a sandboxed frame": ["post", "_self", "allow-scripts allow-forms"]}  # fmt: skip


def harmless(seen):
    """Opaque, unreadable, failed: nothing of an answer."""
    if isinstance(seen, list):
        return seen == ["opaque", 0, ""]
    return seen in ("error", "sent", "unreadable") or seen.startswith("rejected: TypeError")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "evil.test"])
@pytest.mark.parametrize("attack", ATTACKS)
def test_foreign_page_has_no_effect_and_reads_nothing(brume, browser, site, host, attack):
    before = calls(brume)
    for target in [brume.url, f"http://localhost:{brume.port}", f"http://evil.test:{brume.port}"]:
        refused = refusals(brume)
        browser.open(f"http://{host}:{site}/")
        assert browser.text() == "a foreign page"
        seen = browser.run(ATTACKS[attack], target, *MORE.get(attack, []))
        assert harmless(seen), (target, seen)
        wait_for_refusal(brume, refused)
    assert calls(brume) == before, "an operation was run"


@pytest.mark.parametrize("method", ["get", "post"])
def test_foreign_page_may_not_navigate_to_an_operation(brume, browser, site, method):
    """A link or a form at the top, as a click would."""
    browser.open(f"http://localhost:{site}/")
    before = calls(brume)
    browser.run(FORM + "setTimeout(() => form.submit()); return ''", brume.url, method, "_self", "")
    for _ in range(100):
        if (text := browser.text()) not in ("", "a foreign page"):
            break
    assert "another origin" in text
    assert calls(brume) == before


def test_rebound_name_is_refused(brume, browser):
    """After rebinding, the page and brume are of one origin to the browser: only the name tells."""
    browser.open(f"http://evil.test:{brume.port}/_brume/health")
    assert "--iam enforce" in browser.text()
    before = calls(brume)
    for attack in ["fetch", "POST of a form", "reset of everything"]:
        seen = browser.run(ATTACKS[attack], f"http://evil.test:{brume.port}")
        assert seen[1] == 403 and "--iam enforce" in seen[2], seen
    assert calls(brume) == before


def test_own_page_is_let_in(brume, browser):
    """The same tries from a page of brume's own have an effect: the tests above are not blind."""
    browser.open(f"{brume.url}/_brume/")
    assert "/_brume/health" in browser.text()
    before = calls(brume)
    for attack in ["fetch", "POST of a form"]:
        kind, status, body = browser.run(ATTACKS[attack], brume.url)
        assert (kind, status) == ("basic", 200)
        assert "<Account>000000000000</Account>" in body
    assert len(calls(brume)) == len(before) + 2


def test_address_bar_is_let_in(brume, browser):
    browser.open(f"{brume.url}/?Action=GetCallerIdentity&Version=2011-06-15")
    assert "000000000000" in browser.text()
