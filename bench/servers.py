"""brume and those beside it: how each is started. A peer that is not installed is None."""
import os
import shutil

from processes import Server

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PEERS = os.path.join(ROOT, ".deps/bench")
WORK = os.path.join(ROOT, "build/bench")
LLAMA_SERVER = os.path.join(ROOT, ".deps/llama/server/llama-server")
DEMO_MODEL = os.path.join(ROOT, "models/demo/brume-demo.gguf")
BRUME = os.environ.get("BRUME", os.path.join(ROOT, "build/brume"))

NGINX = """
worker_processes 2; daemon off; pid {dir}/pid; error_log {dir}/error.log;
events {{ worker_connections 4096; }}
http {{
    access_log off; sendfile on; tcp_nopush on;
    keepalive_requests 1000000000; open_file_cache max=1000;
    client_body_temp_path {dir}/t1; proxy_temp_path {dir}/t2; fastcgi_temp_path {dir}/t3;
    uwsgi_temp_path {dir}/t4; scgi_temp_path {dir}/t5;
    server {{ listen 127.0.0.1:{{port}} reuseport; root {files}; }}
}}
"""


def directory(name):
    return os.path.join(WORK, name.replace(" ", "-"))


def brume(*options, memory=False, name="brume"):
    where = directory(name)
    store = ["--memory"] if memory else ["--data", os.path.join(where, "data")]
    return Server(name, [BRUME, "serve", "--listen", "127.0.0.1:{port}", *store, *options], where)


def nginx(files):
    """Static files, by sendfile, from two workers: the ceiling."""
    program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
    if program is None:
        return None
    where = directory("nginx")
    config = NGINX.format(dir=where, files=files)

    # The configuration names the port, which is only known to the server object.
    script = f'cat >{where}/conf <<"END"\n{config}END\nexec {program} -p {where} -c {where}/conf -e {where}/error.log'
    return Server("nginx", ["sh", "-c", script], where)


def moto():
    program = os.path.join(PEERS, "moto/bin/moto_server")
    if not os.path.exists(program):
        return None
    return Server("moto", [program, "-H", "127.0.0.1", "-p", "{port}"], directory("moto"))


def dynalite(memory=False):
    program = os.path.join(PEERS, "dynalite/node_modules/dynalite/cli.js")
    if not os.path.exists(program):
        return None
    where = directory("dynalite")
    command = ["node", program, "--host", "127.0.0.1", "--port", "{port}", "--createTableMs", "0"]
    if not memory:
        command += ["--path", os.path.join(where, "data")]
    return Server("dynalite", command, where)


def dynoxide():
    program = os.path.join(PEERS, "dynoxide/bin/dynoxide")
    if not os.path.exists(program):
        return None
    where = directory("dynoxide")
    return Server("dynoxide", [program, "--host", "127.0.0.1", "--port", "{port}", "--db-path", os.path.join(where, "data.db")], where)


def dynamodb_local(memory=False):
    jars = os.path.join(PEERS, "dynamodb-local/jars")
    if not os.path.isdir(jars):
        return None
    where = directory("dynamodb-local")
    store = ["-inMemory"] if memory else ["-dbPath", where]
    main = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner"
    command = ["java", f"-Djava.library.path={jars}", "-cp", f"{jars}/*", main, "-port", "{port}"]
    no_telemetry = {"DDB_LOCAL_TELEMETRY": "0"}
    return Server("DynamoDB Local", [*command, "-sharedDb", *store], where, no_telemetry)


def llama_server(streams, threads):
    """As many slots as streams, each with as much context as brume gives a request."""
    if not os.path.exists(LLAMA_SERVER):
        return None
    command = [LLAMA_SERVER, "-m", DEMO_MODEL, "--host", "127.0.0.1", "--port", "{port}",
               "-np", str(streams), "-c", str(1024 * streams), "-t", str(threads), "-tb", str(threads)]
    return Server("llama-server", command, directory("llama-server"))
